import { TIME_ZONE, typeset } from 'content-models';
import type { Publication } from '../payload-types.ts';

/** The columns of the publication log that the panel shows. */
export type PublicationRow = Pick<Publication, 'id'> & Partial<Pick<Publication, Column>>;

type Column =
  'updatedAt' | 'change' | 'status' | 'message' | 'queuedAt' | 'onlineAt' | 'durationMs' | 'pages' | 'address';

/** What the panel says. */
export interface PublicationSentence {
  tone: 'never' | 'queued' | 'updating' | 'online' | 'failed';
  title: string;
  detail: string | null;
  /** How far it is, which changes every second: too often to be read aloud. */
  progress: string | null;
  /** Address of the page on the site, when there is one to see. */
  address: string | null;
}

/** The state of a document's last publication in words; null for a document that never had any. */
export function describePublication(row: PublicationRow | null, now: Date): PublicationSentence {
  if (row === null) return { ...NOTHING, tone: 'never', title: 'Jamais publié' };
  const message = row.message == null ? null : typeset(row.message);
  switch (row.status) {
    case 'failed':
      return { ...NOTHING, tone: 'failed', title: 'La mise en ligne a échoué', detail: message };
    case 'online':
      return describeOnline(row, now);
    case 'updating':
      return { ...NOTHING, tone: 'updating', title: 'En cours…', progress: message };
    case 'queued':
    case null:
    case undefined:
      // A message on a row that waits says what it waits for.
      return { ...NOTHING, tone: 'queued', title: 'En file', detail: message ?? (isLate(row, now) ? LATE : null) };
    default:
      return row.status satisfies never;
  }
}

const NOTHING = { detail: null, progress: null, address: null } as const;

/** A queue that nobody serves is said, since nothing else would show it. */
const LATE = typeset(
  'La mise en ligne tarde. Vos changements sont gardés ; si rien ne bouge, prévenez l’administrateur.',
);
const LATE_AFTER_MS = 15_000;

function isLate({ queuedAt }: PublicationRow, now: Date): boolean {
  return typeof queuedAt === 'string' && now.getTime() - new Date(queuedAt).getTime() > LATE_AFTER_MS;
}

function describeOnline(
  { change, message, onlineAt, durationMs, pages, address }: PublicationRow,
  now: Date,
): PublicationSentence {
  const since = onlineAt ? ` depuis ${formatMoment(new Date(onlineAt), now)}` : '';
  const isOffline = change === 'unpublished' || change === 'deleted';
  const effort = [formatDuration(durationMs), formatPages(pages)].filter((part) => part !== null).join(', ');
  return {
    ...NOTHING,
    tone: isOffline ? 'never' : 'online',
    title: `${isOffline ? 'Hors ligne' : 'En ligne'}${since}${effort === '' ? '' : ` (${effort})`}`,
    // What its files do not show, or that they are missing.
    detail: message == null ? null : typeset(message),
    address: isOffline ? null : (address ?? null),
  };
}

const day = new Intl.DateTimeFormat('fr-FR', { timeZone: TIME_ZONE, dateStyle: 'short' });
const time = new Intl.DateTimeFormat('fr-FR', { timeZone: TIME_ZONE, timeStyle: 'medium' });
const seconds = new Intl.NumberFormat('fr-FR', { maximumSignificantDigits: 2 });

/** The time alone for today. */
function formatMoment(moment: Date, now: Date): string {
  const today = day.format(now);
  return day.format(moment) === today ? time.format(moment) : `le ${day.format(moment)} à ${time.format(moment)}`;
}

function formatDuration(durationMs: number | null | undefined): string | null {
  return durationMs === null || durationMs === undefined ? null : `${seconds.format(durationMs / 1000)} s`;
}

function formatPages(pages: number | null | undefined): string | null {
  // None when the site already agreed, as after a start.
  if (pages === null || pages === undefined || pages === 0) return null;
  return `${String(pages)} page${pages > 1 ? 's' : ''}`;
}
