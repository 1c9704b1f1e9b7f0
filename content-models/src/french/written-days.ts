import { isoDay, partialDate, type IsoDay, type PartialDate } from '../shared/dates.ts';
import { formatDate } from './dates.ts';
import { plainWords, type Read } from './plain-words.ts';

/**
 * Reads a day as a French person writes it: `15/12/2026`, `15-12-26`, `15 décembre 2026`, `le mardi 15 déc. 2026`,
 * `1er janvier 2027`, `2026-12-15`, `demain`. The day comes first, the month second: `03/04/2026` is 3 April.
 * A day that does not exist, and a weekday that is not that of the day, are problems.
 * @param today day of « aujourd’hui » and « demain »
 */
export function readDay(text: string, today: IsoDay): Read<IsoDay> {
  const words = plainWords(text);
  const shift = RELATIVE_DAYS[words];
  return shift === undefined ? readDatedDay(words) : { value: shifted(today, shift) };
}

/**
 * Reads a date known to the year, the month or the day: `2021`, `2021-03`, `03/2021`, `mars 2021`, and days as
 * {@link readDay} does, « demain » aside. Null when it is none.
 */
export function readPartialDate(text: string): PartialDate | null {
  const words = plainWords(text);
  const known = monthIn(words) ?? words;
  if (partialDate.safeParse(known).success) return known;
  const day = readDatedDay(words);
  return 'problem' in day ? null : day.value;
}

function readDatedDay(words: string): Read<IsoDay> {
  const [, weekday, date = ''] = WITH_WEEKDAY.exec(words) ?? [];
  const parts = partsOf(date);
  if (parts === null) return { problem: NOT_A_DAY };
  return parts.year === undefined
    ? { problem: `Écrivez aussi l’année, par exemple ${EXAMPLE}.` }
    : dayOfParts({ ...parts, year: parts.year }, weekday);
}

function monthIn(words: string): string | null {
  const [, yearFirst, monthAfter] = /^(\d{4})[-/](\d{1,2})$/.exec(words) ?? [];
  const [, monthFirst, yearAfter] = /^(\d{1,2})[-/.](\d{4})$/.exec(words) ?? [];
  const [, name, yearNamed] = /^([a-z]+)\.? (\d{4})$/.exec(words) ?? [];
  const year = yearFirst ?? yearAfter ?? yearNamed;
  const month = monthAfter ?? monthFirst ?? (name === undefined ? undefined : String(monthNamed(name)));
  return year === undefined || month === undefined ? null : `${year}-${month.padStart(2, '0')}`;
}

function shifted(day: IsoDay, days: number): IsoDay {
  return new Date(new Date(`${day}T00:00:00Z`).getTime() + days * 86_400_000).toISOString().slice(0, 10);
}

const EXAMPLE = '15/12/2026';
const NOT_A_DAY = `Cette date n’est pas comprise. Écrivez le jour, le mois et l’année, par exemple ${EXAMPLE} ou 15 décembre 2026.`;

const RELATIVE_DAYS: Readonly<Partial<Record<string, number>>> = {
  "aujourd'hui": 0,
  demain: 1,
  'apres-demain': 2,
  'apres demain': 2,
};

const WEEKDAYS = ['dimanche', 'lundi', 'mardi', 'mercredi', 'jeudi', 'vendredi', 'samedi'] as const;

/** Months and how they are cut, from January. */
const MONTHS = [
  /^janv?(ier)?$/,
  /^fevr?(ier)?$/,
  /^mars?$/,
  /^avr(il)?$/,
  /^mai$/,
  /^juin$/,
  /^juil(l|let)?$/,
  /^aout?$/,
  /^sept?(embre)?$/,
  /^oct(obre)?$/,
  /^nov(embre)?$/,
  /^dec(embre)?$/,
] as const;

const WITH_WEEKDAY =
  /^(?:le )?(?:(dim(?:anche)?|lun(?:di)?|mar(?:di)?|mer(?:credi)?|jeu(?:di)?|ven(?:dredi)?|sam(?:edi)?)\.?,? (?:le )?)?(.+)$/;
const YEAR_FIRST = /^([12]\d{3})([-/.])(\d{1,2})\2(\d{1,2})$/;
const IN_FIGURES = /^(\d{1,2}|1er) ?([-/. ]) ?(\d{1,2})(?: ?\2 ?([12]\d{3}|\d{2}))?$/;
const IN_WORDS = /^(\d{1,2}|1er)[ -]([a-z]+)\.?(?:[ -]([12]\d{3}|\d{2}))?$/;

interface DayParts {
  day: string;
  month: number;
  year: string | undefined;
}

function partsOf(date: string): DayParts | null {
  const [, isoYear, , isoMonth, isoDayOfMonth] = YEAR_FIRST.exec(date) ?? [];
  if (isoYear !== undefined && isoDayOfMonth !== undefined) {
    return { day: isoDayOfMonth, month: Number(isoMonth), year: isoYear };
  }
  const [, day, , month, year] = IN_FIGURES.exec(date) ?? [];
  if (day !== undefined) return { day, month: Number(month), year };
  const [, dayBefore, name = '', yearAfter] = IN_WORDS.exec(date) ?? [];
  const monthBefore = monthNamed(name);
  return dayBefore === undefined || monthBefore === 0 ? null : { day: dayBefore, month: monthBefore, year: yearAfter };
}

/** 1 for « janvier » and « janv »; 0 for what is no month. */
function monthNamed(name: string): number {
  return MONTHS.findIndex((pattern) => pattern.test(name)) + 1;
}

function dayOfParts({ day, month, year }: DayParts & { year: string }, weekday: string | undefined): Read<IsoDay> {
  const iso = [fullYear(year), String(month).padStart(2, '0'), day.replace('er', '').padStart(2, '0')].join('-');
  if (!isoDay.safeParse(iso).success) {
    return { problem: 'Ce jour n’existe pas. Écrivez le jour, puis le mois, puis l’année.' };
  }
  const actual = WEEKDAYS[new Date(`${iso}T00:00:00Z`).getUTCDay()] ?? '';
  if (weekday !== undefined && !actual.startsWith(weekday)) {
    return {
      problem: `Le ${formatDate(iso)} n’est pas ce jour de la semaine, c’est un ${actual}. Corrigez l’un ou l’autre.`,
    };
  }
  return { value: iso };
}

/** « 26 » is 2026, « 98 » is 1998. */
function fullYear(year: string): string {
  if (year.length === 4) return year;
  return `${Number(year) < 70 ? '20' : '19'}${year}`;
}
