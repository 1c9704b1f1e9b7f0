import type { Authority } from './authority.ts';
import { fold } from './fold.ts';
import type { Register } from './read-authorities.ts';

/** Finds authorities by the beginnings of their words, or by the beginning of their code. */
export class AuthoritySearch {
  readonly #entries: readonly Entry[];

  constructor({ authorities }: Pick<Register, 'authorities'>) {
    const contexts = new Map<string, string>();
    this.#entries = authorities.map((authority) => {
      const name = fold(authority.name);
      return { authority, name, proper: properName(name), context: contextOf(authority, contexts) };
    });
  }

  /**
   * The best first: the whole name, then the beginning of a name, then the words in any order, a department or
   * its number among them (« saint denis 93 »). Of those that are as good, the one with more inhabitants.
   */
  find(query: string, limit: number): Authority[] {
    const wanted = fold(query);
    if (wanted === '') return [];
    const words = wanted.split(' ');
    return this.#entries
      .map((entry) => ({ authority: entry.authority, rank: rankOf(entry, wanted, words) }))
      .filter(({ rank }) => rank !== null)
      .toSorted((a, b) => Number(a.rank) - Number(b.rank) || compare(a.authority, b.authority))
      .slice(0, limit)
      .map(({ authority }) => authority);
  }
}

/** An authority with its words, all folded. */
interface Entry {
  authority: Authority;
  name: string;
  /** The name without what the authority is: « arras » for « communaute urbaine d arras ». */
  proper: string;
  /** What else may be typed: what it is, its department. Shared by those that have the same. */
  context: string;
}

const RANKS = { code: 0, wholeName: 1, properName: 2, beginning: 3, words: 4, nameInPlace: 5, context: 6 } as const;

function rankOf({ authority, name, proper, context }: Entry, wanted: string, words: readonly string[]): number | null {
  if (isCodeOf(authority, wanted)) return RANKS.code;
  if (name === wanted) return RANKS.wholeName;
  if (proper === wanted) return RANKS.properName;
  if (name.startsWith(wanted) || proper.startsWith(wanted)) return RANKS.beginning;
  if (words.every((word) => hasWord(name, word))) return RANKS.words;
  const inName = words.filter((word) => hasWord(name, word));
  if (!words.every((word) => inName.includes(word) || hasWord(context, word))) return null;
  return inName.join(' ') === name ? RANKS.nameInPlace : RANKS.context;
}

/** Whether a code was typed, or the beginning of one. */
function isCodeOf({ inseeCode, siren }: Authority, wanted: string): boolean {
  if (!/^\d[0-9ab]+$/.test(wanted)) return false;
  if (inseeCode.toLowerCase() === wanted || siren === wanted) return true;
  return wanted.length > 3 && (inseeCode.toLowerCase().startsWith(wanted) || siren?.startsWith(wanted) === true);
}

function hasWord(text: string, beginning: string): boolean {
  return text.startsWith(beginning) || text.includes(` ${beginning}`);
}

/** A folded name without what the authority is. */
export function properName(name: string): string {
  return name.replace(NATURE_WORDS, '');
}

const NATURE_WORDS =
  /^(communaute (de communes|d agglomeration|urbaine)|metropole) ((de la|de l|du|des|de|d|la|le|les) )?/;

/** The words of an authority's surroundings, from a store of those that were made already. */
function contextOf({ nature, departmentCode, department, region }: Authority, made: Map<string, string>): string {
  const context = fold(`${nature} ${departmentCode ?? ''} ${department ?? ''} ${region ?? ''}`);
  const same = made.get(context);
  if (same !== undefined) return same;
  made.set(context, context);
  return context;
}

function compare(a: Authority, b: Authority): number {
  return (b.population ?? 0) - (a.population ?? 0) || a.name.localeCompare(b.name, 'fr');
}
