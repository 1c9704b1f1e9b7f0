import { copyFileSync, mkdirSync, readFileSync } from 'node:fs';
import { rm } from 'node:fs/promises';
import path from 'node:path';
import {
  addressOf,
  NO_PROGRESS,
  type Change,
  type Content,
  type PublishedDocument,
  type RichText,
} from 'content-models';
import { SAMPLES } from 'content-models/samples';
import { isTag, isText, type ChildNode, type Element } from 'domhandler';
import { DomUtils, parseDocument } from 'htmlparser2';
import { createDrawer, sitePaths } from 'site';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { GLOBALS } from '../fixtures/globals.ts';
import { EVERY_BLOCK } from '../support/cms-model/every-block.ts';
import { makeFastFolder } from '../support/fast-folder.ts';
import { openPublisher } from '../support/open-publisher.ts';
import { readPdf, tagsOf, type ReadPdf } from '../support/read-pdf.ts';

const PICTURE = new URL('../../site/public/apple-touch-icon.png', import.meta.url);
const MEDIA = SAMPLES.media({ id: 1, alt: 'Deux lignes qui se croisent', caption: 'Le signe du réseau' });
const DECORATION = SAMPLES.media({ id: 2, alt: null, caption: null, credit: null, licence: null });
const TEXT: RichText = [
  ...EVERY_BLOCK,
  { type: 'picture', media: 1, caption: null },
  { type: 'picture', media: 2, caption: null },
];
const COMMON = {
  title: 'Intelligence artificielle\u00a0: les territoires s’engagent',
  themes: ['intelligence-artificielle' as const, 'data' as const],
  publishedAt: '2024-04-03T08:00:00.000Z',
};

/** One document of each type that has a PDF, with something in every field that is printed. */
const DOCUMENTS: Record<string, PublishedDocument> = {
  'a press release': SAMPLES.pressRelease({
    ...COMMON,
    id: 1,
    slug: 'ia',
    body: TEXT,
    quotes: [{ id: 'citation', person: 1, text: 'Nous le ferons.\nDès demain.' }],
    coPublishers: [2],
    representatives: [1],
    contacts: [1],
    corrections: [{ date: '2024-04-04', text: 'Le nombre était faux.' }],
  }),
  'a press kit': SAMPLES.pressKit({
    ...COMMON,
    id: 2,
    slug: 'ia',
    event: 4,
    presentation: TEXT,
    items: [{ kind: 'picture', media: 1, caption: 'Le signe, en grand' }],
  }),
  'a manifesto': SAMPLES.manifesto({
    ...COMMON,
    id: 3,
    slug: 'ia',
    introduction: TEXT,
    signatories: [{ organization: 2, role: 'lead' }],
    chapters: [
      {
        id: 'c',
        slug: 'ambition',
        kind: 'ambition',
        number: 1,
        title: 'Une IA choisie',
        introduction: [],
        themes: [],
        commitments: [
          {
            id: 'e',
            slug: 'registre',
            number: '1.1',
            title: 'Tenir un registre',
            body: [{ type: 'paragraph', children: [{ type: 'text', text: 'Chaque année.', marks: [] }] }],
            themes: [],
            followUps: [],
            progress: NO_PROGRESS,
          },
        ],
      },
    ],
  }),
  'the programme of an event': SAMPLES.event({
    ...COMMON,
    id: 4,
    slug: 'ia',
    host: 2,
    city: 'Saint-Denis',
    timeZone: 'Indian/Reunion',
    presentation: TEXT,
    programme: [
      {
        id: 's',
        day: '2025-03-10',
        startTime: '09:30',
        endTime: '10:15',
        title: 'Ouverture',
        summary: 'Pour commencer.',
        room: 'Grande salle',
        themes: [],
        speakers: [1],
        slides: null,
      },
    ],
    figures: [{ value: '1 130', label: 'inscrits', note: null }],
    partners: [2],
  }),
};

const AROUND: Content[] = [
  MEDIA,
  DECORATION,
  SAMPLES.person({
    id: 1,
    slug: 'camille',
    title: 'Camille Exemple',
    mandates: [{ role: 'maire', organization: 2, from: '2020', to: null }],
  }),
  SAMPLES.organization({ id: 2, slug: 'ville', title: 'Ville d’Essai' }),
  SAMPLES.pressContact({
    id: 1,
    slug: 'presse',
    title: 'Service presse',
    phone: '+33 1 99 00 12 34',
    subjects: ['tout'],
  }),
];

/** Where the engine comes by npm. */
describe.runIf(createDrawer() !== undefined)('the PDF of a document', { timeout: 120_000 }, () => {
  let folder: string;
  let publicFolder: string;
  const pdfs = new Map<string, ReadPdf>();

  beforeAll(async () => {
    folder = await makeFastFolder('pdf-');
    mkdirSync(path.join(folder, 'uploads', 'media'), { recursive: true });
    copyFileSync(PICTURE, path.join(folder, 'uploads', 'media', MEDIA.original.filename));
    const siteFolder = path.join(folder, 'site');
    ({ publicFolder } = sitePaths(siteFolder));
    const publisher = await openPublisher(siteFolder, { drawer: createDrawer() });
    const contents = [...AROUND, ...Object.values(DOCUMENTS)];
    await publisher.publish([...GLOBALS, ...contents.map((content): Change => ({ kind: 'document', content }))]);
    await publisher.drawn();
    await publisher.close();
    for (const [name, document] of Object.entries(DOCUMENTS))
      pdfs.set(name, await readPdf(readFileSync(pdfOf(document))));
  });

  afterAll(() => rm(folder, { recursive: true }));

  describe.each(Object.entries(DOCUMENTS))('%s', (name, document) => {
    const pdf = () => pdfs.get(name) ?? expect.fail('There is no PDF.');

    it('says that it is PDF/UA-1, tagged, in French, with its title, authors, keywords and the day of its content', () => {
      expect(pdf().metadata).toContain('<pdfuaid:part>1</pdfuaid:part>');
      expect(pdf()).toMatchObject({
        isMarked: true,
        language: 'fr',
        title: COMMON.title,
        createdOn: name === 'a press release' ? 'D:20240404000000Z' : 'D:20240403000000Z',
      });
      expect(pdf().author).toContain('Les Interconnectés');
      expect(pdf().keywords).toContain('Intelligence artificielle');
    });

    it('has one title, from which no heading goes down by more than a level', () => {
      const levels = tagsOf(pdf().tags, /^H\d$/).map(({ role }) => Number(role.slice(1)));
      expect(levels.filter((level) => level === 1)).toHaveLength(1);
      expect(levels[0]).toBe(1);
      for (const [index, level] of levels.entries()) expect(level - (levels[index - 1] ?? 0)).toBeLessThanOrEqual(1);
    });

    it('tells its lists, tables, quotes and pictures apart, and the alternative of each picture that is not decorative', () => {
      const roles = new Set(tagsOf(pdf().tags, /./).map(({ role }) => role));
      for (const role of ['P', 'L', 'LI', 'LBody', 'Table', 'THead', 'TH', 'TD', 'BlockQuote', 'Figure', 'Link']) {
        expect(roles).toContain(role);
      }
      expect(tagsOf(pdf().tags, /^Figure$/).map(({ alt }) => alt)).toEqual([MEDIA.alt]);
    });

    it('leads where its page leads, with whole addresses', () => {
      const page = `https://site.example${addressOf(document) ?? ''}`;
      for (const link of [
        'https://site.example/presse/',
        'https://ailleurs.example/',
        'mailto:presse@site.example',
        page,
      ]) {
        expect(pdf().links).toContain(link);
      }
    });

    it('says what its page says, in the same order', () => {
      const said = wordsOf(pdf().text);
      const paragraphs = paragraphsOf(document);
      expect(paragraphs.length).toBeGreaterThan(10);
      let from = 0;
      for (const paragraph of paragraphs) {
        const words = wordsOf(paragraph);
        const at = said.indexOf(words, from);
        expect(
          at,
          `« ${paragraph} » after « ${said.slice(Math.max(0, from - 60), from)} » in ${said.slice(from, from + 300)}`,
        ).not.toBe(-1);
        from = at + words.length;
      }
    });
  });

  it('tells of each session when, where and with whom it is', () => {
    const { text } = pdfs.get('the programme of an event') ?? expect.fail('There is no PDF.');
    const session = [
      'Lundi 10\u00a0mars, heure de La Réunion',
      '9 h 30',
      '10 h 15',
      'soit de 6 h 30 à 7 h 15 à Paris',
      'Ouverture',
      'Grande salle',
      'Pour commencer.',
      'Camille Exemple',
    ];
    for (const words of [...session, 'Accueilli par Ville d’Essai', 'Saint-Denis'])
      expect(wordsOf(text)).toContain(wordsOf(words));
  });

  function pdfOf(document: PublishedDocument): string {
    return path.join(publicFolder, `${(addressOf(document) ?? '').slice(1, -1)}.pdf`);
  }

  /** The paragraphs, titles, items and cells of the text of a page. */
  function paragraphsOf(document: PublishedDocument): string[] {
    const html = readFileSync(path.join(publicFolder, addressOf(document) ?? '', 'index.html'), 'utf8');
    const elements = DomUtils.filter(isTag, parseDocument(html)).filter(isTag);
    const title = elements.findIndex(({ name }) => name === 'h1');
    const prose = elements.findIndex(({ attribs }) => attribs.class?.startsWith('prose'));
    const aside = elements.findIndex(({ name }, index) => index > prose && name === 'aside');
    return [...elements.slice(title, title + 1), ...elements.slice(prose, aside)]
      .filter(({ name }) => /^(?:p|h[1-6]|li|td|th|dt|dd|figcaption)$/.test(name))
      .filter((element) => !isPassedOver(element))
      .map((element) => element.children.map(printedWordsOf).join(''))
      .filter((text) => text.trim() !== '');
  }
});

/** The words of a part of a page that its file repeats: the items of a list are paragraphs of their own. */
function printedWordsOf(node: ChildNode): string {
  if (isText(node)) return node.data;
  if (!isTag(node)) return '';
  return isPassedOver(node) || ['br', 'ol', 'ul'].includes(node.name)
    ? ' '
    : node.children.map(printedWordsOf).join('');
}

/** What is for screens alone: links to a place of the page itself have none on paper. */
function isPassedOver({ name, attribs }: Element): boolean {
  return (
    name === 'svg' || attribs.class?.includes('visually-hidden') === true || attribs.href?.startsWith('#') === true
  );
}

/** Letters and digits alone: marks of lists and spaces are not what a text says. */
function wordsOf(text: string): string {
  return text.replaceAll(/[^\p{L}\p{N}]+/gu, '');
}
