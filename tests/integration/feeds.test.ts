import { rm } from 'node:fs/promises';
import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { FEEDS, feedAddress, type Change, type Content } from 'content-models';
import { SAMPLES } from 'content-models/samples';
import fc from 'fast-check';
import { parseJsonFeed, parseRssFeed } from 'feedsmith';
import { SaxesParser } from 'saxes';
import { sitePaths, type Publisher } from 'site';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { GLOBALS } from '../fixtures/globals.ts';
import { assetOf, writeUploads } from '../support/cms-model/assets.ts';
import { EVERY_BLOCK } from '../support/cms-model/every-block.ts';
import { makeFastFolder } from '../support/fast-folder.ts';
import { openPublisher, SITE_URL } from '../support/open-publisher.ts';
import { toChange } from '../support/to-change.ts';

let folder: string;
let publisher: Publisher;

beforeAll(async () => {
  folder = await makeFastFolder('feeds-');
  await writeUploads(path.join(folder, 'uploads'));
  publisher = await openPublisher(path.join(folder, 'site'), { now: () => new Date('2024-05-15T10:00:00Z') });
  await publisher.publish(GLOBALS);
});

afterAll(async () => {
  await publisher.close();
  await rm(folder, { recursive: true });
});

describe('the feeds', () => {
  it('tell a release whole: its text, who signs it, its dates, themes and file', async () => {
    const picture = assetOf('media', 1, 1);
    const file = assetOf('documents', 1, 1);
    const organization = SAMPLES.organization({ id: 7, title: 'Régions & <France>' });
    const person = SAMPLES.person({ id: 8, title: 'Camille Exemple', slug: 'camille-exemple' });
    await publish(picture, file, organization, person, {
      ...SAMPLES.pressRelease({
        id: 1,
        slug: 'plan-ia',
        title: 'Un plan pour l’IA',
        summary: 'Ce que nous demandons.',
        themes: ['data'],
        publishedAt: '2024-05-02T09:30:00.000Z',
        lastUpdate: { date: '2024-05-10', note: 'Un chiffre' },
        lead: 'L’essentiel.',
        body: EVERY_BLOCK,
        quotes: [{ id: 'q', person: 8, text: 'Nous avançons.' }],
      }),
      cover: picture.id,
      attachments: [file.id],
      coPublishers: [organization.id],
    });
    const [item] = itemsOf('/presse/flux.xml');
    expect(item).toMatchObject({
      title: 'Un plan pour l’IA',
      link: `${SITE_URL}/presse/communiques/plan-ia/`,
      description: 'Ce que nous demandons.',
      guid: { value: 'urn:interconnectes:press-releases:1', isPermaLink: false },
      categories: [{ name: 'Communiqué' }, { name: 'Data' }],
      dc: { creators: [GLOBAL_NAME, 'Régions & <France>'] },
      atom: { updated: '2024-05-10T00:00:00Z' },
    });
    expect(new Date(item?.pubDate ?? '').toISOString()).toBe('2024-05-02T09:30:00.000Z');
    const [enclosure] = item?.enclosures ?? [];
    expect(enclosure).toMatchObject({
      length: file.collection === 'documents' ? file.size : 0,
      type: 'application/pdf',
    });
    expect(existsSync(fileAt(decodeURI(new URL(enclosure?.url ?? '').pathname)))).toBe(true);
    const content = item?.content?.encoded ?? '';
    for (const words of ['L’essentiel.', 'un sous-point', 'Nous avançons.', 'Camille Exemple'])
      expect(content).toContain(words);
    expect(content).toContain(`href="${SITE_URL}/presse/"`);
    expect(content).toContain(`href="${SITE_URL}/personnes/camille-exemple/"`);
    expect(content).toContain(`src="${SITE_URL}/media/`);
    expect(content).not.toMatch(/(?:href|src)="\/|srcset="\/|, \/media|class=|<svg|autre site/);
  });

  it('say in JSON what they say in RSS', () => {
    for (const feed of FEEDS.filter(({ formats }) => formats.includes('json'))) {
      const rss = itemsOf(feedAddress(feed, 'xml'));
      const json = parseJsonFeed(read(feedAddress(feed, 'json')));
      expect(JSON.parse(read(feedAddress(feed, 'json')))).toMatchObject({
        version: 'https://jsonfeed.org/version/1.1',
      });
      expect(json.feed_url).toBe(SITE_URL + feedAddress(feed, 'json'));
      expect(json.items?.map(({ id, url, title, content_html }) => ({ id, url, title, content_html })) ?? []).toEqual(
        rss.map(({ guid, link, title, content }) => ({
          id: guid?.value,
          url: link,
          title,
          content_html: content?.encoded,
        })),
      );
    }
  });

  it('stand in each section and for each theme, and hold what concerns it', async () => {
    await publish(
      SAMPLES.pressRelease({ id: 21, slug: 'a', title: 'A', themes: ['cybersecurite'] }),
      SAMPLES.manifesto({ id: 22, slug: 'b', title: 'B', themes: ['cybersecurite'] }),
      SAMPLES.event({ id: 23, slug: 'c', title: 'C' }),
    );
    const titles = (address: string) => itemsOf(address).map(({ title }) => title);
    expect(titles('/presse/cybersecurite/flux.xml')).toEqual(['A']);
    expect(titles('/manifestes/flux.xml')).toEqual(['B']);
    expect(titles('/evenements/flux.xml')).toEqual(['C']);
    expect(titles('/flux.xml')).toEqual(expect.arrayContaining(['A', 'B', 'C']));
    expect(read('/manifestes/b/')).toContain('href="/manifestes/flux.xml"');
    expect(read('/manifestes/')).toContain('href="/manifestes/flux.json"');
  });

  it('keep an event that is called off, and say so', async () => {
    const event = SAMPLES.event({ id: 24, slug: 'd', title: 'D', startsOn: '2024-06-01', endsOn: '2024-06-01' });
    await publish(event);
    await publish({ ...event, status: 'cancelled', calendar: { sequence: 1, changedAt: '2024-05-14T08:00:00.000Z' } });
    const item = itemsOf('/evenements/flux.xml').find(({ guid }) => guid?.value === 'urn:interconnectes:events:24');
    expect(item).toMatchObject({ title: 'Annulé\u00a0: D', atom: { updated: '2024-05-14T08:00:00.000Z' } });
    expect(item?.content?.encoded).toMatch(/Annulé, 1er\sjuin 2024/);
  });

  it('say the hours of a meeting elsewhere by its clocks, and in Paris', async () => {
    const session = { id: 's', day: '2024-06-01', startTime: '10:00', endTime: null, title: 'Séance', summary: null };
    await publish(
      SAMPLES.event({
        id: 25,
        slug: 'la-bas',
        title: 'Là-bas',
        startsOn: '2024-06-01',
        endsOn: '2024-06-01',
        startTime: '09:00',
        timeZone: 'Indian/Reunion',
        programme: [{ ...session, slug: 's', isCancelled: false, room: null, themes: [], speakers: [], slides: null }],
      }),
    );
    const item = itemsOf('/evenements/flux.xml').find(({ title }) => title === 'Là-bas');
    const text = item?.content?.encoded?.replaceAll(/\u00a0|&nbsp;/g, ' ');
    expect(text).toContain('à partir de 9 h, heure de La Réunion, soit 7 h à Paris');
    expect(text).toContain('Samedi 1er juin, 10 h, soit 8 h à Paris : Séance');
  });

  it('begin with what was published last, whatever date it bears, and keep the place of what is corrected', async () => {
    const release = SAMPLES.pressRelease({
      id: 41,
      slug: 'ordre',
      title: 'Communiqué',
      publishedAt: '2031-01-03T08:00:00.000Z',
    });
    await publish(
      SAMPLES.event({
        id: 42,
        slug: 'futur',
        title: 'Rendez-vous',
        startsOn: '2040-06-01',
        endsOn: '2040-06-01',
        publishedAt: '2031-01-01T08:00:00.000Z',
      }),
      SAMPLES.organization({ id: 43, slug: 'laureat' }),
      SAMPLES.label({
        id: 44,
        slug: 'label-2019',
        title: 'Label',
        year: 2019,
        laureate: 43,
        publishedAt: '2031-01-02T08:00:00.000Z',
      }),
      release,
    );
    const titles = () =>
      itemsOf('/flux.xml')
        .slice(0, 4)
        .map(({ title }) => title);
    expect(titles().slice(0, 3)).toEqual(['Communiqué', 'Label', 'Rendez-vous']);
    await publish(
      SAMPLES.pressRelease({ id: 45, slug: 'suivant', title: 'Suivant', publishedAt: '2031-01-04T08:00:00.000Z' }),
    );
    const correction = { date: '2031-01-05', text: 'Un chiffre.' };
    await publish({ ...release, title: 'Corrigé', corrections: [correction] });
    expect(titles()).toEqual(['Suivant', 'Corrigé', 'Label', 'Rendez-vous']);
    expect(itemsOf('/flux.xml')[1]?.atom?.updated).toBe('2031-01-05T00:00:00Z');
  });

  it('hold the thirty newest', async () => {
    const many = Array.from({ length: 40 }, (_, index) =>
      SAMPLES.pressRelease({
        id: 100 + index,
        slug: `communique-${String(index)}`,
        dateline: { place: null, date: `2025-01-${String(1 + (index % 28)).padStart(2, '0')}` },
      }),
    );
    await publish(...many);
    expect(itemsOf('/presse/flux.xml')).toHaveLength(30);
    await publisher.publish(many.map((target): Change => ({ kind: 'removal', target })));
  });

  it('are well-formed and read as written, whatever the texts', async () => {
    const pieces = fc.constantFrom(
      ']]>',
      '<b>',
      '&amp;',
      '&',
      '"',
      '\u0000',
      '\u000b',
      '\ufffe',
      '\ud800',
      '😀',
      '«\u00a0',
      '\u2028',
      '<!--',
    );
    const hostile = fc
      .array(fc.oneof(pieces, fc.string({ unit: 'grapheme', maxLength: 10 })), { minLength: 1, maxLength: 8 })
      .map((parts) => `t${parts.join('')}t`);
    await fc.assert(
      fc.asyncProperty(hostile, hostile, async (title, words) => {
        const body = [{ type: 'paragraph' as const, children: [{ type: 'text' as const, text: words, marks: [] }] }];
        await publish(SAMPLES.manifesto({ id: 30, slug: 'hostile', title, summary: words, introduction: body }));
        const item = itemsOf('/manifestes/flux.xml').find(
          ({ guid }) => guid?.value === 'urn:interconnectes:manifestos:30',
        );
        expect(item?.title).toBe(asXml(title));
        expect(item?.description).toBe(asXml(words));
      }),
      { numRuns: 30 },
    );
  });
});

const GLOBAL_NAME = SAMPLES.siteSettings().name;

async function publish(...contents: readonly Content[]): Promise<void> {
  const { refusals, failures } = await publisher.publish(contents.map(toChange));
  expect([...refusals, ...failures]).toEqual([]);
}

function itemsOf(address: string) {
  const xml = read(address);
  expectWellFormed(xml);
  const { title, language, atom, items = [] } = parseRssFeed(xml);
  expect({ title, language }).toEqual({ title: expect.stringContaining(GLOBAL_NAME) as string, language: 'fr' });
  expect(atom?.links).toMatchObject([{ rel: 'self', href: SITE_URL + address }]);
  return items;
}

/** Throws where a strict parser stops, name spaces included. */
function expectWellFormed(xml: string): void {
  new SaxesParser({ xmlns: true }).write(xml).close();
}

function read(address: string): string {
  return readFileSync(fileAt(address.endsWith('/') ? `${address}index.html` : address), 'utf8');
}

function fileAt(file: string): string {
  return path.join(sitePaths(path.join(folder, 'site')).publicFolder, file);
}

/** A text as XML holds it: without the characters that it has no place for; parsers trim. */
function asXml(text: string): string {
  return text
    .replace(/[^\t\n\r\u0020-\uD7FF\uE000-\uFFFD\u{10000}-\u{10FFFF}]/gu, '')
    .replace(/\r\n?/g, '\n')
    .trim();
}
