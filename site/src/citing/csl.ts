import { datePartsOf, type Author, type CitedWork } from './cited-work.ts';

/** A reference in CSL-JSON, as citation processors read it. */
export function cslOf({ key, title, kind, authors, publisher, date, within, url }: CitedWork): string {
  return JSON.stringify([
    {
      id: key,
      type: 'webpage',
      title,
      genre: kind,
      author: authors.map(nameOf),
      publisher,
      ...(within !== null && { 'container-title': within }),
      ...(date !== null && { issued: { 'date-parts': [datePartsOf(date)] } }),
      URL: url,
    },
  ]);
}

function nameOf(author: Author): object {
  return 'name' in author ? { literal: author.name } : { family: author.lastName, given: author.firstName };
}
