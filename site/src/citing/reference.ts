import { formatDate } from 'content-models';
import type { Author, CitedWork } from './cited-work.ts';

/**
 * A reference as NF Z 44-005 (ISO 690) writes that of a page: who, title, kind and date, address. It is not said when it
 * was read: the address is permanent, and the page tells what changed.
 */
export function referenceOf({ authors, title, within, kind, publisher, date, url }: CitedWork): string {
  const who = authors.length === 0 ? publisher : authors.map(nameOf).join(', ');
  const what = within === null ? title : `${title}. In\u00a0: ${within}`;
  const when = date === null ? '' : `, ${formatDate(date)}`;
  const from = authors.length === 0 ? '' : `. ${publisher}`;
  return `${who}. ${what} [en ligne]. ${kind}${from}${when}. Disponible à l’adresse\u00a0: ${url}`;
}

/** « DUPONT, Camille »; an organisation by its name. */
function nameOf(author: Author): string {
  return 'name' in author ? author.name : `${author.lastName.toLocaleUpperCase('fr')}, ${author.firstName}`;
}
