import { dayOf, formatTime, formatWeekday } from 'content-models';

/** A session, as the CMS stores it: its row is known by its id. */
export interface ProgrammeSession {
  id?: string | null;
  title?: string | null;
  day?: string | null;
  startTime?: string | null;
  endTime?: string | null;
  room?: string | null;
  isCancelled?: boolean | null;
}

interface Change {
  session: string | null;
  text: string;
}

/** What changed from a programme to the next one, for whoever meant to come: a sentence a session and a fact. */
export function programmeChanges(before: readonly ProgrammeSession[], after: readonly ProgrammeSession[]): Change[] {
  const former = new Map(before.map((session) => [session.id ?? '', session]));
  const kept = new Set(after.map(({ id }) => id ?? ''));
  return [
    ...after.flatMap((session) => {
      const known = former.get(session.id ?? '');
      const texts = known === undefined ? added(session) : changesOf(known, session);
      return texts.map((text) => ({ session: session.id ?? null, text }));
    }),
    ...before
      .filter(({ id }) => !kept.has(id ?? ''))
      .map((session) => ({
        session: session.id ?? null,
        text: `${quoted(session)}, prévue ${momentOf(session)}, est retirée du programme.`,
      })),
  ];
}

function added(session: ProgrammeSession): string[] {
  const room = textOf(session.room);
  return [`${quoted(session)} s’ajoute au programme, ${momentOf(session)}${room === null ? '' : ` (${room})`}.`];
}

function changesOf(before: ProgrammeSession, after: ProgrammeSession): string[] {
  const wasCancelled = before.isCancelled === true;
  const isCancelled = after.isCancelled === true;
  if (isCancelled) return wasCancelled ? [] : [`${quoted(after)}, prévue ${momentOf(before)}, est annulée.`];
  const room = textOf(after.room);
  return [
    wasCancelled ? `${quoted(after)} est rétablie, ${momentOf(after)}.` : null,
    momentOf(before) === momentOf(after)
      ? null
      : `${quoted(after)} change d’horaire : ${momentOf(after)}, au lieu de ${momentOf(before)}.`,
    room === null || room === textOf(before.room)
      ? null
      : `${quoted(after)} change de salle : ${room}${insteadOf(textOf(before.room))}.`,
  ].filter((text) => text !== null);
}

function insteadOf(room: string | null): string {
  return room === null ? '' : `, au lieu de ${room}`;
}

function quoted({ title }: ProgrammeSession): string {
  return `« ${title?.trim() ?? ''} »`;
}

/** « lundi 10 mars 2025 de 9 h 30 à 10 h 15 ». */
function momentOf({ day, startTime, endTime }: ProgrammeSession): string {
  const on = day == null ? '' : formatWeekday(dayOf(new Date(day)));
  if (startTime == null) return on;
  const start = formatTime(startTime);
  return endTime == null ? `${on} à ${start}` : `${on} de ${start} à ${formatTime(endTime)}`;
}

function textOf(value: string | null | undefined): string | null {
  return value == null || value.trim() === '' ? null : value.trim();
}
