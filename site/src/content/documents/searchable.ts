import { firstDayOf, SECTIONS, THEMES, type PartialDate, type Section, type Theme } from 'content-models';
import type { SECTION_TYPE, STATEMENT_TYPE } from '../../../search/record.ts';

/** Types of pages that are no documents, as the search ranks them. */
export const PART_TYPES = { section: 'Rubrique', statement: 'Sur ce site' } as const satisfies {
  section: typeof SECTION_TYPE;
  statement: typeof STATEMENT_TYPE;
};

/** What the search is told of a page beside its words and its main title. */
interface SearchFacts {
  type: string;
  /** As its results show it. */
  date?: string | null;
  /** What it is dated, for the order of results: the first day of a year or of a month known alone. */
  day?: PartialDate | null;
  /** What it is called beside its title, not what it cites: acronym, number, what a reader would type. */
  names?: readonly (string | null)[];
  themes?: readonly Theme[];
  /** Names of the authorities that it is of or about. */
  territories?: readonly string[];
  regions?: readonly string[];
  /** Names of those who speak in it or are quoted. */
  people?: readonly string[];
  isExample?: boolean;
}

export interface SearchAttribute {
  'data-search': string;
}

/** Attribute of the part of a page that may be found: JSON, where what is empty is not written. */
export function searchable(facts: SearchFacts): SearchAttribute {
  const { type, date, day, names = [], themes = [], territories = [], regions = [], people = [], isExample } = facts;
  const written = {
    type,
    date: date ?? undefined,
    day: day == null ? undefined : firstDayOf(day),
    names: unlessEmpty(names.filter((name) => name !== null)),
    theme: unlessEmpty(themes.map((theme) => THEMES[theme].label)),
    territoire: unlessEmpty(territories),
    region: unlessEmpty(regions),
    personne: unlessEmpty(people),
    isExample: isExample === true ? true : undefined,
  };
  return { 'data-search': JSON.stringify(written) };
}

/** The same of a fixed page of the site that holds what has no page of its own: cards of the toolkit, teachings. */
export function searchableCollection(section: Section, themes: readonly Theme[] = []): SearchAttribute {
  const { label, names } = SECTIONS[section];
  return searchable({ type: label, names, themes });
}

/** The same of a fixed page of the site: what its lists hold is found by itself. */
export function searchableSection(section: Section, themes: readonly Theme[] = []): SearchAttribute {
  return searchable({ type: PART_TYPES.section, names: SECTIONS[section].names, themes });
}

/** Each once. */
function unlessEmpty(values: readonly string[]): string[] | undefined {
  return values.length === 0 ? undefined : [...new Set(values)];
}
