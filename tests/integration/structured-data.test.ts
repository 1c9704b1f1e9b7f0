import { readFileSync } from 'node:fs';
import { rm } from 'node:fs/promises';
import path from 'node:path';
import { addressOf, type Change, type Content, type PublishedDocument } from 'content-models';
import { SAMPLES } from 'content-models/samples';
import fc from 'fast-check';
import { DIST_FOLDER, Publisher, sitePaths } from 'site';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { GLOBALS } from '../fixtures/globals.ts';
import { assetOf, writeUploads } from '../support/cms-model/assets.ts';
import { makeFastFolder } from '../support/fast-folder.ts';
import { faultsOfStatement, statementOf, statementsIn } from '../support/structured-data.ts';

/** Pieces of markup and of JSON that a title could smuggle, among ordinary characters. */
const hostileTitle = fc
  .array(
    fc.oneof(
      fc.constantFrom(
        '</script>',
        '<script>',
        '<!--',
        '-->',
        ']]>',
        '"',
        '\\',
        '\\u003c',
        '&lt;',
        '\u2028',
        '😀',
        '«\u00a0»',
      ),
      fc.string({ unit: 'grapheme', maxLength: 8 }),
    ),
    { minLength: 1, maxLength: 8 },
  )
  // As the models take it.
  .map((parts) => parts.join('').trim())
  .filter((title) => title !== '');

let folder: string;
let publisher: Publisher;

beforeAll(async () => {
  folder = await makeFastFolder('structured-data-');
  await writeUploads(path.join(folder, 'uploads'));
  publisher = await Publisher.open({
    siteFolder: path.join(folder, 'site'),
    distFolder: DIST_FOLDER,
    uploadsFolder: path.join(folder, 'uploads'),
    siteUrl: 'https://site.example',
    now: () => new Date('2024-05-15T10:00:00Z'),
    hasSearch: false,
  });
  await publisher.publish(GLOBALS);
});

afterAll(async () => {
  await publisher.close();
  await rm(folder, { recursive: true });
});

describe('what a page says to machines', () => {
  it('is the association on the home page', () => {
    expect(statementOf(read('/'), 'Organization')).toMatchObject({
      '@context': 'https://schema.org',
      '@id': 'https://site.example/#organisation',
      url: 'https://site.example/',
    });
  });

  it('is a news article for a release, with who signs it, its corrections and its hour', async () => {
    const organization = SAMPLES.organization({
      id: 7,
      title: 'France urbaine',
      website: 'https://franceurbaine.example/',
    });
    const invented = SAMPLES.organization({ id: 8, title: 'Commune d’exemple', isExample: true });
    const release = SAMPLES.pressRelease({
      title: 'Un titre',
      lead: `${'Un mot et un autre, '.repeat(20)}fin.`,
      coPublishers: [7, 8],
      themes: ['data'],
      corrections: [{ date: '2024-04-05', text: 'Une date était fausse.' }],
      publishedAt: '2024-04-03T08:00:00.000Z',
      dateline: { place: 'Lyon', date: '2024-04-03' },
    });
    await publishAll(organization, invented, release);
    const html = readPageOf(release);
    expect(statementOf(html, 'NewsArticle')).toMatchObject({
      headline: 'Un titre',
      datePublished: '2024-04-03T08:00:00.000Z',
      dateModified: '2024-04-05',
      dateline: 'Lyon, le 3\u00a0avril 2024',
      keywords: ['Data'],
      author: [
        { '@id': 'https://site.example/#organisation' },
        { name: 'France urbaine', url: 'https://franceurbaine.example/' },
      ],
      correction: [{ datePublished: '2024-04-05', text: 'Une date était fausse.' }],
    });
    const description = metaOf(html, 'description');
    expect(description).toMatch(/^Un mot et un autre, .*…$/);
    expect(description.length).toBeLessThanOrEqual(160);
    expect(metaOf(html, 'article:published_time')).toBe('2024-04-03T08:00:00.000Z');
    expect(metaOf(html, 'article:modified_time')).toBe('2024-04-05');
  });

  it('gives a release that was put on this site later the day it is dated', async () => {
    const release = SAMPLES.pressRelease({ dateline: { place: null, date: '2017-12-06' } });
    await publishAll(release);
    expect(statementOf(readPageOf(release), 'NewsArticle')).toMatchObject({ datePublished: '2017-12-06' });
  });

  it('is an event with its state, its hours in Paris, its place and who holds it', async () => {
    const event = SAMPLES.event({
      status: 'postponed',
      startsOn: '2025-03-10',
      endsOn: '2025-07-11',
      startTime: '09:00',
      venue: 'Couvent des Jacobins',
      city: 'Rennes',
      region: 'Bretagne',
    });
    await publishAll(event);
    expect(statementOf(readPageOf(event), 'Event')).toMatchObject({
      startDate: '2025-03-10T09:00:00+01:00',
      endDate: '2025-07-11',
      eventStatus: 'https://schema.org/EventPostponed',
      organizer: { '@id': 'https://site.example/#organisation' },
      location: {
        name: 'Couvent des Jacobins',
        address: { addressLocality: 'Rennes', addressRegion: 'Bretagne' },
      },
    });
  });

  it('has the offset of its place on that day, wherever it is held', async () => {
    const event = SAMPLES.event({
      startsOn: '2025-03-20',
      endsOn: '2025-07-11',
      startTime: '09:00',
      endTime: '17:00',
      timeZone: 'America/Miquelon',
    });
    await publishAll(event);
    expect(statementOf(readPageOf(event), 'Event')).toMatchObject({
      startDate: '2025-03-20T09:00:00-02:00',
      endDate: '2025-07-11T17:00:00-02:00',
    });
    const evening = { ...event, endsOn: event.startsOn, startTime: '19:00', endTime: '00:30' };
    await publishAll(evening);
    expect(statementOf(readPageOf(evening), 'Event')).toMatchObject({ endDate: '2025-03-21T00:30:00-02:00' });
  });

  it('is a report for a manifesto, with its files', async () => {
    const manifesto = SAMPLES.manifesto({ kind: 'note', adoptedOn: null, year: 2017, files: [1] });
    const file = assetOf('documents', 1, 1);
    await publishAll(file, manifesto);
    expect(statementOf(readPageOf(manifesto), 'Report')).toMatchObject({
      genre: 'Note',
      datePublished: '2017',
      author: { '@id': 'https://site.example/#organisation' },
      encoding: [{ contentUrl: `https://site.example/documents/${file.hash}/rapport-1-1.pdf` }],
    });
  });

  it('is a distinguished work for a label, with who received it', async () => {
    const laureate = SAMPLES.organization({ id: 9, title: 'Ville d’essai', website: 'https://ville.example/' });
    const label = SAMPLES.label({ title: 'Un projet', award: 'startup', year: 2022, laureate: 9, themes: ['data'] });
    await publishAll(laureate, label);
    expect(statementOf(readPageOf(label), 'CreativeWork')).toMatchObject({
      name: 'Un projet',
      award: 'Start-up interconnectée 2022',
      creator: { name: 'Ville d’essai', url: 'https://ville.example/' },
      publisher: { '@id': 'https://site.example/#organisation' },
      keywords: ['Data'],
    });
    expect(metaOf(readPageOf(label), 'article:published_time')).toBe('2022');
  });

  it('is nothing for an example but the way that leads to it', async () => {
    const event = SAMPLES.event({ isExample: true });
    await publishAll(event);
    expect(statementsIn(readPageOf(event)).map((statement) => statement['@type'])).toEqual(['BreadcrumbList']);
  });

  it('is the way that leads to it, its own name last', async () => {
    const release = SAMPLES.pressRelease({ title: 'Un titre' });
    await publishAll(release);
    expect(statementOf(readPageOf(release), 'BreadcrumbList')?.itemListElement).toEqual([
      { '@type': 'ListItem', position: 1, name: 'Accueil', item: 'https://site.example/' },
      { '@type': 'ListItem', position: 2, name: 'Presse', item: 'https://site.example/presse/' },
      { '@type': 'ListItem', position: 3, name: 'Communiqués', item: 'https://site.example/presse/communiques/' },
      { '@type': 'ListItem', position: 4, name: 'Un titre' },
    ]);
  });

  it('holds any title as it was written, and nothing gets out of it', async () => {
    await fc.assert(
      fc.asyncProperty(hostileTitle, async (title) => {
        const documents = [
          SAMPLES.pressRelease({ title, lead: title, dateline: { place: title, date: '2024-04-03' } }),
          SAMPLES.manifesto({ title, summary: title }),
          SAMPLES.event({ title, summary: title, venue: title, city: title }),
        ];
        await publishAll(...documents);
        for (const document of documents) {
          const statements = statementsIn(readPageOf(document));
          expect(statements).toHaveLength(2);
          expect(statements.flatMap((statement) => faultsOfStatement(statement))).toEqual([]);
          const names = statements.map(({ headline, name, itemListElement }) =>
            Array.isArray(itemListElement) ? (itemListElement.at(-1) as { name: string }).name : (headline ?? name),
          );
          expect(names).toEqual([title, title]);
        }
      }),
      { numRuns: 60 },
    );
  });
});

function read(address: string): string {
  return readFileSync(path.join(sitePaths(path.join(folder, 'site')).publicFolder, address, 'index.html'), 'utf8');
}

function readPageOf(document: PublishedDocument): string {
  return read(addressOf(document) ?? '');
}

function metaOf(html: string, name: string): string {
  return new RegExp(`<meta [^>]*(?:name|property)="${name}"[^>]* content="([^"]*)"`).exec(html)?.[1] ?? '';
}

async function publishAll(...contents: Content[]): Promise<void> {
  const { refusals, failures } = await publisher.publish(
    contents.map((content): Change => ({ kind: 'document', content })),
  );
  expect({ refusals, failures }).toEqual({ refusals: [], failures: [] });
}
