import { readFileSync } from 'node:fs';
import { rm } from 'node:fs/promises';
import path from 'node:path';
import type { Change, PublishedDocument } from 'content-models';
import { SAMPLES } from 'content-models/samples';
import { sitePaths, type Publisher } from 'site';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { GLOBALS } from '../fixtures/globals.ts';
import { makeFastFolder } from '../support/fast-folder.ts';
import { openPublisher } from '../support/open-publisher.ts';

/** More than what a publication renders at once: what concerns them all would be left to the background. */
const TERRITORIES = Array.from({ length: 230 }, (_, index) =>
  SAMPLES.organization({ id: index + 1, slug: `territoire-${String(index + 1)}`, isTerritory: true }),
);
const PEOPLE = Array.from({ length: 45 }, (_, index) =>
  SAMPLES.person({
    id: index + 1,
    slug: `elu-${String(index + 1)}`,
    title: `Élue ${String(index + 1)}`,
    mandates: [{ role: 'conseillère', organization: 1, from: null, to: null }],
  }),
);

let folder: string;
let siteFolder: string;
let publisher: Publisher;

beforeAll(async () => {
  folder = await makeFastFolder('territories-');
  siteFolder = path.join(folder, 'site');
  publisher = await openPublisher(siteFolder);
  const documents: PublishedDocument[] = [...TERRITORIES, ...PEOPLE];
  await publisher.publish([...GLOBALS, ...documents.map((content): Change => ({ kind: 'document', content }))]);
  await publisher.settled();
});

afterAll(async () => {
  await publisher.close();
  await rm(folder, { recursive: true });
});

it('only the territories that join or leave the concertations are concerned by a change of their space', async () => {
  const space = (fields: Parameters<typeof SAMPLES.aiSpace>[0]): Change => ({
    kind: 'global',
    content: SAMPLES.aiSpace(fields),
  });
  const retitled = await publisher.publish([space({ title: 'Parler de l’IA' })]);
  expect(retitled).toMatchObject({ failures: [], postponed: 0 });
  expect(territoriesIn(retitled.written)).toEqual([]);
  const joined = await publisher.publish([space({ title: 'Parler de l’IA', engaged: [2, 3] })]);
  expect(joined).toMatchObject({ failures: [], postponed: 0 });
  expect(territoriesIn(joined.written)).toEqual(['/territoires/territoire-2/', '/territoires/territoire-3/']);
});

it('everybody who holds a mandate in a territory is named on its page', () => {
  const html = readFileSync(
    path.join(sitePaths(siteFolder).publicFolder, 'territoires/territoire-1/index.html'),
    'utf8',
  );
  const named = [...html.matchAll(/href="\/personnes\/(elu-\d+)\/"/g)].map(([, slug]) => slug);
  expect(new Set(named).size).toBe(PEOPLE.length);
});

function territoriesIn(addresses: readonly string[]): string[] {
  return addresses.filter((address) => /^\/territoires\/./.test(address)).toSorted();
}
