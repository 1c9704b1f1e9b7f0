import { readFile, rm } from 'node:fs/promises';
import path from 'node:path';
import { cardOf, placeInLists, type Change, type PublishedDocument } from 'content-models';
import { SAMPLES } from 'content-models/samples';
import fc from 'fast-check';
import { sitePaths, type Publisher } from 'site';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { GLOBALS } from '../fixtures/globals.ts';
import { makeFastFolder } from '../support/fast-folder.ts';
import { openPublisher } from '../support/open-publisher.ts';
import { differencesBetween, readPublicSite } from '../support/site-folder.ts';
import { toChange } from '../support/to-change.ts';

/** Just under what one page lists: see `LIST_LIMIT` of the publisher. */
const NEARLY_TOO_MANY = 59;

const dayOf = (month: number, day = 15) => `2023-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`;
const release = (id: number, month: number) =>
  SAMPLES.pressRelease({ id, title: `Communiqué ${String(id)}`, dateline: { place: 'Lyon', date: dayOf(month) } });
const event = (id: number, month: number) => SAMPLES.event({ id, startsOn: dayOf(month), endsOn: dayOf(month, 16) });
const manifesto = (id: number, month: number) =>
  SAMPLES.manifesto({ id, adoptedOn: month % 3 === 0 ? '2023' : dayOf(month).slice(0, 7) });
const person = (id: number, month: number) =>
  SAMPLES.person({ id, title: `${String.fromCharCode(64 + month)}mélie Exemple ${String(id)}` });
const TYPES = { 'press-releases': release, events: event, manifestos: manifesto, people: person } as const;

const document: fc.Arbitrary<PublishedDocument> = fc
  .record({
    make: fc.constantFrom(...Object.values(TYPES)),
    id: fc.integer({ min: NEARLY_TOO_MANY - 1, max: NEARLY_TOO_MANY + 3 }),
    month: fc.integer({ min: 1, max: 12 }),
  })
  .map(({ make, id, month }) => make(id, month));

const change: fc.Arbitrary<Change> = document.chain((content) =>
  fc.constantFrom<Change>(toChange(content), toChange(content), {
    kind: 'removal',
    target: { collection: content.collection, id: content.id },
  }),
);

let folder: string;
beforeEach(async () => {
  folder = await makeFastFolder('long-lists-');
});
afterEach(() => rm(folder, { recursive: true }));

describe('lists about to be cut', () => {
  it('become the files that a full rendering makes, whichever way they cross the limit', async () => {
    const initial = Object.values(TYPES).flatMap((make) =>
      Array.from({ length: NEARLY_TOO_MANY }, (_, index) => make(index + 1, 1 + (index % 12))),
    );
    const incremental = await open(path.join(folder, 'incremental'));
    await incremental.publish([...GLOBALS, ...initial.map(toChange)]);
    let full = 0;
    await fc.assert(
      // The site goes on from one sequence to the next: what matters is the way from one state to another.
      fc.asyncProperty(
        fc.array(fc.array(change, { minLength: 1, maxLength: 4 }), { minLength: 1, maxLength: 4 }),
        async (passes) => {
          for (const changes of passes) await incremental.publish(changes);
          await incremental.settled();
          const fresh = path.join(folder, `full-${String((full += 1))}`);
          const rendered = await open(fresh);
          await rendered.publish(incremental.content);
          await rendered.settled();
          await rendered.close();
          const found = await readPublicSite(path.join(folder, 'incremental'));
          expect(differencesBetween(found, await readPublicSite(fresh))).toEqual([]);
          await rm(fresh, { recursive: true });
        },
      ),
      { numRuns: 8, endOnFailure: true },
    );
    await incremental.close();
  });

  it('have an address for each month once they are cut, and each document in one of them', async () => {
    const releases = Array.from({ length: NEARLY_TOO_MANY + 2 }, (_, index) => release(index + 1, 1 + (index % 12)));
    const publisher = await open(path.join(folder, 'site'));
    await publisher.publish([...GLOBALS, ...releases.map(toChange)]);
    // Each brings files made from it: too many addresses for one pass.
    await publisher.settled();
    const year = await pageOf('presse/communiques/2023');
    expect(year).toContain('<a href="/presse/communiques/2023/11/">Novembre</a>');
    expect(year).not.toContain('/presse/communiques/document-1/');
    for (const content of releases) {
      const month = placeInLists(cardOf(content))?.sublist?.slice(5) ?? '';
      expect(await pageOf(`presse/communiques/2023/${month}`)).toContain(`/presse/communiques/${content.slug}/`);
    }
    expect(await pageOf('presse/communiques/2023/04')).toContain('<h1>Communiqués d’avril 2023</h1>');
    await publisher.close();
  });

  function pageOf(address: string): Promise<string> {
    return readFile(path.join(sitePaths(path.join(folder, 'site')).publicFolder, address, 'index.html'), 'utf8');
  }
});

function open(siteFolder: string): Promise<Publisher> {
  return openPublisher(siteFolder, { now: () => new Date('2024-05-15T10:00:00Z') });
}
