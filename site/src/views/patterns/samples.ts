import type { MappedTerritory } from '../../drawing/france-map/france-map.ts';
import { DEPARTMENTS, REGIONS } from '../../drawing/france-map/outlines.ts';
import {
  THEME_KEYS,
  type Card,
  type EVENT_STATUSES,
  type NoteMarkNode,
  type RichText,
  type TableCell,
  type Theme,
} from 'content-models';

/** Contents for the pattern page: the easy case, and those that break a layout. */

const LONG_TITLE =
  'Pour une stratégie nationale d’interconnexion des services publics numériques de proximité, sobre, accessible et respectueuse des compétences de chacun';
const LONG_WORD = 'Anticonstitutionnellement-Saint-Rémy-en-Bouzemont-Saint-Genest-et-Isson';

function card(id: number, title: string, parts: Partial<Card> = {}): Card {
  return {
    collection: 'press-releases',
    id,
    title,
    address: '/motifs/',
    summary: 'Une phrase qui dit l’essentiel du texte, sans le répéter.',
    publishedAt: '2025-03-11T08:00:00.000Z',
    date: '2025-03-11',
    endsOn: null,
    endsInParisOn: null,
    kind: null,
    status: null,
    place: 'Rennes',
    venue: null,
    languages: [],
    themes: ['data'],
    cover: null,
    isExample: true,
    ...parts,
  };
}

function event(id: number, status: (typeof EVENT_STATUSES)[number], themes: readonly Theme[]): Card {
  return card(id, 'Journée experts', {
    collection: 'events',
    kind: 'expert-day',
    endsOn: '2025-03-12',
    endsInParisOn: '2025-03-12',
    venue: 'Couvent des Jacobins',
    languages: [],
    status,
    themes,
  });
}

export const CARDS: readonly Card[] = [
  card(1, 'Un communiqué'),
  card(2, LONG_TITLE, { themes: THEME_KEYS.slice(0, 5) }),
  card(3, LONG_WORD, { summary: null, themes: [] }),
  card(4, 'Un texte de toutes les lignes', { themes: THEME_KEYS }),
  event(5, 'cancelled', ['cybersecurite']),
  event(6, 'postponed', ['intelligence-artificielle', 'transformation-des-metiers']),
];

/** Every block of a text, but those that show an editor's file. */
export const TEXT: RichText = [
  { type: 'heading', level: 2, anchor: 'titre-de-section', children: [text('Titre de section')] },
  {
    type: 'paragraph',
    children: [
      text('Un paragraphe, avec du '),
      text('gras', 'bold'),
      text(', du code '),
      text('SIREN', 'code'),
      text(', un indice CO'),
      text('2', 'subscript'),
      text(' et un '),
      {
        type: 'link',
        link: { kind: 'external', url: 'https://example.org/' },
        children: [text('lien vers un autre site')],
      },
      text('.'),
    ],
  },
  { type: 'heading', level: 3, anchor: 'sous-titre', children: [text('Sous-titre')] },
  {
    type: 'list',
    ordered: false,
    start: 1,
    items: [
      { children: [text('Une entrée')], checked: null, lists: [] },
      {
        children: [text('Une entrée qui en contient d’autres')],
        checked: null,
        lists: [
          {
            type: 'list',
            ordered: true,
            start: 1,
            items: [{ children: [text('La première')], checked: null, lists: [] }],
          },
        ],
      },
    ],
  },
  { type: 'paragraph', children: [text('Une liste continue après un paragraphe.'), noteMark('call')] },
  {
    type: 'list',
    ordered: true,
    start: 4,
    items: [{ children: [text('La quatrième')], checked: null, lists: [] }],
  },
  {
    type: 'list',
    ordered: false,
    start: 1,
    items: [
      { children: [text('Une chose faite')], checked: true, lists: [] },
      { children: [text('Une chose à faire')], checked: false, lists: [] },
    ],
  },
  {
    type: 'quote',
    children: [{ type: 'paragraph', children: [text('Une citation tient en une phrase, et se lit seule.')] }],
  },
  {
    type: 'keyFigures',
    figures: [
      { value: '1 300', label: 'collectivités membres', note: 'Exemple' },
      { value: '12,5 %', label: 'd’une part', note: null },
    ],
  },
  { type: 'keyFiguresByYear', counted: null },
  { type: 'callout', tone: 'note', title: null, text: 'Une information à ne pas manquer.' },
  {
    type: 'callout',
    tone: 'important',
    title: 'Attention aux dates',
    text: 'Une mise en garde, avec son propre titre.',
  },
  {
    type: 'table',
    caption: null,
    headerRows: 1,
    rows: [
      [cell('Ligne', 'column'), cell('Ouverture', 'column'), cell('Stations', 'column')],
      [cell('Data', 'row'), cell('2017'), cell('24')],
      [cell('Intelligence artificielle', 'row'), cell('2023'), cell('9')],
    ],
  },
  {
    type: 'table',
    caption: 'Subventions par territoire, exemple de cellules fusionnées',
    headerRows: 2,
    rows: [
      [
        { ...cell('Territoire', 'column'), rowSpan: 2 },
        { ...cell('Montant', 'column'), columnSpan: 2 },
      ],
      [cell('2023', 'column'), cell('2024', 'column')],
      [{ ...cell('Ville d’Essai', 'row'), rowSpan: 2 }, cell('5 000 €'), cell('6 000 €')],
      [{ ...cell('8 000 € pour les deux années'), columnSpan: 2 }],
    ],
  },
  { type: 'paragraph', children: [noteMark('note'), text(' Une note revient au texte.')] },
];

function cell(words: string, header: TableCell['header'] = null): TableCell {
  return { header, columnSpan: 1, rowSpan: 1, children: [{ type: 'paragraph', children: [text(words)] }] };
}

function noteMark(role: NoteMarkNode['role']): NoteMarkNode {
  return { type: 'noteMark', text: '[1]', note: 1, role, isTarget: true };
}

type Run = Extract<RichText[number], { type: 'paragraph' }>['children'][number];

function text(content: string, ...marks: Extract<Run, { type: 'text' }>['marks']): Extract<Run, { type: 'text' }> {
  return { type: 'text', text: content, marks };
}

/** A region, a department, two in the next one: all that there is. */
export const EVERYWHERE: readonly MappedTerritory[] = [
  ...Object.keys(REGIONS).map((code) => territory(`Région ${code}`, null, code)),
  ...Object.entries(DEPARTMENTS).flatMap(([code, { region }], index) =>
    Array.from({ length: 1 + (index % 2) * (index % 12) }, (_, rank) =>
      territory(`Territoire ${code}.${String(rank)}`, code, region),
    ),
  ),
];

function territory(name: string, departmentCode: string | null, regionCode: string | null): MappedTerritory {
  const region = regionCode === null ? null : `Région ${regionCode}`;
  const department = departmentCode === null ? null : `Département ${departmentCode}`;
  return { name, address: '/motifs/', departmentCode, department, regionCode, region };
}
