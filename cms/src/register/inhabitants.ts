import type { Authority, RegisterKind } from './authority.ts';
import { readRegister } from './read-authorities.ts';

export type Inhabitants = Pick<Authority, 'population' | 'populationYear'>;

/** Read when it is first asked for, and alone of the register: whoever publishes has no need of names to search. */
let kept: ReadonlyMap<string, Inhabitants> | undefined;

/**
 * How many inhabitants the present edition of the register gives an authority, and of which census: what was saved
 * with the authority may be of a former edition. Undefined for one that is not in it.
 */
export function inhabitantsOf(kind: RegisterKind, inseeCode: string): Inhabitants | undefined {
  kept ??= new Map(
    readRegister().authorities.map(({ population, populationYear, ...authority }) => [
      keyOf(authority.kind, authority.inseeCode),
      { population, populationYear },
    ]),
  );
  return kept.get(keyOf(kind, inseeCode));
}

function keyOf(kind: RegisterKind, inseeCode: string): string {
  return `${kind} ${inseeCode}`;
}
