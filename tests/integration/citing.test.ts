import { readFileSync } from 'node:fs';
import { rm } from 'node:fs/promises';
import path from 'node:path';
import { Cite } from '@citation-js/core';
import '@citation-js/plugin-bibtex';
import '@citation-js/plugin-csl';
import '@citation-js/plugin-ris';
import { NO_PROGRESS, type Chapter } from 'content-models';
import { SAMPLES } from 'content-models/samples';
import { isTag, type Element } from 'domhandler';
import { DomUtils, parseDocument } from 'htmlparser2';
import { sitePaths, type Publisher } from 'site';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { GLOBALS } from '../fixtures/globals.ts';
import { makeFastFolder } from '../support/fast-folder.ts';
import { openPublisher, SITE_URL } from '../support/open-publisher.ts';
import { toChange } from '../support/to-change.ts';

/** What reference managers read of a page: its head, and the files under « Citer ». */

const TITLE = 'Émanciper par le numérique\u202f: 50 % d’élus & plus';
const FORMATS = ['BibTeX', 'RIS', 'CSL-JSON'] as const;

let folder: string;
let publisher: Publisher;

beforeAll(async () => {
  folder = await makeFastFolder('citing-');
  publisher = await openPublisher(path.join(folder, 'site'), { now: () => new Date('2024-05-15T10:00:00Z') });
  const commitment = { number: '1.1', body: [], themes: [], followUps: [], progress: NO_PROGRESS };
  const chapter: Chapter = {
    id: 'x',
    slug: 'partie',
    kind: 'part',
    number: 1,
    title: 'Partie',
    introduction: [],
    themes: [],
    commitments: [{ ...commitment, id: '65f0c1', slug: 'reemployer', title: 'Réemployer' }],
  };
  const organizations = ['Les Interconnectés', 'Régions & Cie'].map((title, index) =>
    SAMPLES.organization({ id: index + 1, title, slug: `organisation-${String(index)}` }),
  );
  const contents = [
    ...organizations,
    SAMPLES.person({ id: 1, title: 'Élise Modèle', firstName: 'Élise', lastName: 'Modèle', slug: 'elise-modele' }),
    SAMPLES.manifesto({
      id: 3,
      slug: 'emanciper',
      title: TITLE,
      adoptedOn: '2017-12',
      signatories: organizations.map(({ id }) => ({ organization: id, role: 'lead' })),
      chapters: [chapter],
    }),
    SAMPLES.pressRelease({
      id: 7,
      slug: 'plan',
      title: 'Un plan',
      dateline: { place: 'Paris', date: '2023-07-06' },
      quotes: ['Nous avançons.', 'Nous avançons encore.'].map((text, index) => ({
        id: `65f0c${String(index)}`,
        person: 1,
        text,
      })),
    }),
    SAMPLES.replay({ id: 2, slug: 'replay', title: 'Un échange', recordedOn: '2024-02-08', speakers: [1] }),
  ];
  const { refusals, failures } = await publisher.publish([...GLOBALS, ...contents.map(toChange)]);
  expect([refusals, failures]).toEqual([[], []]);
  await publisher.settled();
});

afterAll(async () => {
  await publisher.close();
  await rm(folder, { recursive: true });
});

describe('a reference', () => {
  const signed = [{ literal: 'Les Interconnectés' }, { literal: 'Régions & Cie' }];
  it.each([
    ['/manifestes/emanciper/', TITLE, signed, [2017, 12], '/id/m3/'],
    ['/manifestes/emanciper/reemployer/', 'Réemployer', signed, [2017, 12], '/id/m3/65f0c1/'],
    ['/replays/replay/', 'Un échange', [{ family: 'Modèle', given: 'Élise' }], [2024, 2, 8], '/id/r2/'],
    ['/presse/communiques/plan/', 'Un plan', undefined, [2023, 7, 6], '/id/c7/'],
  ])('of %s is read by reference managers, accents included, in every format', (address, title, author, date, id) => {
    for (const format of FORMATS) {
      const [read] = new Cite(fileOf(address, format)).data;
      // Its BibTeX makes every space a plain one.
      expect({ format, title: plain(read?.title) }).toEqual({ format, title: plain(title) });
      expect({ format, url: read?.URL }).toEqual({ format, url: SITE_URL + id });
      expect({ format, date: read?.issued }).toEqual({ format, date: { 'date-parts': [date] } });
      if (author !== undefined) expect({ format, author: namesIn(read?.author) }).toEqual({ format, author });
    }
  });

  it('stands in words on the page, to be selected without a script', () => {
    const text = DomUtils.textContent(citingOf('/manifestes/emanciper/')).replace(/\s+/g, ' ');
    expect(text).toContain(`${plain(TITLE)} [en ligne]. Manifeste.`);
    expect(text).toContain(`${SITE_URL}/id/m3/`);
  });
});

describe('the head of a page', () => {
  it('names title, authors, date and permanent address as Zotero reads them', () => {
    const named = metaOf('/manifestes/emanciper/');
    expect(named('citation_title')).toEqual([TITLE]);
    expect(named('citation_author')).toEqual(['Les Interconnectés', 'Régions & Cie']);
    expect(named('citation_publication_date')).toEqual(['2017/12']);
    expect(named('citation_public_url')).toEqual([`${SITE_URL}/id/m3/`]);
    expect(metaOf('/replays/replay/')('citation_author')).toEqual(['Modèle, Élise']);
  });
});

describe('a quote', () => {
  it('has an anchor one can read, and still answers at the one it had', () => {
    const html = parse('/presse/communiques/plan/');
    const ids = DomUtils.findAll(({ attribs }) => attribs.id?.startsWith('citation-') === true, html).map(
      ({ name, attribs }) => [name, attribs.id],
    );
    expect(ids).toEqual([
      ['figure', 'citation-elise-modele'],
      ['blockquote', 'citation-65f0c0'],
      ['figure', 'citation-elise-modele-2'],
      ['blockquote', 'citation-65f0c1'],
    ]);
    expect(readFileSync(file('/personnes/elise-modele/'), 'utf8')).toContain(
      '/presse/communiques/plan/#citation-elise-modele-2',
    );
  });
});

function plain(text: unknown): string {
  return String(text).replace(/\s/g, ' ');
}

/** BibTeX has one word for the name of an organisation and that of a family: citation-js takes it for the latter. */
function namesIn(authors: unknown): unknown {
  return (authors as { family?: string; given?: string }[]).map((author) =>
    author.family !== undefined && author.given === undefined ? { literal: author.family } : author,
  );
}

function file(address: string): string {
  return path.join(sitePaths(path.join(folder, 'site')).publicFolder, address, 'index.html');
}

function parse(address: string) {
  return parseDocument(readFileSync(file(address), 'utf8')).children.filter(isTag);
}

function citingOf(address: string): Element {
  const found = DomUtils.findOne(({ attribs }) => attribs.class === 'citing', parse(address));
  return found ?? expect.fail(`${address} does not say how to cite it.`);
}

/** The file of a format, as a browser would save it. */
function fileOf(address: string, format: string): string {
  const links = DomUtils.findAll(({ name }) => name === 'a', citingOf(address).children);
  const link = links.find((one) => DomUtils.textContent(one).trim() === format);
  const { href = '' } = link?.attribs ?? {};
  return decodeURIComponent(href.slice(href.indexOf(',') + 1));
}

function metaOf(address: string): (name: string) => (string | undefined)[] {
  const metas = DomUtils.findAll(({ name }) => name === 'meta', parse(address));
  return (name) => metas.filter(({ attribs }) => attribs.name === name).map(({ attribs }) => attribs.content);
}
