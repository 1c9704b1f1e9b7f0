import { readFileSync } from 'node:fs';
import { findPackageJSON } from 'node:module';
import { dirname, join } from 'node:path';

/** A commune, or a part of one: `commune` or `chefLieu` then says which. */
export interface OfficialCommune {
  code: string;
  nom: string;
  type: 'commune-actuelle' | 'commune-deleguee' | 'commune-associee' | 'arrondissement-municipal';
  departement: string;
  region: string;
  siren?: string;
  /** Municipal population; see `census.ts`. */
  population?: number;
  /** Codes that it had before. */
  anciensCodes?: string[];
  commune?: string;
  chefLieu?: string;
}

export interface OfficialGroup {
  /** SIREN. */
  code: string;
  nom: string;
  type: 'CC' | 'CA' | 'CU' | 'METRO' | 'MET69' | 'EPT';
  membres: { code: string }[];
}

export interface OfficialArea {
  code: string;
  nom: string;
  /** `metro`: in Europe; `drom`: overseas department and region; `com`: overseas collectivity. */
  zone: 'metro' | 'drom' | 'com';
}

export interface OfficialDepartment extends OfficialArea {
  region: string;
}

/** Files of the official register, in the French words of its authors. */
interface OfficialFiles {
  communes: OfficialCommune;
  epci: OfficialGroup;
  ept: OfficialGroup;
  departements: OfficialDepartment;
  regions: OfficialArea;
}

/**
 * Reads a file of the register. Read, not imported: the server's bundle would hold twelve megabytes of it,
 * and the module cache would keep them.
 */
export function readOfficial<Name extends keyof OfficialFiles>(name: Name): OfficialFiles[Name][] {
  const manifest = findPackageJSON(PACKAGE, import.meta.url);
  if (manifest === undefined) throw new Error(`${PACKAGE} is not installed: run npm ci.`);
  // The unit tests read the whole of it: an edition of another shape fails there.
  return JSON.parse(readFileSync(join(dirname(manifest), `data/${name}.json`), 'utf8')) as OfficialFiles[Name][];
}

const PACKAGE = '@etalab/decoupage-administratif';
