import type { TimeZone } from 'content-models';
import { fold } from './fold.ts';

/** An overseas territory, or a part of one that has clocks of its own. */
export interface Territory {
  /** The first three digits of the INSEE codes of its communes. */
  code: string;
  zone: TimeZone;
}

interface NamedTerritory extends Territory {
  /** What people call it, the official name first. */
  names: readonly string[];
  /** Whether communes of the mainland bear its name: it is then said by the region alone. */
  isCommonName?: true;
}

/** Departments and collectivities overseas; those of several zones by their main one, then by part. */
const TERRITORIES: readonly NamedTerritory[] = [
  { code: '971', zone: 'America/Guadeloupe', names: ['Guadeloupe'] },
  { code: '972', zone: 'America/Martinique', names: ['Martinique'] },
  { code: '973', zone: 'America/Cayenne', names: ['Guyane', 'Guyane française'] },
  { code: '974', zone: 'Indian/Reunion', names: ['Réunion'] },
  { code: '975', zone: 'America/Miquelon', names: ['Saint-Pierre-et-Miquelon'] },
  { code: '976', zone: 'Indian/Mayotte', names: ['Mayotte'] },
  { code: '977', zone: 'America/St_Barthelemy', names: ['Saint-Barthélemy'], isCommonName: true },
  { code: '978', zone: 'America/Marigot', names: ['Saint-Martin'], isCommonName: true },
  { code: '984', zone: 'Indian/Kerguelen', names: ['Terres australes et antarctiques françaises', 'TAAF'] },
  { code: '986', zone: 'Pacific/Wallis', names: ['Wallis-et-Futuna', 'Wallis', 'Futuna'] },
  { code: '987', zone: 'Pacific/Tahiti', names: ['Polynésie française', 'Polynésie', 'Tahiti'] },
  { code: '988', zone: 'Pacific/Noumea', names: ['Nouvelle-Calédonie'] },
  { code: '987', zone: 'Pacific/Marquesas', names: ['Marquises'] },
  { code: '987', zone: 'Pacific/Gambier', names: ['Gambier'] },
];

/** The territory of an INSEE code, or of a postcode; null on the mainland. */
export function territoryOf(code: string): Territory | null {
  return TERRITORIES.find((territory) => code.startsWith(territory.code)) ?? null;
}

/**
 * The territory that words name at their end, or by its number: « La Réunion », « Saint-Denis de La Réunion », « Le Port
 * (974) ». With `isWhole`, the words are those of a region: « Saint-Martin » is then the island.
 */
export function territoryNamed(words: string | null | undefined, { isWhole = false } = {}): Territory | null {
  const text = fold(words ?? '');
  const [, code] = /\b(9[78]\d)(?:\d\d)?\b/.exec(text) ?? [];
  if (code !== undefined) return territoryOf(code);
  const isNamed = (name: string) => text === name || text.endsWith(` ${name}`);
  const byName = TERRITORIES.filter(({ isCommonName }) => isWhole || isCommonName === undefined);
  return byName.find(({ names }) => names.some((name) => isNamed(fold(name)))) ?? null;
}
