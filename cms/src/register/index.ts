import type { Authority, RegisterKind } from './authority.ts';
import { fold } from './fold.ts';
import { areOneMistakeApart, likeness, trigrams } from './likeness.ts';
import { readRegister, type Register } from './read-authorities.ts';
import { AuthoritySearch, properName } from './search.ts';

export type { Authority, RegisterKind } from './authority.ts';
export { inhabitantsOf } from './inhabitants.ts';

/**
 * Authorities that bear an INSEE code or a SIREN. There is one, or none, except for two or three digits: 75
 * is a department and a region, which `kind` tells apart.
 */
export function findAuthorities(code: string, kind?: RegisterKind): Authority[] {
  const wanted = withoutSpaces(code);
  return opened().register.authorities.filter(
    (authority) =>
      (authority.inseeCode === wanted || authority.siren === wanted) && (kind === undefined || authority.kind === kind),
  );
}

/** Every authority of the register. */
export function allAuthorities(): readonly Authority[] {
  return opened().register.authorities;
}

/** Authorities by the beginnings of the words of their name, by their place or their code; the best first. */
export function searchAuthorities(query: string, limit: number): Authority[] {
  return opened().search.find(query, limit);
}

/**
 * What was probably meant by a code or a name that the register does not know: the commune of an
 * arrondissement or of a former commune, a code with one mistake, a name that looks alike. At most three.
 */
export function nearestAuthorities(given: string): Authority[] {
  const code = withoutSpaces(given);
  const { register, search } = opened();
  const whole = register.attached.get(code);
  if (whole !== undefined) return findAuthorities(whole);
  if (/^\d[0-9AB]*$/.test(code)) return nearestCodes(code, register);
  const found = search.find(given, NEAREST);
  return found.length > 0 ? found : nearestNames(given, register);
}

const NEAREST = 3;

/** Below that, two names have little in common. */
const LEAST_LIKENESS = 0.4;

/** Read when it is first asked for: most of what runs in the CMS never needs it. */
let kept: { register: Register; search: AuthoritySearch } | undefined;

function opened(): { register: Register; search: AuthoritySearch } {
  if (kept === undefined) {
    const register = readRegister();
    kept = { register, search: new AuthoritySearch(register) };
  }
  return kept;
}

/** Codes are often typed in groups: « 244 400 404 », « 2a004 ». */
function withoutSpaces(code: string): string {
  return code.replace(/\s/g, '').toUpperCase();
}

function nearestCodes(code: string, { authorities }: Register): Authority[] {
  return authorities
    .filter(
      ({ inseeCode, siren }) =>
        areOneMistakeApart(code, inseeCode) || (siren !== null && areOneMistakeApart(code, siren)),
    )
    .toSorted((a, b) => (b.population ?? 0) - (a.population ?? 0))
    .slice(0, NEAREST);
}

function nearestNames(given: string, { authorities }: Register): Authority[] {
  const wanted = trigrams(properName(fold(given)));
  return authorities
    .map((authority) => ({ authority, score: likeness(wanted, trigrams(properName(fold(authority.name)))) }))
    .filter(({ score }) => score >= LEAST_LIKENESS)
    .toSorted((a, b) => b.score - a.score || (b.authority.population ?? 0) - (a.authority.population ?? 0))
    .slice(0, NEAREST)
    .map(({ authority }) => authority);
}
