import { PUBLICATION_STATUS_LABELS, type PublicationLog, type QueuedRequest } from 'cms/publication-log';
import { count, formatNumber, TIME_ZONE } from 'content-models';
import { formatElapsed } from '../start/elapsed.ts';

export const NO_DATABASE =
  'Il n’y a pas encore de base de données, donc aucune publication\u00a0: npm start la crée.\n(La variable DATA_DIR dit dans quel dossier elle est cherchée.)';

const LONGEST_TITLE = 48;
/** What waits is named up to here; the rest is counted. */
const NAMED_REQUESTS = 10;

/** The log as columns, then what waits in the queue. */
export function formatLog(
  { publications, queue }: PublicationLog,
  { isFailedOnly, now }: { isFailedOnly: boolean; now: Date },
): string {
  return [formatPublications(publications, isFailedOnly), formatQueue(queue, now)].join('\n\n');
}

function formatPublications(publications: PublicationLog['publications'], isFailedOnly: boolean): string {
  if (publications.length === 0) return isFailedOnly ? 'Aucune publication n’a échoué.' : 'Aucune publication.';
  const head = ['date', 'contenu', 'état', 'durée', 'pages', 'adresse ou raison'];
  const rows = publications.map(({ queuedAt, title, status, durationMs, pages, address, message }) => [
    queuedAt === null ? '' : formatMoment(queuedAt),
    shorten(title ?? ''),
    status === null ? '' : PUBLICATION_STATUS_LABELS[status],
    durationMs === null || status !== 'online' ? '' : formatElapsed(durationMs),
    pages === null || status !== 'online' ? '' : formatNumber(pages),
    (message ?? address ?? '').replaceAll('\n', ' '),
  ]);
  return alignColumns([head, ...rows], { right: [3, 4] });
}

function formatQueue(queue: readonly QueuedRequest[], now: Date): string {
  const isLater = ({ waitUntil }: QueuedRequest) => waitUntil !== null && new Date(waitUntil) > now;
  const due = queue.filter((request) => !isLater(request));
  const later = queue.filter(isLater);
  const [oldest] = due;
  const lines =
    oldest === undefined
      ? ['Rien n’attend dans la file.']
      : [
          `Dans la file\u00a0: ${count(due.length, 'demande')}, la plus ancienne depuis ${formatElapsed(now.getTime() - new Date(oldest.queuedAt).getTime())}.`,
          ...named(due, ({ title, queuedAt }) => `  ${formatMoment(queuedAt)}  ${title}`),
        ];
  if (later.length > 0) {
    lines.push(
      `Pour plus tard\u00a0: ${count(later.length, 'demande')}.`,
      ...named(later, ({ title, waitUntil }) => `  ${formatMoment(waitUntil ?? '')}  ${title}`),
    );
  }
  return lines.join('\n');
}

function named(requests: readonly QueuedRequest[], line: (request: QueuedRequest) => string): string[] {
  const others = requests.length - NAMED_REQUESTS;
  return [...requests.slice(0, NAMED_REQUESTS).map(line), ...(others > 0 ? [`  et ${count(others, 'autre')}.`] : [])];
}

/** The last column is as long as it is. */
function alignColumns(rows: readonly string[][], { right }: { right: readonly number[] }): string {
  const widths = (rows[0] ?? []).map((_, column) => Math.max(...rows.map((row) => (row[column] ?? '').length)));
  return rows
    .map((row) =>
      row
        .map((cell, column) => {
          const width = column === row.length - 1 ? 0 : (widths[column] ?? 0);
          return right.includes(column) ? cell.padStart(width) : cell.padEnd(width);
        })
        .join('  ')
        .trimEnd(),
    )
    .join('\n');
}

function shorten(text: string): string {
  return text.length > LONGEST_TITLE ? `${text.slice(0, LONGEST_TITLE - 1)}…` : text;
}

const moment = new Intl.DateTimeFormat('fr-FR', { timeZone: TIME_ZONE, dateStyle: 'short', timeStyle: 'medium' });

function formatMoment(date: string): string {
  return moment.format(new Date(date));
}
