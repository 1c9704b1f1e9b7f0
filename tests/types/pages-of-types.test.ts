import { existsSync, globSync } from 'node:fs';
import path from 'node:path';
import { PUBLISHED_COLLECTIONS, SECTIONS, typeOf } from 'content-models';
import { expect, it } from 'vitest';

const PAGES = path.resolve(import.meta.dirname, '../../site/src/pages');

it.each(PUBLISHED_COLLECTIONS.filter((collection) => typeOf(collection).prefix !== null))(
  'has a template for the page of a document of %s',
  (collection) => {
    const folder = path.join(PAGES, typeOf(collection).prefix ?? '');
    expect(globSync('{[[]*[]].astro,[[]*[]]/index.astro}', { cwd: folder })).toHaveLength(1);
  },
);

it.each(Object.values(SECTIONS))('has a template for the section $address', ({ address }) => {
  const page = path.join(PAGES, address);
  expect(existsSync(path.join(page, 'index.astro')) || existsSync(`${page.slice(0, -1)}.astro`)).toBe(true);
});
