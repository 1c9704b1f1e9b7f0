import { execFile } from 'node:child_process';
import { mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { promisify } from 'node:util';

const run = promisify(execFile);

/** Address books that read cards, and vobject, the library of several. Each gives what it shows of them. */
export const ADDRESS_BOOKS = {
  khard: async (file, folder) => {
    const settings = path.join(folder, 'khard.conf');
    writeFileSync(
      settings,
      `[addressbooks]\n[[presse]]\npath = ${path.dirname(file)}\n[general]\ndefault_action = list\n`,
    );
    const { stdout, stderr } = await run('khard', ['-c', settings, 'show']);
    return stdout + stderr;
  },
  abook: async (file) => {
    const { stdout } = await run('abook', [
      '--convert',
      '--infile',
      file,
      '--informat',
      'vcard',
      '--outformat',
      'abook',
    ]);
    return stdout;
  },
  vobject: async (file) => {
    // Debian's Python, where khard's library is.
    const program =
      'import sys, vobject\nfor card in vobject.readComponents(open(sys.argv[1], encoding="utf-8").read()):\n' +
      '    for line in card.getChildren(): print(line.name, line.value)';
    const { stdout } = await run('/usr/bin/python3', ['-c', program, file]);
    return stdout;
  },
} as const satisfies Record<string, (file: string, folder: string) => Promise<string>>;

/** What an address book shows of one card. */
export function readCard(card: string, book: keyof typeof ADDRESS_BOOKS, folder: string): Promise<string> {
  const cards = path.join(folder, `cards-${book}`);
  mkdirSync(cards, { recursive: true });
  const file = path.join(cards, 'carte.vcf');
  writeFileSync(file, card);
  return ADDRESS_BOOKS[book](file, folder);
}
