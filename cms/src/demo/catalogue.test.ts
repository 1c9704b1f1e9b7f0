import { GLOBAL_SLUGS, THEME_KEYS } from 'content-models';
import { describe, expect, it } from 'vitest';
import { catalogue } from './catalogue.ts';
import { keyOf, type DemoDocument } from './demo-document.ts';
import { keyOfFile } from './files.ts';
import { keyOfPicture } from './pictures.ts';
import { DemoReference, keysWithin } from './references.ts';

/** Fields whose texts are in English. */
const IN_ENGLISH = new Set(['translations', 'boilerplateInEnglish']);
const { documents, pictures, files, globals } = catalogue;
const names = [...documents.map(keyOf), ...pictures.map(keyOfPicture), ...files.map(keyOfFile)];
const texts = textsWithin([documents, pictures.map(({ svg: _svg, ...picture }) => picture), globals]);
const wholeText = texts.join('\n').replaceAll('\u00a0', ' ');

describe('names', () => {
  it('are given to one document or picture each', () => {
    expect(repeated(names)).toEqual([]);
  });

  it('are addresses that the site accepts', () => {
    const slugs = names.map((key) => key.slice(key.indexOf(':') + 1));
    expect(slugs.filter((slug) => !/^[a-z0-9]+(-[a-z0-9]+)*$/.test(slug) || slug.length > 120)).toEqual([]);
  });

  it('that a document or a global uses are those of the demonstration', () => {
    const unknown = keysWithin([documents, globals]).filter((key) => !names.includes(key));
    expect(unknown).toEqual([]);
  });

  it('are never used by a document for itself', () => {
    const selfish = documents.filter((document) => keysWithin(document.data).includes(keyOf(document)));
    expect(selfish.map(keyOf)).toEqual([]);
  });

  it('of pictures and files are all used', () => {
    const used = keysWithin([documents, globals]);
    expect([...pictures.map(keyOfPicture), ...files.map(keyOfFile)].filter((key) => !used.includes(key))).toEqual([]);
  });

  it('of chapters and commitments are each used once within a manifesto', () => {
    for (const { chapters = [] } of ofCollection('manifestos')) {
      expect(
        repeated(chapters.flatMap(({ slug, commitments }) => [slug, ...commitments.map((item) => item.slug)])),
      ).toEqual([]);
    }
  });
});

describe('facts', () => {
  it('has the eight manifestos and publications, by year', () => {
    expect(ofCollection('manifestos').map(({ year, title }) => `${String(year)} ${title}`)).toEqual([
      '2017 Pour une nouvelle approche de la transformation numérique des territoires',
      '2019 Agir face à l’urgence de l’illectronisme',
      '2020 Note de contribution – Application StopCovid',
      '2021 Coordination territoriale de l’inclusion numérique (CTIN)',
      '2021 Pour des territoires numériques responsables',
      '2022 Pour réussir la transformation numérique responsable des territoires',
      '2023 Les intelligences associées des territoires',
      '2025 Manifeste #4 – Faire de l’IA responsable, une doctrine politique partagée',
    ]);
  });

  it('has the three ambitions and nine commitments of 2021, each with a text and what followed', () => {
    const chapters = manifestoOf('territoires-numeriques-responsables').chapters ?? [];
    expect(chapters.map(({ kind, commitments }) => [kind, commitments.length])).toEqual([
      ['ambition', 3],
      ['ambition', 3],
      ['ambition', 3],
    ]);
    for (const commitment of chapters.flatMap(({ commitments }) => commitments)) {
      expect(commitment.body.root.children.length).toBeGreaterThan(0);
      expect(commitment.followUps?.length).toBeGreaterThan(0);
    }
  });

  it('has the five priorities of 2022, its five shared bricks, ten associations and no invented proposal', () => {
    const { chapters = [], signatories } = manifestoOf('transformation-numerique-responsable-des-territoires');
    const [priorities, bricks] = chapters.map(({ commitments }) => commitments.length);
    expect({ priorities, bricks }).toEqual({ priorities: 5, bricks: 5 });
    expect(signatories).toHaveLength(10);
  });

  it('has the three axes of 2023', () => {
    const { chapters = [] } = manifestoOf('intelligences-associees-des-territoires');
    expect(chapters.map(({ kind, commitments }) => [kind, commitments.length])).toEqual([
      ['axis', 2],
      ['axis', 2],
      ['axis', 2],
    ]);
  });

  it('says no commitment kept or abandoned, which no document says, and shows each entry by documents', () => {
    const all = ofCollection('manifestos').flatMap(({ chapters = [] }) => chapters.flatMap((one) => one.commitments));
    const followed = all.flatMap(({ progress }) => progress ?? []);
    expect(followed).toHaveLength(all.length);
    expect(followed.map(({ state }) => state)).not.toContain('kept');
    expect(followed.map(({ state }) => state)).not.toContain('abandoned');
    for (const { state, entries } of followed) expect(entries.length > 0).toBe(state !== 'unknown');
    for (const { evidence } of followed.flatMap(({ entries }) => entries)) expect(evidence).not.toEqual([]);
  });

  it('keeps both dates of the manifesto on illectronisme', () => {
    expect(manifestoOf('urgence-de-l-illectronisme')).toMatchObject({ year: 2019, adoptedOn: '2020-02-12' });
  });

  it('has the seven Forums, on their days', () => {
    expect(
      eventsOf('forum').map(({ startsOn, endsOn, city }) => [startsOn.slice(0, 10), endsOn.slice(8, 10), city]),
    ).toEqual([
      ['2017-12-05', '06', 'Villeurbanne'],
      ['2020-02-12', '12', undefined],
      ['2021-03-17', '18', undefined],
      ['2022-03-02', '03', 'Nantes'],
      ['2023-03-22', '23', 'Toulouse'],
      ['2024-04-03', '04', 'Marseille'],
      ['2025-03-10', '11', 'Rennes'],
    ]);
  });

  it('has the seven Journées experts, on their days', () => {
    expect(eventsOf('expert-day').map(({ startsOn, city, region }) => [startsOn.slice(0, 10), city, region])).toEqual([
      ['2023-06-14', 'Strasbourg', 'Grand Est'],
      ['2023-07-06', 'Paris', 'Île-de-France'],
      ['2023-10-05', 'Pau', 'Nouvelle-Aquitaine'],
      ['2023-11-09', 'Le Mans', 'Pays de la Loire'],
      ['2023-12-07', 'Montpellier', 'Occitanie'],
      ['2024-01-30', 'Chambéry', 'Auvergne-Rhône-Alpes'],
      ['2024-02-08', 'Paris', 'Île-de-France'],
    ]);
  });

  it('has both press releases, with their representatives and a contact of function', () => {
    const releases = ofCollection('press-releases').filter(({ isExample }) => isExample !== true);
    expect(
      releases.map(({ dateline, representatives }) => [
        dateline.place,
        dateline.date.slice(0, 10),
        representatives.length,
      ]),
    ).toEqual([
      ['Toulouse', '2023-03-23', 2],
      ['Paris', '2023-07-06', 4],
    ]);
    for (const { contacts } of releases) expect(keysWithin(contacts)).toEqual(['press-contacts:service-presse']);
  });

  it.each([
    ['participants of a year', '2 200'],
    ['authorities', '1 300'],
    ['participants in Marseille', '1 130'],
    ['registered for the Journées experts', '1 561'],
    ['kilometres by train', '6 390 km'],
    ['hours of talks', '43 h'],
    ['people far from digital', '13 millions'],
    ['participants in Nantes', '850'],
    ['on site in Nantes', '700 sur place'],
    ['people in Toulouse', 'près de 900'],
    ['participants in Villeurbanne', 'plus de 900'],
    ['hearings', 'du 11 au 20 juillet 2023'],
    ['launch of the CTIN', '16 février 2021'],
    ['elements on StopCovid', '30 avril 2020'],
  ])('states the figure or date of the documents: %s', (_subject, fact) => {
    expect(wholeText).toContain(fact);
  });

  it('marks every session of the example programme', () => {
    const sessions = eventsOf('forum').flatMap(({ programme = [] }) => programme);
    expect(sessions.length).toBeGreaterThan(0);
    expect(sessions.filter(({ title }) => !title.endsWith('(exemple)'))).toEqual([]);
  });

  it('quotes nobody but invented people, in invented releases', () => {
    const invented = ofCollection('people').filter(({ isExample }) => isExample === true);
    const quoted = ofCollection('press-releases').filter(({ quotes = [] }) => quotes.length > 0);
    expect(quoted.length).toBeGreaterThan(0);
    expect(quoted.filter(({ isExample }) => isExample !== true)).toEqual([]);
    const speakers = keysWithin(quoted.map(({ quotes }) => quotes));
    expect(speakers.filter((key) => !invented.some(({ slug }) => key === `people:${slug}`))).toEqual([]);
  });

  it('shows what a release may become since it is online, in invented ones alone', () => {
    const changed = documents.filter(
      ({ collection, data }) =>
        collection === 'press-releases' &&
        ('corrections' in data || 'withdrawal' in data || 'lastUpdate' in data || 'coverage' in data),
    );
    expect(changed.map(({ data }) => data.isExample)).toEqual([true, true, true]);
  });

  it('serves every theme', () => {
    const served = new Set(documents.flatMap(({ data }) => data.themes ?? []));
    expect(THEME_KEYS.filter((theme) => !served.has(theme))).toEqual([]);
  });

  it('fills every global', () => {
    expect(Object.keys(globals).toSorted()).toEqual([...GLOBAL_SLUGS].toSorted());
  });
});

describe('French', () => {
  it('has no breaking space before a high mark, after an opening guillemet or within a thousand', () => {
    const wrong = texts.filter((text) => / [;:!?»]|« |\d \d{3}(?!\d)/u.test(text));
    expect(wrong).toEqual([]);
  });

  it('has a space before each high mark', () => {
    const wrong = texts.filter((text) => /[\p{L}\d)][;!?»](?:\s|$)|\p{L}:(?=\s)|«[^\u00a0]/u.test(text));
    expect(wrong).toEqual([]);
  });

  it('uses typographic apostrophes and no straight quotation mark', () => {
    expect(texts.filter((text) => /['"]/u.test(text))).toEqual([]);
  });

  it('has no double space and no mark-up left over', () => {
    expect(texts.filter((text) => /[ \u00a0]{2}|\*\*|\]\(/u.test(text))).toEqual([]);
  });
});

describe('pictures', () => {
  it.each(pictures.map((picture) => [picture.name, picture] as const))(
    '%s says what it shows and who made it',
    (_name, picture) => {
      expect(picture.alt).toMatch(/^\p{Lu}.{40,}\.$/u);
      // What stands for a photograph is nobody's, and says so.
      expect(picture.credit).toMatch(/^(?:Les Interconnectés|Illustration de la démonstration)$/);
      expect(picture.licence).toBe('Licence Ouverte 2.0');
    },
  );

  it('hold no text, which would need a font', () => {
    expect(pictures.filter(({ svg }) => svg.includes('<text'))).toEqual([]);
  });

  it('are drawn from numbers', () => {
    expect(pictures.filter(({ svg }) => /NaN|undefined|Infinity/.test(svg))).toEqual([]);
  });
});

function ofCollection<Collection extends DemoDocument['collection']>(collection: Collection) {
  return documents
    .filter(
      (document): document is Extract<DemoDocument, { collection: Collection }> => document.collection === collection,
    )
    .map(({ data }) => data as Extract<DemoDocument, { collection: Collection }>['data']);
}

function manifestoOf(slug: string) {
  const found = ofCollection('manifestos').find((manifesto) => manifesto.slug === slug);
  if (found === undefined) throw new Error(`No manifesto is named ${slug}.`);
  return found;
}

function eventsOf(kind: string) {
  return ofCollection('events').filter((event) => event.kind === kind);
}

function repeated(values: readonly string[]): string[] {
  return values.filter((value, index) => values.indexOf(value) !== index);
}

/** Every text, names of documents aside. */
/** French ones: fields that hold another language are left out. */
function textsWithin(value: unknown): string[] {
  if (typeof value === 'string') return [value];
  if (typeof value !== 'object' || value === null || value instanceof DemoReference) return [];
  return Object.entries(value).flatMap(([key, inside]) => (IN_ENGLISH.has(key) ? [] : textsWithin(inside)));
}
