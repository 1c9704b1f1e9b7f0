import { readFileSync } from 'node:fs';
import { rm } from 'node:fs/promises';
import path from 'node:path';
import { SAMPLES } from 'content-models/samples';
import { sitePaths, type Publisher } from 'site';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { GLOBALS } from '../fixtures/globals.ts';
import { makeFastFolder } from '../support/fast-folder.ts';
import { openPublisher } from '../support/open-publisher.ts';
import { toChange } from '../support/to-change.ts';

/** What the press room offers works: no subscription without e-mail, no feed without a release. */

const SUBSCRIPTION = '/presse/abonnement/';
let folder: string;
let publisher: Publisher | undefined;
let root = '';

beforeAll(async () => {
  folder = await makeFastFolder('press-room-');
});

afterAll(async () => {
  await publisher?.close();
  await rm(folder, { recursive: true });
});

it.each([
  ['offers subscription by e-mail where e-mails are sent', true],
  ['says nothing of subscription where no e-mail is sent', false],
])('%s', async (_rule, sendsMail) => {
  await open(`mail-${String(sendsMail)}`, sendsMail);
  expect(read('/presse/').includes(SUBSCRIPTION)).toBe(sendsMail);
  expect(read('/sitemap/rubriques.xml')).not.toContain(SUBSCRIPTION);
});

it('announces the feed of a theme once it tells something, and no more when it does not', async () => {
  await open('feeds', false);
  const feeds = () => [...read('/presse/').matchAll(/href="\/presse\/([a-z-]+)\/flux\.xml"/g)].map(([, name]) => name);
  expect(feeds()).toEqual([]);
  expect(read('/presse/')).not.toContain('Suivre un thème');
  await publisher?.publish([toChange(SAMPLES.pressRelease({ id: 1, slug: 'a', themes: ['data'] }))]);
  expect(feeds()).toEqual(['data']);
  await publisher?.publish([{ kind: 'removal', target: { collection: 'press-releases', id: 1 } }]);
  expect(feeds()).toEqual([]);
});

async function open(name: string, sendsMail: boolean): Promise<void> {
  await publisher?.close();
  publisher = await openPublisher(path.join(folder, name), { sendsMail });
  await publisher.publish(GLOBALS);
  root = sitePaths(path.join(folder, name)).publicFolder;
}

function read(address: string): string {
  return readFileSync(path.join(root, address.endsWith('/') ? `${address}index.html` : address), 'utf8');
}
