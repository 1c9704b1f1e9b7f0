import { typeset } from 'content-models';
import type { CollectionBeforeValidateHook } from 'payload';
import type { Organization } from '../payload-types.ts';
import { findAuthorities, nearestAuthorities, type Authority } from '../register/index.ts';
import { refuseField } from './refuse.ts';

/** What the official register says of an organisation; everything null for one that is not in it. */
export type OfficialFacts = Pick<
  Organization,
  'registerKind' | 'siren' | 'inseeCode' | 'departmentCode' | 'department' | 'regionCode' | 'region' | 'population'
>;

/**
 * Sets the official facts of an authority from the register, by its code, whatever was sent for them. A code
 * that the register does not know is refused.
 */
export const completeFromRegister: CollectionBeforeValidateHook<Organization> = ({ data, originalDoc }) =>
  data === undefined ? data : { ...data, ...officialFacts(data, originalDoc) };

/** @throws a refusal that the editor reads, when the code is nobody's, or that of several */
export function officialFacts(sent: Partial<Organization>, saved?: Partial<Organization>): OfficialFacts {
  if ((sent.kind ?? saved?.kind) !== 'authority') {
    return saved === undefined || saved.kind === 'authority' ? NO_FACTS : keptFacts(saved);
  }
  const code = codeOf(sent, saved);
  if (code === '') return saved === undefined || isKnownByCode(saved) ? NO_FACTS : keptFacts(saved);
  const found = findAuthorities(code);
  const kind = sent.registerKind ?? saved?.registerKind;
  const [authority, other] = found.length > 1 ? found.filter((candidate) => candidate.kind === kind) : found;
  if (authority !== undefined && other === undefined) return factsOf(authority);
  // A later edition of the register may have lost it: its last facts stay, so that it can still be edited.
  if (found.length === 0 && saved !== undefined && [saved.inseeCode, saved.siren].includes(code)) {
    return keptFacts(saved);
  }
  return refuseField('inseeCode', found.length > 1 ? severalSentence(code, found) : unknownSentence(code));
}

const NO_FACTS = {
  registerKind: null,
  siren: null,
  inseeCode: null,
  departmentCode: null,
  department: null,
  regionCode: null,
  region: null,
  population: null,
} as const satisfies OfficialFacts;

/** Facts that somebody wrote before there was a register stay until a code replaces them. */
function isKnownByCode({ inseeCode, siren }: Partial<Organization>): boolean {
  return Boolean(inseeCode ?? siren);
}

/** The code that was sent, the INSEE code before the SIREN; or the one that is saved. */
function codeOf(sent: Partial<Organization>, saved: Partial<Organization> | undefined): string {
  const inseeCode = sent.inseeCode === undefined ? saved?.inseeCode : sent.inseeCode;
  const hasNewCode = (inseeCode ?? '') !== (saved?.inseeCode ?? '');
  const hasNewSiren = (sent.siren ?? '') !== '' && sent.siren !== saved?.siren;
  const siren = sent.siren === undefined ? saved?.siren : sent.siren;
  const known = !hasNewCode && (inseeCode ?? '') === '' ? siren : inseeCode;
  return ((!hasNewCode && hasNewSiren ? sent.siren : known) ?? '').trim();
}

function factsOf({ kind, nature: _nature, name: _name, populationYear: _year, ...facts }: Authority): OfficialFacts {
  return { registerKind: kind, ...facts };
}

function keptFacts(saved: Partial<Organization>): OfficialFacts {
  return {
    registerKind: saved.registerKind ?? null,
    siren: saved.siren ?? null,
    inseeCode: saved.inseeCode ?? null,
    departmentCode: saved.departmentCode ?? null,
    department: saved.department ?? null,
    regionCode: saved.regionCode ?? null,
    region: saved.region ?? null,
    population: saved.population ?? null,
  };
}

function unknownSentence(code: string): string {
  const nearest = nearestAuthorities(code).map(described);
  const help =
    nearest.length === 0
      ? 'Cherchez la collectivité par son nom.'
      : `Peut-être : ${nearest.join(' ; ')}. Cherchez-la par son nom.`;
  return typeset(`« ${code} » n’est le code d’aucune collectivité du registre officiel. ${help}`);
}

function severalSentence(code: string, found: readonly Authority[]): string {
  const names = found.map(described).join(' et ');
  return typeset(`« ${code} » est le code de plusieurs collectivités : ${names}. Précisez leur nature.`);
}

function described({ name, nature, inseeCode, department }: Authority): string {
  const place = department === null || department === name ? nature : `${nature}, ${department}`;
  return `${name} (${place}, ${inseeCode})`;
}
