import { existsSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import type { SearchRecord } from '../../search/record.ts';
import type { PdfText } from './pdf/pdf-text.ts';
import type { PublicPdf } from './pdf/public-pdfs.ts';
import { PdfTexts } from './pdf-texts.ts';

let folder: string;
/** Answers to the files that were asked, by path. */
let asked: Map<string, PromiseWithResolvers<PdfText | undefined>>;
let read: SearchRecord[];
let onRead: (record: SearchRecord) => void;
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
  expect(texts.follow([pdf('a'), pdf('b')])).toEqual({ records: [], gone: [] });
  expect([...asked.keys()]).toEqual(['/public/documents/b/x.pdf']);
  answer('b', ['Un.', '', 'Trois.']);
  await expect.poll(() => [...asked.keys()]).toEqual(['/public/documents/b/x.pdf', '/public/documents/a/x.pdf']);
  expect(read).toEqual([
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

it('answers at once what was read before, by this process or a former one', async () => {
  texts.follow([pdf('a')]);
  await answered('a', ['Texte.']);
  const record = expect.objectContaining({ title: 'Autre', address: '/documents/a/x.pdf' }) as SearchRecord;
  expect(texts.follow([pdf('a', 'Autre')])).toEqual({ records: [record], gone: [] });
  expect(texts.follow([pdf('a', 'Autre')])).toEqual({ records: [], gone: [] });
  await restart();
  expect(texts.follow([pdf('a', 'Autre')])).toEqual({ records: [record], gone: [] });
  expect(asked.size).toBe(0);
});

it('forgets at once what is public no more, with all that was read of it', async () => {
  texts.follow([pdf('a'), pdf('b')]);
  await answered('b', ['B.']);
  await answered('a', ['A.']);
  expect(readdirSync(folder).toSorted()).toEqual(['a.json', 'b.json']);
  expect(texts.follow([pdf('b')])).toEqual({ records: [], gone: ['/documents/a/x.pdf'] });
  expect(readdirSync(folder)).toEqual(['b.json']);
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
  expect(readdirSync(folder)).toEqual(['b.json']);
});

it('tells a PDF whose title changes while it is read by the new one', async () => {
  texts.follow([pdf('a')]);
  texts.follow([pdf('a', 'Nouveau titre')]);
  await answered('a', ['Texte.']);
  await texts.settled();
  expect(read.map(({ title }) => title)).toEqual(['Nouveau titre']);
  expect(asked.size).toBe(1);
});

it.each([
  [{ version: 1, pages: [], problem: 'password' }, /il faut un mot de passe/],
  [{ version: 1, pages: ['', ''], problem: null }, /ses pages sont des images/],
  [undefined, /trop de temps ou de mémoire/],
] as const)('knows one that has no text by its title, and says why', async (text, reason) => {
  texts.follow([pdf('a')]);
  asked.get('/public/documents/a/x.pdf')?.resolve(text === undefined ? undefined : { ...text, pages: [...text.pages] });
  await texts.settled();
  expect(read).toMatchObject([{ title: 'Titre', places: [{ anchor: null, text: '' }] }]);
  expect(warnings).toEqual([expect.stringMatching(reason)]);
  expect(warnings[0]).toMatch(/^Le texte de \/documents\/a\/x\.pdf n’est pas dans la recherche/);
  // Nor is it read again with another title.
  expect(texts.follow([pdf('a', 'Autre')]).records).toMatchObject([{ title: 'Autre' }]);
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

it('reads again a text that the end of a machine cut short', async () => {
  texts.follow([pdf('a')]);
  await answered('a', ['Texte.']);
  writeFileSync(path.join(folder, 'a.json'), '{"version":1,"pag');
  await restart();
  expect(texts.follow([pdf('a')]).records).toEqual([]);
  expect(asked.size).toBe(1);
});

function start(): void {
  asked = new Map();
  [read, warnings] = [[], []];
  onRead = (record) => read.push(record);
  texts = new PdfTexts({
    tree: { pathOf: (file) => `/public/${file}` },
    folder,
    onRead: (record) => onRead(record),
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
  asked.get(`/public/documents/${hash}/x.pdf`)?.resolve({ version: 1, pages, problem: null });
}

async function answered(hash: string, pages: string[]): Promise<void> {
  const count = read.length;
  await expect.poll(() => asked.has(`/public/documents/${hash}/x.pdf`)).toBe(true);
  answer(hash, pages);
  await expect.poll(() => read.length).toBe(count + 1);
}
