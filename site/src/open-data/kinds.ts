import {
  THEME_KEYS,
  TIME_ZONES,
  withOffset,
  type IsoDay,
  type Theme,
  type TimeOfDay,
  type TimeZone,
} from 'content-models';
import type { Column } from './data-set.ts';

/** Columns and values that several sets share. */

const REQUIRED = { constraints: { required: true } } as const;

export function text(title: string, description: string): Column {
  return { type: 'string', title, description };
}

export function requiredText(title: string, description: string): Column {
  return { ...text(title, description), ...REQUIRED };
}

type Labels = Readonly<Record<string, string>>;

/** One of some words. */
export function choice(title: string, description: string, labels: Labels): Column {
  return { type: 'string', title, description, constraints: { required: true, enum: Object.values(labels) } };
}

/** One of some words, or none. */
export function optionalChoice(title: string, description: string, labels: Labels): Column {
  return { type: 'string', title, description, constraints: { enum: Object.values(labels) } };
}

/** Several of some words. */
export function choices(title: string, labels: Labels): Column {
  return list(title, `Parmi\u00a0: ${Object.values(labels).join(', ')}.`);
}

export function url(title: string, description: string): Column {
  // By its shape: validators have the format `uri` refuse a host without a dot, such as that of a trial.
  return { type: 'string', title, description, constraints: { pattern: '^https?://[^\\s]+$' } };
}

/** A moment on the clocks of a place, with their offset (ISO 8601). */
export function localMoment(title: string, description: string): Column {
  return { type: 'datetime', format: 'any', title, description: `${description} Heure du lieu, avec son décalage.` };
}

/** Cell of {@link localMoment}, empty when the hour is not known. */
export function localMomentOf(clock: { day: IsoDay; time: TimeOfDay | null } | null, zone: TimeZone): string | null {
  return clock?.time == null ? null : withOffset(clock.day, clock.time, zone);
}

export const TIME_ZONE_COLUMN = {
  type: 'string',
  title: 'Fuseau horaire',
  description: 'Fuseau du lieu, nom IANA.',
  constraints: { required: true, enum: TIME_ZONES },
} as const satisfies Column;

export function day(title: string, description: string): Column {
  return { type: 'date', title, description };
}

/** A date known to the year, the month or the day. */
export function partialDate(title: string, description: string): Column {
  return {
    type: 'string',
    title,
    description: `${description} Année, mois ou jour, selon ce que l’on sait\u00a0: 2021, 2021-03 ou 2021-03-18.`,
    constraints: { pattern: '^\\d{4}(-\\d{2}(-\\d{2})?)?$' },
  };
}

export function time(title: string, description: string): Column {
  return {
    type: 'string',
    title,
    description: `${description} Heure du lieu, HH:MM.`,
    constraints: { pattern: '^([01]\\d|2[0-3]):[0-5]\\d$' },
  };
}

export function count(title: string, description: string): Column {
  return { type: 'integer', title, description, constraints: { minimum: 0 } };
}

export function year(title: string, description: string): Column {
  return { type: 'year', title, description, ...REQUIRED };
}

export function yesOrNo(title: string, description: string): Column {
  return { type: 'boolean', title, description };
}

/** Words of a list, identifiers or addresses. */
export function list(title: string, description: string): Column {
  return { type: 'array', title, description };
}

/** The identifier of another row. */
export function identifierOf(title: string, description: string): Column {
  return { type: 'integer', title, description };
}

/** What every document tells of itself. */
export const DOCUMENT_COLUMNS = {
  id: {
    type: 'integer',
    title: 'Identifiant',
    description: 'Stable\u00a0: il reste quand le titre ou l’adresse changent.',
    constraints: { required: true, unique: true },
  },
  titre: requiredText('Titre', 'Tel que le site l’affiche.'),
  url: url('Adresse', 'Page sur le site\u00a0; vide quand il n’y en a pas.'),
  resume: text('Résumé', 'Une ou deux phrases.'),
  themes: list('Thèmes', `Parmi\u00a0: ${THEME_KEYS.join(', ')}.`),
  publie_le: {
    type: 'datetime',
    title: 'Publié le',
    description: 'Première publication sur ce site, UTC.',
    ...REQUIRED,
  },
  mis_a_jour_le: day('Mis à jour le', 'Dernier changement qui compte pour le lecteur.'),
  exemple: {
    type: 'boolean',
    title: 'Exemple',
    description: 'Vrai pour un contenu inventé, qui montre le fonctionnement du site.',
    ...REQUIRED,
  },
} as const satisfies Readonly<Record<string, Column>>;

/** Fields that {@link documentCells} reads. */
export const DOCUMENT_FIELDS = ['id', 'title', 'summary', 'themes', 'publishedAt', 'lastUpdate', 'isExample'] as const;

interface CommonFields {
  id: number;
  title: string;
  summary: string | null;
  themes: readonly Theme[];
  publishedAt: string;
  lastUpdate: { date: string } | null;
  isExample: boolean;
}

/** Cells of {@link DOCUMENT_COLUMNS}. @param address of its page on the site, or null */
export function documentCells(document: CommonFields, siteUrl: string, address: string | null) {
  return {
    id: document.id,
    titre: document.title,
    url: address === null ? null : siteUrl + address,
    resume: document.summary,
    themes: document.themes,
    // Without thousandths, which Table Schema does not have.
    publie_le: `${document.publishedAt.slice(0, 19)}Z`,
    mis_a_jour_le: document.lastUpdate?.date ?? null,
    exemple: document.isExample,
  };
}
