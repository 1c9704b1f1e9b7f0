/**
 * Loaded before everything else of a process: while the file `FULL_DISK_FLAG` is there, what the process
 * writes under `FULL_DISK_FOLDER` goes to `/dev/full`, where the system itself answers that there is no
 * space left. (A small file system would need rights that a test has not.)
 */
import fs from 'node:fs';
import { syncBuiltinESMExports } from 'node:module';
import path from 'node:path';

const { FULL_DISK_FLAG = '', FULL_DISK_FOLDER = '' } = process.env;

type Functions = Record<string, unknown>;

/** Place, among the arguments of a function, of the path that it writes to. */
const WRITERS = { writeFile: 0, appendFile: 0, copyFile: 1, writeFileSync: 0, appendFileSync: 0, copyFileSync: 1 };
const OPENERS = { open: 0, openSync: 0 };

for (const owner of [fs, fs.promises] as unknown as Functions[]) {
  for (const [name, position] of Object.entries(WRITERS)) divert(owner, name, position);
  for (const [name, position] of Object.entries(OPENERS)) {
    divert(owner, name, position, (flags) => typeof flags === 'string' && /[wa+]/.test(flags));
  }
}
syncBuiltinESMExports();

function divert(
  owner: Functions,
  name: string,
  position: number,
  isWriting: (option: unknown) => boolean = () => true,
): void {
  const real = owner[name];
  if (typeof real !== 'function') return;
  owner[name] = (...given: unknown[]) => {
    const file = given[position];
    const isFull =
      typeof file === 'string' &&
      file.startsWith(FULL_DISK_FOLDER + path.sep) &&
      isWriting(given[position + 1]) &&
      fs.existsSync(FULL_DISK_FLAG);
    return Reflect.apply(real, owner, isFull ? given.with(position, '/dev/full') : given) as unknown;
  };
}
