import { rm } from 'node:fs/promises';
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import {
  DATA_SET_NAMES,
  DATA_SETS,
  dataSchemaAddress,
  GLOBAL_SLUGS,
  PUBLISHED_COLLECTIONS,
  type Change,
  type Content,
} from 'content-models';
import { SAMPLES } from 'content-models/samples';
import { parse } from 'csv-parse/sync';
import { sitePaths, type Publisher } from 'site';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { writeUploads } from '../support/cms-model/assets.ts';
import { CmsModel } from '../support/cms-model/cms-model.ts';
import { globalOf } from '../support/cms-model/globals.ts';
import { DOCUMENT_IDS, type DocumentSpec } from '../support/cms-model/document-spec.ts';
import { makeFastFolder } from '../support/fast-folder.ts';
import { openPublisher, SITE_URL } from '../support/open-publisher.ts';
import { faultsOfSchema, readTyped, readTypedRows, type TableSchema } from '../support/table-schema.ts';
import { toChange } from '../support/to-change.ts';

let folder: string;
let publisher: Publisher;

beforeAll(async () => {
  folder = await makeFastFolder('open-data-');
  await writeUploads(path.join(folder, 'uploads'));
  const cmsModel = new CmsModel();
  publisher = await openPublisher(path.join(folder, 'site'), { now: () => cmsModel.now });
  const documentSpecs = PUBLISHED_COLLECTIONS.flatMap((collection) =>
    DOCUMENT_IDS.map((id) => documentSpecOf(collection, id)),
  );
  const report = await publisher.publish([
    ...GLOBAL_SLUGS.map((slug): Change => ({ kind: 'global', content: globalOf(slug, 2) })),
    ...documentSpecs.flatMap((documentSpec) => cmsModel.changesFor({ do: 'write', documentSpec })),
  ]);
  expect(report.refusals).toEqual([]);
  await publisher.settled();
});

afterAll(async () => {
  await publisher.close();
  await rm(folder, { recursive: true });
});

describe('the open data', () => {
  it.each(DATA_SET_NAMES)('« %s » has a schema that validators read', async (name) => {
    const schema = schemaOf(name);
    expect(await faultsOfSchema(schema)).toEqual([]);
    for (const { title, description } of schema.fields) expect([title, description]).not.toContain('');
  });

  it.each(DATA_SET_NAMES)('« %s » is as its schema says, the same in CSV and JSON', async (name) => {
    const schema = schemaOf(name);
    const files = filesOf(name);
    expect(files.length).toBeGreaterThan(0);
    let rows = 0;
    for (const file of files) {
      const json = JSON.parse(read(`${file}.json`)) as Record<string, unknown>[];
      const fromJson = await readTypedRows(json, schema);
      const fromCsv = await readTyped(at(`${file}.csv`), schema);
      expect(fromCsv, file).toEqual(fromJson.map(withoutFormulas));
      expect(readCsv(`${file}.csv`)[0]).toEqual(schema.fields.map((field) => field.name));
      rows += json.length;
    }
    expect(rows).toBeGreaterThan(0);
  });

  it('is refused by validators when a cell is not what its schema says', async () => {
    const [row = {}] = JSON.parse(read('/donnees/manifestes.json')) as Record<string, unknown>[];
    const wrong = {
      id: 'un',
      publie_le: '12/03/2025',
      themes: 'data|ia',
      exemple: 'peut-être',
      titre: null,
      url: 'ici',
    };
    for (const [column, cell] of Object.entries(wrong)) {
      await expect(readTypedRows([{ ...row, [column]: cell }], schemaOf('manifestes')), column).rejects.toThrow(column);
    }
  });

  it('says the moments of an event with the offset of its place, and which clocks they are', async () => {
    const days = { startsOn: '2031-01-12', endsOn: '2031-01-12', startTime: '09:00' };
    const session = { id: 's', day: '2031-01-12', startTime: '10:00', endTime: '00:30', title: 'Séance', themes: [] };
    const programme = [
      { ...session, slug: 's', isCancelled: false, summary: null, room: null, speakers: [], slides: null },
    ];
    await publish(SAMPLES.event({ id: 80, slug: 'la-bas', timeZone: 'Indian/Reunion', ...days, programme }));
    const [event] = await readTyped(at('/donnees/evenements-2031.csv'), schemaOf('evenements'));
    expect(event).toMatchObject({ heure_debut: '09:00', fuseau: 'Indian/Reunion', fin_iso: null });
    expect(event?.debut_iso).toEqual(new Date('2031-01-12T05:00:00Z'));
    expect(read('/donnees/evenements-2031.csv')).toContain('2031-01-12T09:00:00+04:00');
    const [held] = await readTyped(at('/donnees/seances-2031.csv'), schemaOf('seances'));
    expect(held).toMatchObject({ fuseau: 'Indian/Reunion', fin_iso: new Date('2031-01-12T20:30:00Z') });
  });

  it('names every file, and each of them is there', () => {
    const { resources } = JSON.parse(read('/donnees/datapackage.json')) as {
      resources: { path: string; schema: string }[];
    };
    const named = resources
      .flatMap((resource) => [resource.path, resource.schema])
      .map((url) => url.replace(SITE_URL, ''));
    expect(new Set([...named, '/donnees/datapackage.json', '/donnees/index.html'])).toEqual(
      new Set(readdirSync(at('/donnees/')).map((file) => `/donnees/${file}`)),
    );
    const page = read('/donnees/index.html');
    for (const address of named) expect(page).toContain(`href="${address}"`);
  });

  it('gives spreadsheets French letters, whole lines and no formula', async () => {
    const hostile = ['=1+1', '-2', '@SUM(A1)', '\t=1', 'a,b;c"d', 'deux\nlignes', 'à côté'];
    await publish(
      ...hostile.map((title, index) =>
        SAMPLES.manifesto({ id: 50 + index, slug: `m-${String(index)}`, title: title.trim(), summary: title.trim() }),
      ),
    );
    const bytes = readFileSync(at('/donnees/manifestes.csv'));
    expect([...bytes.subarray(0, 3)]).toEqual([0xef, 0xbb, 0xbf]);
    const text = bytes.toString();
    expect(text.endsWith('\r\n')).toBe(true);
    const [header = [], ...rows] = readCsv('/donnees/manifestes.csv');
    const titles = rows.map((row) => row[header.indexOf('titre')] ?? '');
    expect(titles).toEqual(expect.arrayContaining(["'=1+1", "'-2", "'@SUM(A1)", 'a,b;c"d', 'deux\nlignes', 'à côté']));
    for (const cell of rows.flat()) expect(cell).not.toMatch(/^[=+@\t\r]/);
    const json = JSON.parse(read('/donnees/manifestes.json')) as { titre: string }[];
    expect(json.map(({ titre }) => titre)).toContain('=1+1');
  });

  it('follows what is published, year by year, and keeps its order', async () => {
    const release = SAMPLES.pressRelease({
      id: 90,
      slug: 'z',
      title: 'Z',
      dateline: { place: null, date: '2019-02-01' },
    });
    await publish(release);
    const { written } = await publisher.publish([toChange({ ...release, title: 'Z corrigé' })]);
    expect(written.filter((address) => address.startsWith('/donnees/communiques'))).toEqual([
      '/donnees/communiques-2019.csv',
      '/donnees/communiques-2019.json',
    ]);
    expect(read('/donnees/communiques-2019.csv')).toContain('Z corrigé');
    const { removed } = await publisher.publish([{ kind: 'removal', target: release }]);
    expect(removed).toEqual(expect.arrayContaining(['donnees/communiques-2019.csv', 'donnees/communiques-2019.json']));
  });

  it('says nothing of people but their public roles', () => {
    const columns = ['personnes', 'mandats'].flatMap((name) => readCsv(`/donnees/${name}.csv`)[0] ?? []);
    expect(new Set(columns)).toEqual(
      new Set([
        'id',
        'nom_complet',
        'prenom',
        'nom',
        'url',
        'exemple',
        'personne_id',
        'fonction',
        'organisation_id',
        'debut',
        'fin',
      ]),
    );
    for (const file of readdirSync(at('/donnees/')))
      expect(read(`/donnees/${file}`), file).not.toMatch(/[\w.]+@[\w-]+\.[a-z]/);
  });
});

function documentSpecOf(collection: DocumentSpec['collection'], id: DocumentSpec['id']): DocumentSpec {
  return {
    collection,
    id,
    slug: `${collection}-${id}-a`,
    title: 'Un titre\u00a0: long\u00a0?',
    themes: id === 1 ? ['data', 'cybersecurite'] : [],
    refersTo: id,
    shows: id === 3 ? 0 : id,
    day: ['2022-11-30', '2024-05-15', '2024-06-01'][id - 1] ?? '',
    commitments: id,
  };
}

async function publish(...contents: readonly Content[]): Promise<void> {
  const { refusals, failures } = await publisher.publish(contents.map(toChange));
  expect([...refusals, ...failures.filter(({ address }) => address.startsWith('/donnees/'))]).toEqual([]);
}

/** Addresses of the files of a set, without what ends them. */
function filesOf(name: keyof typeof DATA_SETS): string[] {
  const pattern = DATA_SETS[name].isByYear ? new RegExp(`^${name}-\\d{4}\\.csv$`) : new RegExp(`^${name}\\.csv$`);
  return readdirSync(at('/donnees/'))
    .filter((file) => pattern.test(file))
    .map((file) => `/donnees/${file.slice(0, -4)}`);
}

function readCsv(address: string): string[][] {
  const table: string[][] = parse(readFileSync(at(address)), { bom: true, record_delimiter: '\r\n' });
  return table;
}

function schemaOf(name: keyof typeof DATA_SETS): TableSchema {
  return JSON.parse(read(dataSchemaAddress(name))) as TableSchema;
}

/** In CSV, what a spreadsheet would run is preceded by an apostrophe. */
function withoutFormulas(row: Readonly<Record<string, unknown>>): Record<string, unknown> {
  const safe = (cell: unknown) => (typeof cell === 'string' && /^[=+@\t\r-]/.test(cell) ? `'${cell}` : cell);
  return Object.fromEntries(Object.entries(row).map(([name, cell]) => [name, safe(cell)]));
}

function read(address: string): string {
  return readFileSync(at(address), 'utf8');
}

function at(address: string): string {
  return path.join(sitePaths(path.join(folder, 'site')).publicFolder, address);
}
