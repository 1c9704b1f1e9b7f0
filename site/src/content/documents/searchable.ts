import { THEMES, type Theme } from 'content-models';

/** What the search keeps of a page beside its words and its main title. */
interface SearchFacts {
  type: string;
  date?: string | null;
  year?: number | null;
  themes?: readonly Theme[];
  isExample?: boolean;
}

/** Attributes of the part of a page that may be found. Pagefind reads each value in the attribute named in brackets. */
export function searchable({ type, date, year, themes = [], isExample = false }: SearchFacts): Record<string, string> {
  const ofThemes = themes.map((theme, index) => [`data-theme-${String(index)}`, THEMES[theme].label] as const);
  const values = new Map<string, string>([['data-type', type], ...ofThemes]);
  if (date) values.set('data-date', date);
  if (year) values.set('data-year', String(year));
  if (isExample) values.set('data-example', 'Exemple');
  const read = (places: readonly (readonly [name: string, attribute: string])[]) =>
    places
      .filter(([, attribute]) => values.has(attribute))
      .map(([name, attribute]) => `${name}[${attribute}]`)
      .join(', ');
  return {
    'data-pagefind-body': '',
    'data-pagefind-meta': read([
      ['type', 'data-type'],
      ['date', 'data-date'],
      ['example', 'data-example'],
    ]),
    'data-pagefind-filter': read([
      ['Type', 'data-type'],
      ['Année', 'data-year'],
      ...ofThemes.map(([attribute]) => ['Thème', attribute] as const),
    ]),
    ...Object.fromEntries(values),
  };
}
