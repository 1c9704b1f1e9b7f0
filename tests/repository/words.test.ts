import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, it } from 'vitest';

const ROOT = path.resolve(import.meta.dirname, '../..');

/** Words that were given up for those of docs/glossary.md, however they are joined to others. */
const GIVEN_UP =
  /renditions?|crew|receipts?|gestures?|sketch(?:es)?|desks?|o(?:n|ff) line|in the bin|for good(?! practice)|leak[- ]guard/;
const AS_A_WORD = new RegExp(`(?<![a-z])(?:${GIVEN_UP.source})(?![a-z])`);
const IN_A_NAME = /(?:Rendition|Crew|Receipt|Gesture|Sketch|Desk|LeakGuard)(?:e?s)?(?![a-z])/;

/** What keeps them: the glossary itself, decisions of their day, migrations, a name of files on disks. */
const KEEPS =
  /^docs\/(adr\/|glossary)|^CHANGELOG|^findings\/|\/migrations\/|content-store\/persistence\.ts$|repository\/words\.test\.ts$/;

it('words that were given up do not come back', () => {
  const files = execFileSync('git', ['ls-files', '*.ts', '*.tsx', '*.mjs', '*.astro', '*.md'], {
    cwd: ROOT,
    encoding: 'utf8',
  })
    .trim()
    .split('\n')
    .filter((file) => !KEEPS.test(file));
  const found = files.filter((file) => {
    const text = `${file}\n${readFileSync(path.join(ROOT, file), 'utf8')
      .replaceAll(/adr\/[\w-]+/g, '')
      .replaceAll(/\s*\n\s*(?:\*|\/\/)?\s*/g, ' ')}`;
    return AS_A_WORD.test(text) || IN_A_NAME.test(text);
  });
  expect(found).toEqual([]);
});
