import { projectDocument } from 'cms/projection';
import { addressesOf, referencesOf, type PublishedDocument } from 'content-models';
import { describe, expect, it } from 'vitest';
import { makeDocument, WRITING_ORDER } from './documents.ts';
import { sharesOf } from './shares.ts';

const shares = sharesOf(1000);

/** The document as it would leave the CMS, which gives its place as its number. */
function project(collection: (typeof WRITING_ORDER)[number], id: number): PublishedDocument {
  // What the database holds; its types are those that Payload generates.
  const document = { ...makeDocument(collection, id, shares), id } as unknown as Parameters<
    typeof projectDocument
  >[0]['document'];
  const projection = projectDocument({ collection, document, fields: [] });
  if ('problems' in projection) throw new Error(projection.problems.join('\n'));
  return projection.content;
}

const firstAndLast = WRITING_ORDER.flatMap((collection) =>
  [1, 2, 3, shares[collection]].filter((id) => id <= shares[collection]).map((id) => [collection, id] as const),
);

describe('the corpus', () => {
  it('has the size asked for, mostly releases and events', () => {
    const published = WRITING_ORDER.reduce((sum, collection) => sum + sharesOf(10_000)[collection], 0);
    expect(published).toBe(10_000);
    expect(sharesOf(10_000)['press-releases']).toBeGreaterThan(5000);
    expect(sharesOf(10_000).events).toBeGreaterThan(3000);
  });

  it.each(firstAndLast)('is the same each time it is made: %s %i', (collection, id) => {
    expect(makeDocument(collection, id, shares)).toEqual(makeDocument(collection, id, shares));
  });

  it.each(firstAndLast)('holds documents that the site can publish: %s %i', (collection, id) => {
    expect(project(collection, id)).toMatchObject({ collection, id, isExample: true });
  });

  it('refers only to what is written before', () => {
    const position = (collection: string) => WRITING_ORDER.findIndex((candidate) => candidate === collection);
    const sizes: Readonly<Record<string, number>> = shares;
    for (const [collection, id] of firstAndLast) {
      for (const { target } of referencesOf(project(collection, id))) {
        expect(target.id).toBeLessThanOrEqual(sizes[target.collection] ?? 0);
        if (target.collection === collection) expect(target.id).toBeLessThan(id);
        else expect(position(target.collection)).toBeLessThan(position(collection));
      }
    }
  });

  it('gives each document an address of its own', () => {
    const addresses = WRITING_ORDER.flatMap((collection) =>
      Array.from({ length: 60 }, (_, index) => index + 1)
        .filter((id) => id <= shares[collection])
        .flatMap((id) => [...addressesOf(project(collection, id)).values()]),
    );
    expect(new Set(addresses).size).toBe(addresses.length);
  });

  it('has releases of about 600 words', () => {
    const lengths = Array.from({ length: 20 }, (_, index) => {
      const { lead, body, quotes } = makeDocument('press-releases', index + 1, shares);
      return textsIn([{ text: lead }, body, quotes])
        .join(' ')
        .split(/\s+/).length;
    });
    const mean = lengths.reduce((sum, length) => sum + length, 0) / lengths.length;
    expect(mean).toBeGreaterThan(500);
    expect(mean).toBeLessThan(700);
  });
});

/** What is read of a value: every text of the editor. */
function textsIn(value: unknown): string[] {
  if (typeof value !== 'object' || value === null) return [];
  const own = 'text' in value && typeof value.text === 'string' ? [value.text] : [];
  return [...own, ...Object.values(value).flatMap(textsIn)];
}
