import {
  THEME_KEYS,
  TIME_ZONES,
  withOffset,
  type IsoDay,
  type Theme,
  type TimeOfDay,
  type TimeZone,
} from 'content-models';

/** A value of a table. A list holds keys and addresses, never free text. */
export type Cell = string | number | boolean | null | readonly (string | number)[];

/** Kinds of column: how Table Schema describes each, and the cell that it makes of a value. */
export interface Kind<Value> {
  schema: FieldSchema;
  cell: (value: Value) => Cell;
}

/**
 * A column as Table Schema describes it (datapackage.org), in the types that its versions 1 and 2 share: validators of
 * both read it.
 */
export interface FieldSchema {
  type: 'string' | 'integer' | 'boolean' | 'date' | 'datetime' | 'year' | 'array';
  /** `any` for an instant with the offset of its place: without it, a `datetime` is in UTC. */
  format?: 'any';
  title: string;
  description: string;
  constraints?: {
    required?: true;
    unique?: true;
    minimum?: number;
    pattern?: string;
    enum?: readonly string[];
  };
}

/** A kind whose cells always hold something. */
export function required<Value>({ schema, cell }: Kind<Value>): Kind<Value> {
  return { schema: { ...schema, constraints: { required: true, ...schema.constraints } }, cell };
}

export function text(title: string, description: string): Kind<string | null> {
  return asItIs({ type: 'string', title, description });
}

/** A text of a shape. @param pattern the regular expression that it follows */
export function shapedText(title: string, description: string, pattern: string): Kind<string | null> {
  return asItIs({ type: 'string', title, description, constraints: { pattern } });
}

export function requiredText(title: string, description: string): Kind<string | null> {
  return required(text(title, description));
}

type Labels<Key extends string> = Readonly<Record<Key, string>>;

/** One of some words. */
export function choice<Key extends string>(title: string, description: string, labels: Labels<Key>): Kind<Key> {
  return required(optionalChoice(title, description, labels));
}

/** One of some words, or none. */
export function optionalChoice<Key extends string>(
  title: string,
  description: string,
  labels: Labels<Key>,
): Kind<Key | null> {
  return {
    schema: { type: 'string', title, description, constraints: { enum: Object.values(labels) } },
    cell: (key) => (key === null ? null : labels[key]),
  };
}

/** Several of some words. */
export function choices<Key extends string>(title: string, labels: Labels<Key>): Kind<readonly Key[]> {
  const { schema } = list(title, `Parmi\u00a0: ${Object.values(labels).join(', ')}.`);
  return { schema, cell: (keys) => keys.map((key) => labels[key]) };
}

export function url(title: string, description: string): Kind<string | null> {
  // By its shape: validators have the format `uri` refuse a host without a dot, such as that of a trial.
  return shapedText(title, description, '^https?://[^\\s]+$');
}

/** A moment on the clocks of a place. */
interface LocalMoment {
  clock: { day: IsoDay; time: TimeOfDay | null } | null;
  zone: TimeZone;
}

/** A moment on the clocks of a place, with their offset (ISO 8601); empty when the hour is not known. */
export function localMoment(title: string, description: string): Kind<LocalMoment> {
  return {
    schema: { type: 'datetime', format: 'any', title, description: `${description} Heure du lieu, avec son décalage.` },
    cell: ({ clock, zone }) => (clock?.time == null ? null : withOffset(clock.day, clock.time, zone)),
  };
}

/** A moment in UTC. */
export function instant(title: string, description: string): Kind<string> {
  // Without thousandths, which Table Schema does not have.
  return { schema: { type: 'datetime', title, description }, cell: (moment) => `${moment.slice(0, 19)}Z` };
}

export const TIME_ZONE: Kind<TimeZone> = required(
  asItIs({
    type: 'string',
    title: 'Fuseau horaire',
    description: 'Fuseau du lieu, nom IANA.',
    constraints: { enum: TIME_ZONES },
  }),
);

export function day(title: string, description: string): Kind<string | null> {
  return asItIs({ type: 'date', title, description });
}

/** A date known to the year, the month or the day. */
export function partialDate(title: string, description: string): Kind<string | null> {
  return shapedText(
    title,
    `${description} Année, mois ou jour, selon ce que l’on sait\u00a0: 2021, 2021-03 ou 2021-03-18.`,
    '^\\d{4}(-\\d{2}(-\\d{2})?)?$',
  );
}

export function time(title: string, description: string): Kind<string | null> {
  return shapedText(title, `${description} Heure du lieu, HH:MM.`, '^([01]\\d|2[0-3]):[0-5]\\d$');
}

export function count(title: string, description: string): Kind<number | null> {
  return asItIs({ type: 'integer', title, description, constraints: { minimum: 0 } });
}

export function integer(title: string, description: string): Kind<number | null> {
  return asItIs({ type: 'integer', title, description });
}

export function year(title: string, description: string): Kind<number | null> {
  return asItIs({ type: 'year', title, description });
}

export function yesOrNo(title: string, description: string): Kind<boolean | null> {
  return asItIs({ type: 'boolean', title, description });
}

/** Words of a list, identifiers or addresses. */
export function list(title: string, description: string): Kind<readonly (string | number)[]> {
  return asItIs({ type: 'array', title, description });
}

/** @param more what there is to know beside the keys */
export function themes(more = ''): Kind<readonly Theme[]> {
  return list('Thèmes', `Parmi\u00a0: ${THEME_KEYS.join(', ')}.${more}`);
}

function asItIs<Value extends Cell>(schema: FieldSchema): Kind<Value> {
  return { schema, cell: (value) => value };
}
