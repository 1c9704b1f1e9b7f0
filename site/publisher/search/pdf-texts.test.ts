import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import type { PdfText } from './pdf/pdf-text.ts';
import type { PublicPdf } from './pdf/public-pdfs.ts';
import { PdfTexts, type ReadPdf } from './pdf-texts.ts';
import { readPdfRecord } from './pdf/pdf-record.ts';

let folder: string;
/** Answers to the files that were asked, by path. */
let asked: Map<string, PromiseWithResolvers<PdfText | undefined>>;
let read: ReadPdf[];
let onRead: (pdf: ReadPdf) => void;
let warnings: string[];
let texts: PdfTexts;

beforeEach(() => {
  folder = path.join(mkdtempSync(path.join(tmpdir(), 'pdf-texts-')), 'texts');
  start();
});

afterEach(async () => {
  for (const { resolve } of asked.values()) resolve(undefined);
  await texts.close();
  rmSync(path.dirname(folder), { recursive: true });
});

it('reads a PDF that is new, one at a time and the last first, and tells it page by page', async () => {
  expect(texts.follow([pdf('a'), pdf('b')])).toEqual([]);
  expect([...asked.keys()]).toEqual(['/public/documents/b/x.pdf']);
  answer('b', ['Un.', '', 'Trois.']);
  await expect.poll(() => [...asked.keys()]).toEqual(['/public/documents/b/x.pdf', '/public/documents/a/x.pdf']);
  expect(read).toEqual([
    { address: '/documents/b/x.pdf', hash: expect.any(String) as string, file: texts.fileOf('/documents/b/x.pdf') },
  ]);
  expect(recordsOf(read)).toEqual([
    {
      ...pdf('b').about,
      places: [
        { anchor: null, title: '', text: '', marks: [] },
        { anchor: 'page=1', title: 'page 1', text: 'Un.', marks: [] },
        { anchor: 'page=3', title: 'page 3', text: 'Trois.', marks: [] },
      ],
    },
  ]);
});

it('answers at once what was read before, under another title too, by this process or a former one', async () => {
  texts.follow([pdf('a')]);
  await answered('a', ['Texte.']);
  const renamed = texts.follow([pdf('a', 'Autre')]);
  expect(recordsOf(renamed)).toMatchObject([{ title: 'Autre', places: [{ anchor: null }, { text: 'Texte.' }] }]);
  expect(renamed[0]?.hash).not.toBe(read[0]?.hash);
  expect(readdirSync(folder)).toHaveLength(1);
  expect(texts.follow([pdf('a', 'Autre')])).toEqual([]);
  await restart();
  expect(texts.follow([pdf('a', 'Autre')])).toEqual(renamed);
  expect(asked.size).toBe(0);
});

it('forgets at once what is public no more, with all that was read of it', async () => {
  texts.follow([pdf('a'), pdf('b')]);
  await answered('b', ['B.']);
  await answered('a', ['A.']);
  expect(readdirSync(folder)).toHaveLength(2);
  expect(texts.follow([pdf('b')])).toEqual([]);
  expect(filesIn(folder)).toEqual([texts.fileOf('/documents/b/x.pdf')]);
  expect(texts.fileOf('/documents/a/x.pdf')).toBeUndefined();
});

it('keeps nothing of what went while it was read, nor what former processes left', async () => {
  texts.follow([pdf('a')]);
  texts.follow([]);
  answer('a', ['Secret.']);
  await texts.settled();
  expect(read).toEqual([]);
  expect(existsSync(folder)).toBe(false);
  await restart();
  texts.follow([pdf('b')]);
  await answered('b', ['B.']);
  writeFileSync(path.join(folder, 'reste.json'), '{}');
  await restart();
  texts.follow([pdf('b')]);
  expect(filesIn(folder)).toEqual([texts.fileOf('/documents/b/x.pdf')]);
});

it('tells a PDF whose title changes while it is read by the new one', async () => {
  texts.follow([pdf('a')]);
  texts.follow([pdf('a', 'Nouveau titre')]);
  await answered('a', ['Texte.']);
  await texts.settled();
  expect(recordsOf(read)).toMatchObject([{ title: 'Nouveau titre', places: [{}, { text: 'Texte.' }] }]);
  expect(asked.size).toBe(1);
});

it.each([
  [{ pages: [], problem: 'password' }, /il faut un mot de passe/],
  [{ pages: ['', ''], problem: null }, /ses pages sont des images/],
  [undefined, /trop de temps ou de mémoire/],
] as const)('knows one that has no text by its title, and says why', async (text, reason) => {
  texts.follow([pdf('a')]);
  asked.get('/public/documents/a/x.pdf')?.resolve(text === undefined ? undefined : { ...text, pages: [...text.pages] });
  await texts.settled();
  expect(recordsOf(read)).toMatchObject([{ title: 'Titre', places: [{ anchor: null, text: '' }] }]);
  expect(warnings).toEqual([expect.stringMatching(reason)]);
  expect(warnings[0]).toMatch(/^Le texte de \/documents\/a\/x\.pdf n’est pas dans la recherche/);
  // Nor is it read again with another title.
  expect(recordsOf(texts.follow([pdf('a', 'Autre')]))).toMatchObject([{ title: 'Autre' }]);
});

it('says that whoever is told of a text failed, and goes on', async () => {
  onRead = () => {
    throw new Error('disque plein');
  };
  texts.follow([pdf('a')]);
  answer('a', ['Texte.']);
  await texts.settled();
  expect(warnings).toEqual([expect.stringMatching(/\/documents\/a\/x\.pdf n’a pas pu .* disque plein/)]);
});

it('reads again what ended who read it, in the next process alone', async () => {
  texts.follow([pdf('a')]);
  asked.get('/public/documents/a/x.pdf')?.resolve(undefined);
  await texts.settled();
  texts.follow([pdf('a')]);
  expect(asked.size).toBe(1);
  await restart();
  expect(texts.follow([pdf('a')])).toEqual([]);
  expect([asked.size, readdirSync(folder)]).toEqual([1, []]);
});

it('reads again a PDF whose text can’t be taken up', async () => {
  texts.follow([pdf('a')]);
  await answered('a', ['Texte.']);
  writeFileSync(texts.fileOf('/documents/a/x.pdf') ?? '', '{"address":');
  expect(texts.follow([pdf('a', 'Autre')])).toEqual([]);
  expect(asked.size).toBe(1);
  await answered('a', ['Texte.']);
  expect(recordsOf(read.slice(1))).toMatchObject([{ title: 'Autre' }]);
});

function start(): void {
  asked = new Map();
  [read, warnings] = [[], []];
  onRead = (pdf) => read.push(pdf);
  texts = new PdfTexts({
    tree: { pathOf: (file) => `/public/${file}` },
    folder,
    onRead: (pdf) => onRead(pdf),
    warn: (message) => warnings.push(message),
    reader: {
      read: (file) => {
        const answer = Promise.withResolvers<PdfText | undefined>();
        asked.set(file, answer);
        return answer.promise;
      },
      close: () => Promise.resolve(),
    },
  });
}

async function restart(): Promise<void> {
  for (const { resolve } of asked.values()) resolve(undefined);
  await texts.close();
  start();
}

function pdf(hash: string, title = 'Titre'): PublicPdf {
  const facets = { theme: [], territoire: [], region: [], personne: [] };
  const address = `/documents/${hash}/x.pdf`;
  const about = { address, title, type: 'Document', date: null, day: null, isExample: false, names: [], facets };
  return { hash, file: `documents/${hash}/x.pdf`, about };
}

function answer(hash: string, pages: string[]): void {
  asked.get(`/public/documents/${hash}/x.pdf`)?.resolve({ pages, problem: null });
}

async function answered(hash: string, pages: string[]): Promise<void> {
  const count = read.length;
  await expect.poll(() => asked.has(`/public/documents/${hash}/x.pdf`)).toBe(true);
  answer(hash, pages);
  await expect.poll(() => read.length).toBe(count + 1);
}

function recordsOf(pdfs: readonly ReadPdf[]) {
  return pdfs.map(({ file }) => readPdfRecord(readFileSync(file)));
}

function filesIn(place: string): string[] {
  return readdirSync(place).map((name) => path.join(place, name));
}
