import { copyFileSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { hash } from 'node:crypto';
import { rm } from 'node:fs/promises';
import path from 'node:path';
import { parse as parseCsv } from 'csv-parse/sync';
import ICAL from 'ical.js';
import type { Change, Content } from 'content-models';
import { SAMPLES } from 'content-models/samples';
import { createDrawer, sitePaths, zipEntries } from 'site';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { GLOBALS } from '../fixtures/globals.ts';
import { EVERY_BLOCK } from '../support/cms-model/every-block.ts';
import { makeFastFolder } from '../support/fast-folder.ts';
import { readCard } from '../support/address-books.ts';
import { openPublisher } from '../support/open-publisher.ts';
import { openInSpreadsheet, SPREADSHEETS } from '../support/spreadsheet.ts';

/** What an archive holds of one picture. */
const PICTURES = ['images/plan.png', 'images/jpeg/plan-png.jpg', 'images/web/plan-800.png'];
const PICTURE = new URL('../../site/public/apple-touch-icon.png', import.meta.url);
const web = { filename: 'plan-800.png', mimeType: 'image/png' as const, width: 800, height: 450, size: 500 };
const MEDIA = SAMPLES.media({ id: 1, alt: 'Deux lignes qui se croisent', caption: 'Le signe', sizes: [web] });
const FILE = SAMPLES.documentFile({ id: 1 });

/** What spreadsheets trip over. */
const CAPTION = '=1+1 ; l’été, 1,5 m, « dit-on » ; "en grand"';

const CONTENTS: Content[] = [
  MEDIA,
  FILE,
  SAMPLES.person({ id: 1, slug: 'camille', title: 'Camille Exemple' }),
  SAMPLES.pressContact({
    id: 1,
    slug: 'presse',
    title: 'Service presse, Lyon, et partout ailleurs en France où les territoires innovent',
    phone: '01 99 00 12 34 poste 12',
  }),
  SAMPLES.pressRelease({
    id: 1,
    slug: 'ia',
    title: 'L’IA des territoires',
    cover: 1,
    body: EVERY_BLOCK,
    quotes: [{ id: 'q', person: 1, text: 'Nous le ferons.' }],
    contacts: [1],
    attachments: [1],
  }),
  SAMPLES.pressRelease({ id: 3, slug: 'aux', title: 'Aux' }),
  SAMPLES.pressKit({
    id: 2,
    slug: 'forum',
    title: 'Le Forum',
    contacts: [1],
    items: [
      { kind: 'picture', media: 1, caption: 'Le signe, en grand' },
      { kind: 'file', document: 1, caption: CAPTION, credit: 'Une agence', licence: 'Tous droits réservés' },
    ],
  }),
];

const ABOUT = { type: 'paragraph' as const, children: [{ type: 'text' as const, text: 'Un réseau.', marks: [] }] };
const PRESS_ROOM: Change = {
  kind: 'global',
  content: {
    global: 'press-room',
    introduction: 'La presse.',
    boilerplate: [ABOUT],
    boilerplateInEnglish: [],
    defaultContacts: [],
  },
};

/** Where the engine comes by npm. */
describe.runIf(createDrawer() !== undefined)('the archive of a document', { timeout: 120_000 }, () => {
  let folder: string;
  let publicFolder: string;
  let again: string;

  beforeAll(async () => {
    folder = await makeFastFolder('archives-');
    for (const kind of ['media', 'documents']) mkdirSync(path.join(folder, 'uploads', kind), { recursive: true });
    for (const { filename } of [MEDIA.original, web])
      copyFileSync(PICTURE, path.join(folder, 'uploads', 'media', filename));
    writeFileSync(path.join(folder, 'uploads', 'documents', FILE.filename), 'Un rapport.');
    publicFolder = await makeSite('site');
    again = await makeSite('again');
  });

  afterAll(() => rm(folder, { recursive: true }));

  async function makeSite(name: string): Promise<string> {
    const siteFolder = path.join(folder, name);
    const publisher = await openPublisher(siteFolder, { drawer: createDrawer() });
    await publisher.publish([
      ...GLOBALS,
      PRESS_ROOM,
      ...CONTENTS.map((content): Change => ({ kind: 'document', content })),
    ]);
    await publisher.drawn();
    await publisher.close();
    return sitePaths(siteFolder).publicFolder;
  }

  describe.each(['presse/communiques/ia', 'presse/dossiers/forum'])('/%s.zip', (name) => {
    const slug = path.basename(name);
    const bytes = (from = publicFolder) => readFileSync(path.join(from, `${name}.zip`));
    const files = () => new Map(zipEntries(bytes()).map((entry) => [entry.name.replace(`${slug}/`, ''), entry.bytes]));
    const text = (file: string) => files().get(file)?.toString() ?? expect.fail(`There is no ${file}.`);

    it('is the same, byte for byte, each time it is made', () => {
      expect(bytes().equals(bytes(again))).toBe(true);
    });

    it('holds the text, the page, the PDF, the pictures in two sizes and as JPEG, the files, and what must be known of them', () => {
      expect([...files().keys()]).toEqual([
        `${slug}.txt`,
        `${slug}.html`,
        `${slug}.pdf`,
        ...PICTURES,
        'fichiers/rapport.pdf',
        'CREDITS.csv',
        'LICENCES.txt',
        'contacts.vcf',
        ...(slug === 'ia' ? ['citations.txt'] : []),
        'a-propos.txt',
        'SHA256SUMS',
      ]);
      expect(
        files()
          .get(`${slug}.pdf`)
          ?.equals(readFileSync(path.join(publicFolder, `${name}.pdf`))),
      ).toBe(true);
    });

    it('gives the sum of each file in it', () => {
      const sums = new Map(
        [...files()]
          .filter(([file]) => file !== 'SHA256SUMS')
          .map(([file, content]) => [file, hash('sha256', content, 'hex')]),
      );
      const said = text('SHA256SUMS')
        .trimEnd()
        .split('\n')
        .map((line) => line.split('  ').toReversed() as [string, string]);
      expect(new Map(said)).toEqual(sums);
    });

    it('says who made each picture and file, and what may be done with it', () => {
      const rows: Record<string, string>[] = parseCsv(text('CREDITS.csv'), {
        columns: true,
        bom: true,
        delimiter: ';',
      });
      expect(rows.map(({ fichier }) => fichier)).toEqual([...PICTURES, 'fichiers/rapport.pdf']);
      expect(rows[0]).toMatchObject({ crédit: MEDIA.credit, licence: MEDIA.licence, 'texte alternatif': MEDIA.alt });
      expect(text('LICENCES.txt')).toContain('Licence Ouverte 2.0\n- images/plan.png');
    });

    it.each(SPREADSHEETS)('has the table of credits open in columns, in French, in %s', async (spreadsheet) => {
      const file = path.join(folder, `${slug}-CREDITS.csv`);
      writeFileSync(file, text('CREDITS.csv'));
      const [header, ...rows] = await openInSpreadsheet(file, spreadsheet);
      expect(header).toEqual(['fichier', 'légende', 'texte alternatif', 'crédit', 'licence']);
      const caption = slug === 'ia' ? 'Le signe' : 'Le signe, en grand';
      expect(rows).toEqual([
        ...PICTURES.map((picture) => [picture, caption, MEDIA.alt, MEDIA.credit, MEDIA.licence]),
        expect.arrayContaining(['fichiers/rapport.pdf', ...(slug === 'ia' ? [] : [`'${CAPTION}`, 'Une agence'])]),
      ]);
    });

    it.each(['khard', 'abook', 'vobject'] as const)('has cards that %s reads', async (book) => {
      const shown = await readCard(text('contacts.vcf'), book, path.join(folder, slug));
      for (const words of ['Service presse', 'presse@', '+33199001234;ext=12']) expect(shown).toContain(words);
      expect(shown).not.toContain('will not be available');
    });

    it('gives each contact an identifier that stays when its name and number change', () => {
      expect(text('contacts.vcf')).toContain('UID;VALUE=text:contact-presse-1@');
    });

    it('gives the contacts as vCards 4.0, folded and escaped', () => {
      const card = JSON.stringify(ICAL.parse(text('contacts.vcf').trimEnd()));
      const lines = text('contacts.vcf').split('\r\n');
      expect(Math.max(...lines.map((line) => Buffer.byteLength(line)))).toBeLessThanOrEqual(75);
      expect(card).toContain('Service presse, Lyon, et partout ailleurs en France où les territoires innovent');
      expect(card).toContain('tel:+33199001234;ext=12');
    });

    it('is announced by the page with what is in it, how large, and whose', () => {
      const page = readFileSync(path.join(publicFolder, name, 'index.html'), 'utf8');
      expect(page).toContain(`href="/${name}.zip"`);
      for (const file of files().keys()) expect(page).toContain(path.basename(file));
      expect(page).toContain('Crédit\u00a0: Les Interconnectés, Licence Ouverte 2.0');
    });
  });

  it('holds nothing that Windows keeps the name of for a device', () => {
    const entries = zipEntries(readFileSync(path.join(publicFolder, 'presse/communiques/aux.zip')));
    const words = ['txt', 'html', 'pdf'].map((extension) => `dossier-aux/dossier-aux.${extension}`);
    expect(entries.map(({ name }) => name)).toEqual(expect.arrayContaining(words));
    for (const { name } of entries) expect(name).toMatch(/^dossier-aux\/(?!aux\.)/);
  });

  it('tells in words the whole text of the document', () => {
    const entries = zipEntries(readFileSync(path.join(publicFolder, 'presse/communiques/ia.zip')));
    const text = entries.find(({ name }) => name === 'ia/ia.txt')?.bytes.toString() ?? '';
    for (const words of [
      'L’IA des territoires\n====',
      '- un point\n  1. un sous-point',
      'ailleurs (https://ailleurs.example/)',
      'écrire (presse@site.example)',
      '2023 | 1 130',
    ]) {
      expect(text).toContain(words);
    }
    const quotes = entries.find(({ name }) => name === 'ia/citations.txt')?.bytes.toString();
    expect(quotes).toBe('«\u00a0Nous le ferons.\u00a0»\nCamille Exemple\n');
  });
});
