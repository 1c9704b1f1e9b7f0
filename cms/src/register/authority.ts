import type { REGISTER_KINDS } from 'content-models';

export type RegisterKind = (typeof REGISTER_KINDS)[number];

/** A local authority, as the official register describes it. */
export interface Authority {
  kind: RegisterKind;
  /** The kind in French words, more precise than `kind`: « Métropole », « Communauté de communes »… */
  nature: string;
  /** Official name, without abbreviation: « Communauté urbaine d’Arras ». */
  name: string;
  /** INSEE code. That of an intercommunal body is its SIREN; that of a region may also be a department's. */
  inseeCode: string;
  /** Nine digits. The register has none for departments, regions and most overseas collectivities. */
  siren: string | null;
  /** Department; for an intercommunal body over several, the one where most of its inhabitants live. */
  departmentCode: string | null;
  department: string | null;
  /** Region; overseas collectivities are in none. */
  regionCode: string | null;
  region: string | null;
  /** Inhabitants (municipal population of INSEE); null where nobody is counted. */
  population: number | null;
  /** Year of the census that counted them; null where the register does not say. */
  populationYear: number | null;
}
