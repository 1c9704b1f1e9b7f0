import { readRecord, type SearchRecord } from 'site';
import { beforeAll, describe, expect, it } from 'vitest';
import { readPublishedPages } from '../support/published-pages.ts';
import { usePublishedSite } from '../support/published-site.ts';

/** Pages that hold nothing but lists of others, forms, or what was withdrawn. */
const NOT_FOUND =
  /^\/(?:404\.html|410\/|recherche\/|(?:evenements|manifestes|replays|labels|presse\/communiques)\/\d{4}\/|replays\/[a-z-]+\/integrer\/|evenements\/[a-z0-9-]+\/programme\/|ia\/(?:boite-a-outils|bibliotheque\/filtres|bibliotheque\/comparer)\/.+|presse\/communiques\/.*\/versions\/|presse\/communiques\/exemple-un-guichet-unique.*)/;

const site = usePublishedSite();
let pages: ReadonlyMap<string, string>;
let records: ReadonlyMap<string, SearchRecord>;

beforeAll(async () => {
  pages = await readPublishedPages(site.url);
  const found = [...pages].map(([address, html]) => [address, readRecord(address, html)] as const);
  records = new Map(found.flatMap(([address, record]) => (record === null ? [] : [[address, record]])));
});

/** All that the search knows of a page, in its order. */
function textOf({ title, places }: SearchRecord): string {
  return [title, ...places.flatMap((place) => [place.title, place.text])].join('\n');
}

function wordsOf(text: string): string[] {
  return text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];
}

function recordOf(address: string): SearchRecord {
  const record = records.get(address);
  if (record === undefined) throw new Error(`${address} is not found.`);
  return record;
}

describe('every page of the published demonstration', () => {
  it('is found, but for the lists of what is found by itself', () => {
    const left = [...pages.keys()].filter((address) => !records.has(address));
    expect(left.filter((address) => !NOT_FOUND.test(address))).toEqual([]);
    expect([...records.keys()].filter((address) => NOT_FOUND.test(address))).toEqual([]);
  });

  it('has words that a reader sees, none of them glued nor cut', async () => {
    const addresses = [...records.keys()];
    const seen = await site.tour(addresses, (page) =>
      page.evaluate(() => {
        for (const details of document.querySelectorAll('details')) details.open = true;
        return document.querySelector('main')?.innerText ?? '';
      }),
    );
    const strange = addresses.flatMap((address, index) => {
      const visible = new Set(wordsOf(seen[index] ?? ''));
      return wordsOf(textOf(recordOf(address)))
        .filter((word) => !visible.has(word))
        .map((word) => `${address}: ${word}`);
    });
    expect(strange).toEqual([]);
  });

  it('has places whose anchors are there, each once, and have a title', () => {
    for (const [address, { title, type, places }] of records) {
      expect(title, address).not.toBe('');
      expect(type, address).not.toBe('');
      const anchors = places.flatMap(({ anchor, marks }) => [anchor, ...marks.map((mark) => mark.anchor)]);
      const own = anchors.filter((anchor) => anchor !== null);
      for (const anchor of own) expect(pages.get(address), address).toContain(` id="${anchor}"`);
      const [page, ...others] = places;
      expect(page, address).toMatchObject({ anchor: null, title: '' });
      for (const place of others) expect(place.title, `${address}#${String(place.anchor)}`).not.toBe('');
    }
  });

  it('is chosen by labels and dated by a day', () => {
    for (const [address, { day }] of records) {
      if (day !== null) expect(day, address).toMatch(/^\d{4}-\d\d-\d\d$/);
    }
  });
});

/** What the search knows of one page of each type, as a reader would look for it. */
const EXAMPLES: readonly (readonly [address: string, facts: Partial<SearchRecord>, words: readonly string[]])[] = [
  [
    '/presse/communiques/exemple-exempleville-ouvre-ses-donnees-de-voirie/',
    {
      type: 'Communiqué',
      date: '14\u00a0novembre 2023',
      day: '2023-11-14',
      isExample: true,
      facets: {
        theme: ['Data', 'Participation citoyenne'],
        territoire: [],
        region: [],
        personne: ['Alix Spécimen', 'Sacha Spécimen'],
      },
    },
    ['Exempleville, le 14\u00a0novembre 2023 –', 'Élus présents', 'Le Courrier imaginaire', 'Ce que l’on y trouve'],
  ],
  [
    '/evenements/forum-2022-nantes/',
    {
      type: 'Événement',
      date: '2\u00a0et\u00a03\u00a0mars 2022',
      day: '2022-03-02',
      facets: { theme: [], territoire: ['Nantes Métropole'], region: ['Pays de la Loire'], personne: [] },
    },
    [
      'Nantes, Pays de la Loire, 2\u00a0et\u00a03\u00a0mars 2022',
      'Accueilli par Nantes Métropole',
      'participants\u00a0: 850',
      'Forum',
    ],
  ],
  [
    '/manifestes/transformation-numerique-responsable-des-territoires/',
    { type: 'Manifeste', date: '3\u00a0mars 2022', day: '2022-03-03' },
    ['Porté par', 'AMF', 'Avicca', 'Engagement\u00a01.1\u00a0: Réunir les conditions de la confiance'],
  ],
  [
    '/manifestes/territoires-numeriques-responsables/changer-les-pratiques-internes/',
    { type: 'Engagement', names: ['Engagement\u00a02.1'] },
    ['Ambition\u00a02, Environnement, dans Pour des territoires numériques responsables'],
  ],
  [
    '/labels/le-budget-participatif-jusqu-au-chantier/',
    {
      type: 'Label',
      date: '2024',
      day: '2024-01-01',
      facets: {
        theme: ['Participation citoyenne', 'Data'],
        territoire: ['Val-sur-Exemple'],
        region: [],
        personne: [],
      },
    },
    ['Lauréat. Val-sur-Exemple', 'Innovation citoyenne', 'Territoire Innovant · 2024'],
  ],
  [
    '/personnes/francky-trichet/',
    {
      type: 'Personne',
      facets: {
        theme: [],
        territoire: ['Nantes Métropole'],
        region: ['Pays de la Loire'],
        personne: ['Francky Trichet'],
      },
    },
    ['Président, Les Interconnectés', 'Vice-président, Nantes Métropole'],
  ],
  [
    '/territoires/metropole-europeenne-de-lille/',
    {
      type: 'Territoire',
      names: ['MEL', '200093201'],
      facets: {
        theme: [],
        territoire: ['Métropole européenne de Lille'],
        region: ['Hauts-de-France'],
        personne: [],
      },
    },
    ['Intercommunalité\u00a0· Nord\u00a0· Hauts-de-France', 'SIREN 200093201', 'habitants'],
  ],
  [
    '/ia/concertations/ce-que-l-on-confie-aux-machines/',
    { type: 'Concertation', day: '2025-03-01' },
    ['Territoire\u00a0: Val-sur-Exemple', 'Publics\u00a0: Habitants, Agents, Élus', 'Que voulez-vous toujours pouvoir'],
  ],
  [
    '/ia/bibliotheque/compter-les-velos-par-l-image/',
    { type: 'Projet d’IA' },
    ['Exempleville Métropole', 'Service\u00a0: Mobilités', 'Nature de l’IA\u00a0: Analyse d’images'],
  ],
  [
    '/replays/lire-le-plan-du-reseau/',
    { type: 'Replay', date: '10\u00a0mars 2025' },
    ['Enregistré à', 'Forum 2025, Rennes', 'Camille Modèle', 'Huit lignes de couleur traversent l’écran.'],
  ],
  ['/territoirprod/2024/', { type: 'Territoir’Prod', day: '2024-01-01' }, ['Cinquante collectivités']],
  [
    '/presse/dossiers/le-reseau-en-images/',
    { type: 'Dossier de presse' },
    ['Sur le rendez-vous\u00a0: Forum 2025, Rennes'],
  ],
  ['/a-propos/', { type: 'Page' }, ['2017, plus de 900, à Villeurbanne.']],
  ['/donnees/', { type: 'Sur ce site' }, ['Licence Ouverte']],
];

describe('a page of each type', () => {
  it.each(EXAMPLES)('is known at %s', (address, facts, words) => {
    const record = recordOf(address);
    expect(record).toMatchObject(facts);
    for (const said of words) expect(textOf(record)).toContain(said);
  });

  it.each([
    ['/presse/', 'contact presse'],
    ['/presse/', 'flux RSS'],
    ['/presse/abonnement/', 's’abonner'],
    ['/evenements/', 'agenda'],
    ['/evenements/', 'calendrier'],
    ['/donnees/', 'open data'],
    ['/donnees-personnelles/', 'RGPD'],
    ['/accessibilite/', 'RGAA'],
    ['/territoires/', 'carte des territoires'],
    ['/plan-du-site/', 'toutes les pages'],
  ])('%s is called « %s »', (address, name) => {
    expect(recordOf(address).names).toContain(name);
  });

  it.each([
    ['/presse/', 'contact-service-presse', 'Service presse', 'presse@interconnectes.example'],
    ['/ia/boite-a-outils/', 'ressource-la-bataille-de-l-ia', 'La bataille de l’IA', 'Un jeu de cartes'],
    [
      '/ia/enseignements/',
      'enseignement-sensibiliser-d-abord-en-interne',
      'Sensibiliser d’abord en interne',
      'Un agent qui comprend',
    ],
    ['/ia/enseignements/', 'levier-frugalite', 'Choisir une IA frugale', 'Un référentiel'],
    ['/ia/concertations/ce-que-l-on-confie-aux-machines/', 'questions', 'Les questions posées', 'Comment voulez-vous'],
    [
      '/manifestes/territoires-numeriques-responsables/',
      'changer-les-pratiques-internes',
      'Engagement\u00a02.1\u00a0: Changer les pratiques internes',
      // Its text is found at its own page.
      '',
    ],
    ['/replays/lire-le-plan-du-reseau/', 't=5', 'La ligne', 'Une ligne, c’est un thème.'],
  ])('%s has a place #%s', (address, anchor, title, words) => {
    const place = recordOf(address).places.find((other) => other.anchor === anchor);
    expect(place?.title).toBe(title);
    expect(place?.text).toContain(words);
  });

  it('has a place for each session and each quote', () => {
    const sessions = recordOf('/evenements/forum-2025-rennes/').places.filter(({ anchor }) =>
      anchor?.startsWith('seance-'),
    );
    expect(sessions.map(({ title }) => title)).toContain('Lire le plan du réseau (exemple)');
    expect(sessions.map(({ text }) => text).join()).toContain('Camille Modèle, dessinatrice de plans');
    const release = recordOf('/presse/communiques/exemple-exempleville-ouvre-ses-donnees-de-voirie/');
    const quotes = release.places.filter(({ anchor }) => anchor?.startsWith('citation-'));
    expect(quotes.map(({ title }) => title)).toContain('Alix Spécimen, présidente, Exempleville Métropole');
  });
});
