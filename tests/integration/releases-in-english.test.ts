import { existsSync, readFileSync } from 'node:fs';
import { rm } from 'node:fs/promises';
import path from 'node:path';
import type { Change, Content, PressRelease } from 'content-models';
import { SAMPLES } from 'content-models/samples';
import { parseRssFeed } from 'feedsmith';
import { createDrawer, sitePaths, zipEntries, type Publisher } from 'site';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { GLOBALS } from '../fixtures/globals.ts';
import { makeFastFolder } from '../support/fast-folder.ts';
import { openPublisher, SITE_URL } from '../support/open-publisher.ts';
import { readPdf } from '../support/read-pdf.ts';
import { toChange } from '../support/to-change.ts';

/** A release in English is one with its release: where it is read, who announces it, and when it goes. */

const FRENCH = '/presse/communiques/plan/';
const ENGLISH = '/presse/communiques/plan/en/';
const FEED = '/presse/en/flux.xml';
const paragraph = (text: string) => [
  { type: 'paragraph' as const, children: [{ type: 'text' as const, text, marks: [] }] },
];
const ROOM: Change = {
  kind: 'global',
  content: {
    global: 'press-room',
    introduction: 'La presse.',
    boilerplate: paragraph('Le réseau en français.'),
    boilerplateInEnglish: paragraph('The network in English.'),
    defaultContacts: [1],
  },
};
const RELEASE = SAMPLES.pressRelease({
  id: 1,
  slug: 'plan',
  title: 'Un plan',
  dateline: { place: 'Paris', date: '2023-07-06' },
  translations: [
    {
      language: 'en',
      title: 'A plan of action',
      lead: 'Local authorities commit themselves.',
      body: paragraph('Three strands over three years.'),
      quotes: [{ person: 1, text: 'We are ready.' }],
    },
  ],
});
const OTHERS: Content[] = [
  SAMPLES.person({ id: 1, title: 'Camille Exemple', slug: 'camille-exemple' }),
  SAMPLES.pressContact({ id: 1, title: 'Service presse', phone: '0262 99 00 12' }),
];

let folder: string;
let publisher: Publisher;

beforeAll(async () => {
  folder = await makeFastFolder('english-');
  publisher = await openPublisher(path.join(folder, 'site'), { drawer: createDrawer() });
  await publisher.publish([...GLOBALS, ROOM, ...OTHERS.map(toChange)]);
});

afterAll(async () => {
  await publisher.close();
  await rm(folder, { recursive: true });
});

describe('a release in English', () => {
  it('has a page in its language, with the words around in that language', async () => {
    await publish(RELEASE);
    const page = read(ENGLISH);
    expect(page).toContain('<html lang="en">');
    for (const words of ['A plan of action', 'Paris, 6 July 2023', '“We are ready.”', 'Press contact'])
      expect(page).toContain(words);
    expect(page).toContain('The network in English.');
    expect(page).not.toMatch(/Communiqué ·|Le réseau en français|Contact presse/);
    expect(page).toMatch(/<header class="header" lang="fr"/);
    expect(read(FRENCH)).not.toContain('Three strands');
  });

  it('is announced by each of its languages in the others, French being for whoever reads none', () => {
    const alternates = (page: string) =>
      [...page.matchAll(/<link rel="alternate" hreflang="([^"]+)" href="([^"]+)"/g)].map(([, ...pair]) => pair);
    const expected = [
      ['fr', SITE_URL + FRENCH],
      ['en', SITE_URL + ENGLISH],
      ['x-default', SITE_URL + FRENCH],
    ];
    expect(alternates(read(FRENCH))).toEqual(expected);
    expect(alternates(read(ENGLISH))).toEqual(expected);
    expect(read('/sitemap/communiques-2023.xml')).toContain(SITE_URL + ENGLISH);
  });

  it('is told by a feed in its language, and by no other', () => {
    const { language, items = [] } = parseRssFeed(read(FEED));
    expect(language).toBe('en');
    expect(items).toMatchObject([
      {
        title: 'A plan of action',
        link: SITE_URL + ENGLISH,
        guid: { value: 'urn:interconnectes:press-releases:1:en' },
        description: 'Local authorities commit themselves.',
      },
    ]);
    expect(items[0]?.content?.encoded).toContain('Three strands over three years.');
    expect(read('/presse/flux.xml')).not.toContain('Three strands');
    expect(read('/presse/')).toContain(FEED);
  });

  it('gives the number to call from anywhere, overseas too', () => {
    expect(read(ENGLISH)).toContain('href="tel:+262262990012"');
    expect(read(FRENCH)).toContain('href="tel:+262262990012"');
  });

  it.runIf(createDrawer() !== undefined)('is in the PDF and in the archive, after the French', async () => {
    await publisher.drawn();
    const { text } = await readPdf(readFileSync(fileAt('/presse/communiques/plan.pdf')));
    expect(text.replaceAll(/\s+/g, ' ')).toContain('Three strands over three years.');
    const archive = zipEntries(readFileSync(fileAt('/presse/communiques/plan.zip')));
    const texts = archive.filter(({ name }) => /\.(?:txt|html)$/.test(name)).map(({ bytes }) => bytes.toString());
    expect(texts.filter((one) => one.includes('Three strands over three years.'))).toHaveLength(2);
    expect(texts.join()).toContain('lang="en"');
  });

  it('says that it was corrected, and where', async () => {
    await publish({ ...RELEASE, corrections: [{ date: '2023-07-08', text: 'Une date était fausse.' }] });
    expect(read(ENGLISH)).toContain('Corrected on 8 July 2023.');
  });

  it('goes with its release when it is withdrawn: page, feed, and whatever was announced', async () => {
    const { id, slug, title, dateline } = RELEASE;
    const withdrawal = { date: '2023-07-10', reason: 'Le plan est reporté.' };
    await publish(SAMPLES.pressRelease({ id, slug, title, dateline, lead: null, withdrawal }));
    expect(existsSync(fileAt(ENGLISH))).toBe(false);
    expect(read(FEED)).not.toContain('A plan of action');
    expect(read(FRENCH)).not.toMatch(/hreflang|A plan of action/);
    expect(read('/presse/')).not.toContain(FEED);
  });
});

async function publish(release: PressRelease): Promise<void> {
  const { refusals, failures } = await publisher.publish([toChange(release)]);
  expect([refusals, failures]).toEqual([[], []]);
}

function fileAt(address: string): string {
  return path.join(
    sitePaths(path.join(folder, 'site')).publicFolder,
    address.endsWith('/') ? `${address}index.html` : address,
  );
}

function read(address: string): string {
  return readFileSync(fileAt(address), 'utf8');
}
