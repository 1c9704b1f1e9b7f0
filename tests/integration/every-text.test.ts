import { copyFileSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { rm } from 'node:fs/promises';
import path from 'node:path';
import { addressOf, derivedFileAddresses, FEED_COLLECTIONS, MODELS, type PublishedDocument } from 'content-models';
import { filledSample, SAMPLES, type FilledSample } from 'content-models/samples';
import { createDrawer, sitePaths, zipEntries, type Publisher } from 'site';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { GLOBALS } from '../fixtures/globals.ts';
import { makeFastFolder } from '../support/fast-folder.ts';
import { openPublisher } from '../support/open-publisher.ts';
import { readPdf } from '../support/read-pdf.ts';
import { toChange } from '../support/to-change.ts';
import { LEFT_OUT, type Medium } from './every-text/left-out.ts';

/** Every text of a document is read wherever the document is: on its page, in feeds, printed, in its archive, in the message to the press. */

const PICTURE = new URL('../../site/public/apple-touch-icon.png', import.meta.url);
const MEDIA = SAMPLES.media();
const FILE = SAMPLES.documentFile();

/** What makes no document, or another one. */
const SETTLED: Partial<Record<PublishedDocument['collection'], object>> = {
  'press-releases': { withdrawal: null, history: null },
};

/** What no reader of a text looks for: names of anchors, and what search engines show instead. */
const NO_TEXT = /(^|\.)id$|^seo\./;

const SAMPLES_OF_FEEDS = FEED_COLLECTIONS.map((collection) => {
  const model = MODELS[collection];
  const { fields, words } = filledSample(model);
  const document: PublishedDocument = model.parse({ ...fields, id: 1, slug: 'repere', ...SETTLED[collection] });
  return { document, words };
});

/** Where the engine comes by npm. */
describe.runIf(createDrawer() !== undefined)('a text of a document', { timeout: 120_000 }, () => {
  let folder: string;
  let missing: string[];

  beforeAll(async () => {
    folder = await makeFastFolder('every-text-');
    const siteFolder = path.join(folder, 'site');
    const uploads = path.join(folder, 'uploads');
    for (const kind of ['media', 'documents']) mkdirSync(path.join(uploads, kind), { recursive: true });
    copyFileSync(PICTURE, path.join(uploads, 'media', MEDIA.original.filename));
    writeFileSync(path.join(uploads, 'documents', FILE.filename), 'Un rapport.');
    const publisher = await openPublisher(siteFolder, { drawer: createDrawer() });
    const others = [SAMPLES.person(), SAMPLES.organization(), SAMPLES.pressContact(), SAMPLES.page(), MEDIA, FILE];
    const contents = [...others, ...SAMPLES_OF_FEEDS.map(({ document }) => document)];
    const { refusals, failures } = await publisher.publish([...GLOBALS, ...contents.map(toChange)]);
    expect([refusals, failures]).toEqual([[], []]);
    await publisher.drawn();
    missing = [];
    for (const { document, words } of SAMPLES_OF_FEEDS) {
      missing.push(...missingIn(await readMedia(publisher, siteFolder, document), document, words));
    }
    await publisher.close();
  });

  afterAll(() => rm(folder, { recursive: true }));

  it('is in every medium of its document, but what is left out for a reason', () => {
    expect(missing.filter((line) => !EXCEPTIONS.has(line))).toEqual([]);
  });

  it('is left out for no reason that holds no more', () => {
    expect([...EXCEPTIONS].filter((line) => !missing.includes(line))).toEqual([]);
  });
});

const EXCEPTIONS = new Set(LEFT_OUT.flatMap(({ fields, media }) => fields.map((field) => lineOf(field, media))));

/** « press-releases.subtitle is missing in: print, feed ». */
function lineOf(field: string, media: readonly Medium[]): string {
  return `${field} is missing in: ${media.join(', ')}`;
}

function missingIn(media: ReadonlyMap<Medium, string>, document: PublishedDocument, words: FilledSample['words']) {
  return [...words].flatMap(([field, word]) => {
    // What is settled has no words.
    if (NO_TEXT.test(field) || !JSON.stringify(document).includes(word)) return [];
    const without = [...media].filter(([, text]) => !text.includes(word)).map(([medium]) => medium);
    return without.length === 0 ? [] : [lineOf(`${document.collection}.${field}`, without)];
  });
}

/** What each medium of a document shows. */
async function readMedia(publisher: Publisher, siteFolder: string, document: PublishedDocument) {
  const { publicFolder } = sitePaths(siteFolder);
  const read = (address: string) => readFileSync(path.join(publicFolder, address));
  const media = new Map<Medium, string>();
  media.set('page', shownBy(read(`${addressOf(document) ?? ''}index.html`).toString()));
  const { items } = JSON.parse(read('flux.json').toString()) as { items: { id: string }[] };
  media.set('feed', JSON.stringify(items.find(({ id }) => id.endsWith(`:${document.collection}:1`))));
  const files = derivedFileAddresses(document);
  const pdf = files.get('pdf');
  if (pdf !== undefined) media.set('print', (await readPdf(read(pdf))).text);
  const zip = files.get('zip');
  if (zip !== undefined) media.set('archive', textIn(read(zip), document));
  if (document.collection === 'press-releases') {
    const message = (await publisher.messageOf(document.id)) ?? expect.fail('There is no message.');
    media.set('message', message.text);
  }
  return media;
}

/** The text of a document among the files of its archive. */
function textIn(archive: Buffer, { slug }: PublishedDocument): string {
  const found = zipEntries(archive).find(({ name }) => name === `${slug}/${slug}.txt`);
  return found?.bytes.toString() ?? expect.fail(`The archive of ${slug} holds no text.`);
}

/** Without what no reader sees. */
function shownBy(html: string): string {
  return html.replace(/<head>.*?<\/head>/s, '').replaceAll(/<script.*?<\/script>/gs, '');
}
