import type { Change } from 'content-models';
import { SAMPLES } from 'content-models/samples';
import { expect, it } from 'vitest';
import { ContentStore } from '../../content-store/content-store.ts';
import { PublicPdfs } from './public-pdfs.ts';

const FILE = 'documents/0123456789abcdef/le rapport.pdf';
const PDF = SAMPLES.documentFile({ id: 1, title: 'Rapport annuel', filename: 'le rapport.pdf' });
const toChange = (content: Extract<Change, { kind: 'document' }>['content']): Change => ({ kind: 'document', content });

function found(changes: readonly Change[], files: readonly string[]) {
  const store = new ContentStore();
  store.apply(changes);
  return new PublicPdfs(store, { files: new Set(files) }).all;
}

const offering = (fields: Parameters<typeof SAMPLES.pressRelease>[0]) =>
  toChange(SAMPLES.pressRelease({ attachments: [1], ...fields }));

it('is a PDF that a page online leads to, with the themes and the date of what offers it', () => {
  const changes = [
    toChange(PDF),
    offering({ id: 1, themes: ['intelligence-artificielle'], dateline: { place: 'Lyon', date: '2023-07-06' } }),
    offering({ id: 2, slug: 'autre', themes: ['data'], dateline: { place: 'Lyon', date: '2024-04-03' } }),
  ];
  expect(found(changes, [FILE])).toEqual([
    {
      hash: PDF.hash,
      file: FILE,
      about: {
        address: '/documents/0123456789abcdef/le%20rapport.pdf',
        title: 'Rapport annuel',
        type: 'Document',
        date: '3\u00a0avril 2024',
        day: '2024-04-03',
        isExample: false,
        names: [],
        facets: { theme: ['Data', 'Intelligence artificielle'], territoire: [], region: [], personne: [] },
      },
    },
  ]);
});

it('is none whose file is not online, nor any other file', () => {
  expect(found([toChange(PDF), offering({ id: 1 })], [])).toEqual([]);
  const sheet = { ...PDF, filename: 'tableau.csv', mimeType: 'text/csv' };
  expect(found([toChange(sheet), offering({ id: 1 })], ['documents/0123456789abcdef/tableau.csv'])).toEqual([]);
});

it('is an example where all that offers it is', () => {
  const [first] = found([toChange(PDF), offering({ id: 1, isExample: true })], [FILE]);
  expect(first?.about.isExample).toBe(true);
});

it('is told again when it or what offers it changes, and is the same object until then', () => {
  const store = new ContentStore();
  store.apply([toChange(PDF), offering({ id: 1 }), offering({ id: 2, slug: 'autre', attachments: [] })]);
  const pdfs = new PublicPdfs(store, { files: new Set([FILE]) });
  const [before] = pdfs.all;
  store.apply([offering({ id: 2, slug: 'autre', title: 'Sans lien', attachments: [] })]);
  expect(pdfs.all[0]).toBe(before);
  store.apply([offering({ id: 2, slug: 'autre', themes: ['data'] })]);
  expect(pdfs.all[0]?.about.facets.theme).toEqual(['Data']);
  store.apply([toChange({ ...PDF, title: 'Rapport' })]);
  expect(pdfs.all[0]?.about.title).toBe('Rapport');
});
