import { datePartsOf, type Author, type CitedWork } from './cited-work.ts';

/** Months as BibTeX names them. */
const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'] as const;

/** A reference in BibTeX, in UTF-8. */
export function bibtexOf(work: CitedWork): string {
  const { key, title, kind, authors, publisher, date, within, url } = work;
  const [year, month, day] = date === null ? [] : datePartsOf(date);
  const fields = [
    ['title', group(title)],
    ['author', authors.length === 0 ? null : `{${authors.map(nameOf).join(' and ')}}`],
    ['howpublished', group(kind)],
    ['publisher', group(publisher)],
    ['booktitle', within === null ? null : group(within)],
    ['year', year === undefined ? null : group(String(year))],
    ['month', month === undefined ? null : (MONTHS[month - 1] ?? null)],
    ['day', day === undefined ? null : group(String(day))],
    ['url', `{${url}}`],
  ].flatMap(([name, value]) => (value == null ? [] : [`${name ?? ''} = ${value}`]));
  return `@misc{${key},\n${fields.join(',\n')}\n}\n`;
}

/** An organisation is one name: braces keep it from being cut. */
function nameOf(author: Author): string {
  return 'name' in author ? `{${escape(author.name)}}` : escape(`${author.lastName}, ${author.firstName}`);
}

function group(text: string): string {
  return `{${escape(text)}}`;
}

/** Signs that TeX would read as commands. */
function escape(text: string): string {
  return text.replace(/[\\{}]/g, '').replace(/[#$%&_]/g, '\\$&');
}
