import { globSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { PUBLISHED_COLLECTIONS } from 'content-models';
import { expect, it } from 'vitest';

const ROOT = path.resolve(import.meta.dirname, '../..');

/** What templates ask of the documents of one type: a file of the name of its declaration, which names no other. */
const QUESTIONS = 'site/src/content/types/';

/** Where a content type has its own files: declaration, form and projection, questions, pages, demonstration. */
const ROOMS = [
  QUESTIONS,
  'content-models/src/types/',
  'content-models/src/samples/',
  'cms/src/collections/',
  'cms/src/publication/projection/types/',
  'site/src/texts/',
  'site/src/views/',
  'site/src/pages/',
  'cms/src/demo/',
  'scripts/bench/corpus/',
] as const;

/** Written by Payload. */
const GENERATED = ['cms/src/migrations/', 'cms/src/payload-types.ts'] as const;

/** Slugs that are words of the code besides: of `pages`, it has other ones. */
const COMMON_WORDS = ['pages'];

const NAME = new RegExp(
  `['"\`](${PUBLISHED_COLLECTIONS.filter((slug) => !COMMON_WORDS.includes(slug)).join('|')})['"\`]`,
);

/** Files that name a type for want of a fact in its declaration: the list only gets shorter. */
const LISTED = readFileSync(path.join(import.meta.dirname, 'files-that-name-types.txt'), 'utf8')
  .split('\n')
  .filter(Boolean);

/** As many as the list has. It is lowered with it, and never raised. */
const MOST = 4;

it('lets no file name a content type but those of the list', () => {
  expect(filesThatNameTypes()).toEqual(LISTED);
});

it('lets no file enter the list', () => {
  expect(LISTED.length).toBeLessThanOrEqual(MOST);
});

it('lets a file of questions name its own type alone', () => {
  const files = globSync(`${QUESTIONS}*.ts`, { cwd: ROOT });
  expect(files).not.toEqual([]);
  for (const file of files) {
    const declaration = readFileSync(path.join(ROOT, 'content-models/src/types', path.basename(file)), 'utf8');
    const [, own] = /^ {2}slug: '(.+)',$/m.exec(declaration) ?? [];
    const named = readFileSync(path.join(ROOT, file), 'utf8').match(new RegExp(NAME, 'g')) ?? [];
    expect(new Set(named.map((name) => name.slice(1, -1))), file).toEqual(new Set([own]));
  }
});

/** Sources outside the rooms of the types in which a slug stands between quotes. */
function filesThatNameTypes(): string[] {
  const sources = ['content-models', 'cms', 'site', 'scripts'].map(
    (workspace) => `${workspace}/**/*.{ts,tsx,astro,mjs}`,
  );
  return globSync(sources, { cwd: ROOT, exclude: ['**/{node_modules,dist,.next,.astro,.data}', '**/*.test.ts'] })
    .filter((file) => ![...ROOMS, ...GENERATED].some((place) => file.startsWith(place)))
    .filter((file) => NAME.test(readFileSync(path.join(ROOT, file), 'utf8')))
    .sort();
}
