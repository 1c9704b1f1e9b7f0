import { rm, stat } from 'node:fs/promises';
import path from 'node:path';
import { SAMPLES } from 'content-models/samples';
import { sitePaths, type Publisher } from 'site';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { GLOBALS } from '../fixtures/globals.ts';
import { makeFastFolder } from '../support/fast-folder.ts';
import { openPublisher } from '../support/open-publisher.ts';
import { toChange } from '../support/to-change.ts';

let folder: string;
let publisher: Publisher;

beforeAll(async () => {
  folder = await makeFastFolder('order-');
  publisher = await openPublisher(path.join(folder, 'site'), { hasSearch: true });
  await publisher.publish([...GLOBALS, toChange(SAMPLES.pressRelease({ id: 1, slug: 'un', themes: ['data'] }))]);
  await publisher.settled();
});

afterAll(async () => {
  await publisher.close();
  await rm(folder, { recursive: true });
});

it('puts news where it is looked for first: its page, lists, home, then themes, the search, then feeds', async () => {
  const release = SAMPLES.pressRelease({ id: 2, slug: 'deux', title: 'Le xylophone est là', themes: ['data'] });
  const { written } = await publisher.publish([toChange(release)]);
  const order = ['/presse/communiques/deux/', '/presse/communiques/', '/', '/themes/data/', '/themes/data/flux.xml'];
  expect(written.filter((address) => order.includes(address))).toEqual(order);

  // Bytes are written when a file is made, beside its place.
  const madeAt = async (file: string) =>
    (await stat(path.join(sitePaths(path.join(folder, 'site')).publicFolder, file), { bigint: true })).mtimeNs;
  const searched = await madeAt('recherche/index.json');
  expect(searched).toBeGreaterThan(await madeAt('themes/data/index.html'));
  expect(searched).toBeLessThan(await madeAt('flux.xml'));
});
