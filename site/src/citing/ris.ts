import { datePartsOf, type CitedWork } from './cited-work.ts';

/** A reference in RIS, in UTF-8: a tag a line. */
export function risOf({ title, kind, authors, publisher, date, within, url, key }: CitedWork): string {
  const parts = date === null ? [] : datePartsOf(date);
  const [year, month, day] = parts.map((part) => String(part).padStart(2, '0'));
  const lines = [
    ['TY', 'ELEC'],
    ['ID', key],
    ['TI', title],
    ...authors.map((author) => ['AU', 'name' in author ? author.name : `${author.lastName}, ${author.firstName}`]),
    ['PB', publisher],
    ['M3', kind],
    ['T2', within],
    ['PY', year ?? null],
    ['DA', year === undefined ? null : [year, month ?? '', day ?? '', ''].join('/')],
    ['UR', url],
    ['ER', ''],
  ];
  return lines.flatMap(([tag, value]) => (value == null ? [] : [`${tag ?? ''}  - ${value}\r\n`])).join('');
}
