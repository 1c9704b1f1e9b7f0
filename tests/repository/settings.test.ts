import { readFileSync } from 'node:fs';
import path from 'node:path';
import { variables } from 'runtime/settings';
import { expect, it } from 'vitest';

const ROOT = path.resolve(import.meta.dirname, '../..');
const SETTINGS = Object.keys(variables.shape).sort();

const read = (file: string) => readFileSync(path.join(ROOT, file), 'utf8');

it('tells of each setting once in docs/operations.md, and of no other', () => {
  const [, section = ''] = read('docs/operations.md').split(/^## Settings$/m);
  const [table = ''] = section.split(/^##/m);
  const told = [...table.matchAll(/^\| ([^|]*) \|/gm)].flatMap(([, cell = '']) => cell.match(/[A-Z][A-Z_]+/g) ?? []);
  expect(told.sort()).toEqual(SETTINGS);
});

it('shows each setting once in .env.example, and no other', () => {
  const shown = [...read('.env.example').matchAll(/^#?([A-Z_]+)=/gm)].map(([, name]) => name);
  expect(shown.sort()).toEqual(SETTINGS);
});

/** Its unit or format, its default and where it comes from are for whoever changes it. */
it('says what each setting is where it is declared', () => {
  const source = read('runtime/src/settings/schema.ts');
  const told = [...source.matchAll(/\*\/\n {2}([A-Z_]+): /g)].map(([, name]) => name);
  expect(told.sort()).toEqual(SETTINGS);
});
