import { execFile } from 'node:child_process';
import { access, constants } from 'node:fs/promises';
import { promisify } from 'node:util';

const run = promisify(execFile);

/** What may be installed here, and how. */
export const INSTALLER = {
  isRoot: process.getuid?.() === 0,
  hasApt: process.platform === 'linux',
  canRun: (path: string) =>
    access(path, constants.X_OK).then(
      () => true,
      () => false,
    ),
  install: async (command: string, args: string[]) => {
    // Something else may be installing: another test, or the machine by itself.
    await run(command, ['-o', 'DPkg::Lock::Timeout=300', ...args], {
      env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
      maxBuffer: 64 * 1024 * 1024,
    });
  },
};
