import { TIME_ZONE } from 'content-models';

/** The columns of the publication log that the panel shows. */
export interface PublicationRow {
  change?: 'published' | 'unpublished' | 'deleted' | 'global' | null;
  status?: 'queued' | 'online' | 'failed' | null;
  message?: string | null;
  queuedAt?: string | null;
  onlineAt?: string | null;
  durationMs?: number | null;
  pages?: number | null;
  address?: string | null;
}

/** What the panel says. */
export interface PublicationSentence {
  tone: 'never' | 'queued' | 'online' | 'failed';
  title: string;
  detail: string | null;
  /** Address of the page on the site, when there is one to see. */
  address: string | null;
}

/** The state of a document's last publication in words; null for a document that never had any. */
export function describePublication(row: PublicationRow | null, now: Date): PublicationSentence {
  if (row === null) return { tone: 'never', title: 'Jamais publié', detail: null, address: null };
  switch (row.status) {
    case 'failed':
      return { tone: 'failed', title: 'La mise en ligne a échoué', detail: row.message ?? null, address: null };
    case 'online':
      return describeOnline(row);
    case 'queued':
    case null:
    case undefined:
      // A message on a row that waits says what it waits for.
      return {
        tone: 'queued',
        title: 'En file',
        detail: row.message ?? (isLate(row, now) ? LATE : null),
        address: null,
      };
    default:
      return row.status satisfies never;
  }
}

/** A queue that nobody serves is said, since nothing else would show it. */
const LATE = 'La mise en ligne tarde. Vos changements sont gardés ; si rien ne bouge, prévenez l’administrateur.';
const LATE_AFTER_MS = 15_000;

function isLate({ queuedAt }: PublicationRow, now: Date): boolean {
  return typeof queuedAt === 'string' && now.getTime() - new Date(queuedAt).getTime() > LATE_AFTER_MS;
}

function describeOnline({ change, onlineAt, durationMs, pages, address }: PublicationRow): PublicationSentence {
  const since = onlineAt ? ` depuis le ${formatMoment(new Date(onlineAt))}` : '';
  const isOffline = change === 'unpublished' || change === 'deleted';
  const effort = [formatDuration(durationMs), formatPages(pages)].filter((part) => part !== null).join(', ');
  return {
    tone: isOffline ? 'never' : 'online',
    title: `${isOffline ? 'Hors ligne' : 'En ligne'}${since}${effort === '' ? '' : ` (${effort})`}`,
    detail: null,
    address: isOffline ? null : (address ?? null),
  };
}

const day = new Intl.DateTimeFormat('fr-FR', { timeZone: TIME_ZONE, dateStyle: 'short' });
const time = new Intl.DateTimeFormat('fr-FR', { timeZone: TIME_ZONE, timeStyle: 'medium' });
const seconds = new Intl.NumberFormat('fr-FR', { maximumSignificantDigits: 2 });

function formatMoment(moment: Date): string {
  return `${day.format(moment)} à ${time.format(moment)}`;
}

function formatDuration(durationMs: number | null | undefined): string | null {
  return durationMs === null || durationMs === undefined ? null : `${seconds.format(durationMs / 1000)} s`;
}

function formatPages(pages: number | null | undefined): string | null {
  // None when the site already agreed, as after a start.
  if (pages === null || pages === undefined || pages === 0) return null;
  return `${String(pages)} page${pages > 1 ? 's' : ''}`;
}
