import {
  dayOf,
  formatDate,
  formatPeriod,
  formatTime,
  parseTimecode,
  readPartialDate,
  type PartialDate,
} from 'content-models';
import type { DateFieldValidation, TextFieldSingleValidation } from 'payload';
import { parseTimeOfDay } from './time-of-day.ts';

// What ends, or is answered, comes after what it ends or answers. Asked at publication: a draft may be half moved.

/**
 * A date known to the year, the month or the day that does not come before another of its row.
 * @param start name of the other field
 */
export function notBeforeDate(start: string, sentence: (from: string) => string): TextFieldSingleValidation {
  return (value, { siblingData }) => {
    const [from, to] = [textOf(siblingData, start), value].map((text) => readPartialDate(text ?? ''));
    return from == null || to == null || !isBefore(to, from) || sentence(formatDate(from));
  };
}

/** Compared as precisely as both are known: « mars 2021 » is not before « 2021 ». */
export function isBefore(date: PartialDate, other: PartialDate): boolean {
  const length = Math.min(date.length, other.length);
  return date.slice(0, length) < other.slice(0, length);
}

/**
 * A day that does not come before another of its document.
 * @param startIn finds the other in what the document holds, drafts included
 */
export function notBeforeDay(
  startIn: (document: Dated) => unknown,
  sentence: (from: string) => string,
): DateFieldValidation {
  return (value, { data }) => {
    const [from, day] = [dayIn(startIn(data)), dayIn(value)];
    return from === null || day === null || day >= from || sentence(formatDate(from));
  };
}

/** Days of documents that others of theirs follow. */
interface Dated {
  startsOn?: unknown;
  dateline?: { date?: unknown } | null;
}

/** The day of a session, which is one of its event's. */
export const withinEvent: DateFieldValidation = (value, { data, siblingData }) => {
  const day = dayIn(value);
  const [first, last] = [dayIn(valueOf(data, 'startsOn')), dayIn(valueOf(data, 'endsOn'))];
  if (day === null || first === null || last === null || (day >= first && day <= last)) return true;
  const title = textOf(siblingData, 'title')?.trim();
  const session = title === undefined || title === '' ? 'Cette séance' : `« ${title} »`;
  return `${session} est le ${formatDate(day)}, hors de l’événement (${formatPeriod(first, last)}). Corrigez ce jour, ou ceux de l’événement.`;
};

/** The end of a session; of an event too, where it begins and ends on the same day. */
export const endAfterStart: TextFieldSingleValidation = (value, { siblingData }) => {
  const [first, last] = [dayIn(valueOf(siblingData, 'startsOn')), dayIn(valueOf(siblingData, 'endsOn'))];
  if (first !== last) return true;
  return problemOfEnd(textOf(siblingData, 'startTime'), value) ?? true;
};

/** Why an hour can’t be the end of what begins at another, in French; null when it can. Past midnight, it is that of the day after. */
export function problemOfEnd(startTime: string | null | undefined, endTime: string | null | undefined): string | null {
  const start = parseTimeOfDay(startTime ?? '');
  const end = parseTimeOfDay(endTime ?? '');
  if (start === null || end === null || end > start) return null;
  const minutes = minutesOf(end) - minutesOf(start) + DAY_MINUTES;
  if (minutes <= LONGEST_NIGHT_MINUTES) return null;
  return `La fin (${formatTime(end)}) ne vient pas après le début (${formatTime(start)}). Après minuit, une fin se comprend du lendemain si cela fait douze heures au plus. Corrigez l’une ou l’autre.`;
}

/** What begins after noon and goes on later than that is an hour typed for another. */
const LONGEST_NIGHT_MINUTES = 12 * 60;
const DAY_MINUTES = 24 * 60;

function minutesOf(time: string): number {
  const [hours = 0, minutes = 0] = time.split(':').map(Number);
  return hours * 60 + minutes;
}

/** A moment of a recording, within its duration. */
export const withinRecording: TextFieldSingleValidation = (value, { data }) => {
  const [moment, duration] = [value, textOf(data, 'duration')].map((text) => parseTimecode(text ?? ''));
  if (moment == null || duration == null || moment < duration) return true;
  return 'Ce moment vient après la fin de l’enregistrement. Corrigez-le, ou la durée.';
};

function valueOf(record: unknown, name: string): unknown {
  return typeof record === 'object' && record !== null ? Reflect.get(record, name) : undefined;
}

function textOf(record: unknown, name: string): string | null {
  const value = valueOf(record, name);
  return typeof value === 'string' ? value : null;
}

/** Day in Paris of what a form or the database holds; null where there is none. */
function dayIn(value: unknown): string | null {
  if (!(value instanceof Date) && typeof value !== 'string') return null;
  const moment = new Date(value);
  return Number.isNaN(moment.getTime()) ? null : dayOf(moment);
}
