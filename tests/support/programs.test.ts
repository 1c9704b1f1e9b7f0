import { describe, expect, it } from 'vitest';
import { ensurePrograms, type ProgramMachine } from './programs.ts';

describe('ensurePrograms', () => {
  it('installs nothing when all is there', async () => {
    const ready = machine({ canRun: () => Promise.resolve(true) });
    await ensurePrograms(ready);
    expect(ready.commands).toEqual([]);
  });

  it('installs what is missing in one go as root', async () => {
    const installed = new Set(['/usr/bin/java', '/usr/bin/pdftotext']);
    const debian = machine({
      canRun: (path) => Promise.resolve(installed.size > 2 || installed.has(path)),
      install: () => Promise.resolve(void installed.add('the rest')),
    });
    await ensurePrograms(debian);
    expect(debian.commands).toEqual([
      'update',
      'install -y --no-install-recommends libimage-exiftool-perl khard abook libreoffice-calc gpodder khal newsboat w3m lynx nginx-light',
    ]);
  });

  it('says which are missing and what to do when it can’t install', async () => {
    await expect(ensurePrograms(machine({ isRoot: false }))).rejects.toThrow(
      /exiftool.*apt-get install .*poppler-utils/,
    );
    const broken = machine({ install: () => Promise.reject(new Error('network')) });
    await expect(ensurePrograms(broken)).rejects.toThrow(/apt-get install/);
  });
});

function machine({
  install = () => Promise.resolve(),
  ...rest
}: Partial<ProgramMachine>): ProgramMachine & { commands: string[] } {
  const commands: string[] = [];
  return {
    isRoot: true,
    hasApt: true,
    canRun: () => Promise.resolve(false),
    ...rest,
    install: (args) => {
      commands.push(args.join(' '));
      return install(args);
    },
    commands,
  };
}
