import { existsSync, globSync } from 'node:fs';
import path from 'node:path';
import { FILED_COLLECTIONS, isDated, PUBLISHED_COLLECTIONS, SECTIONS, typeOf } from 'content-models';
import { expect, it } from 'vitest';

const PAGES = path.resolve(import.meta.dirname, '../../site/src/pages');

it.each(PUBLISHED_COLLECTIONS.filter((collection) => typeOf(collection).prefix !== null))(
  'has a template for the page of a document of %s',
  (collection) => {
    const folder = path.join(PAGES, typeOf(collection).prefix ?? '');
    expect(globSync('{[[]*[]].astro,[[]*[]]/index.astro}', { cwd: folder })).toHaveLength(1);
  },
);

it.each(
  PUBLISHED_COLLECTIONS.flatMap((collection) =>
    typeOf(collection).derivedFiles.map((format) => ({ collection, format })),
  ),
)('has a template for what the $format of a document of $collection is made from', ({ collection, format }) => {
  const file = path.join(PAGES, typeOf(collection).prefix ?? '', `[slug].${format}.ts`);
  expect(existsSync(file)).toBe(true);
});

/** Types whose documents are dated by their year alone, which is not cut. */
const WITHOUT_MONTHS = ['labels'];

it.each(FILED_COLLECTIONS.filter((collection) => isDated(collection) && !WITHOUT_MONTHS.includes(collection)))(
  'has a template for a month of %s, cut from a year that holds many',
  (collection) => {
    const folder = path.join(PAGES, typeOf(collection).prefix ?? '');
    expect(globSync('[[]*[]]/[[]*[]].astro', { cwd: folder })).toHaveLength(1);
  },
);

it.each(Object.values(SECTIONS))('has a template for the section $address', ({ address }) => {
  const page = path.join(PAGES, address);
  expect(existsSync(path.join(page, 'index.astro')) || existsSync(`${page.slice(0, -1)}.astro`)).toBe(true);
});
