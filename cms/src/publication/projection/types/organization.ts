import type { Organization } from '../../../payload-types.ts';
import { inhabitantsOf } from '../../../register/index.ts';
import type { Prepared } from '../project-fields.ts';

/** Inhabitants are of the present edition of the register, so that every page has the same; else as they were saved, of no known year. */
export function prepareOrganization(organization: Organization): Prepared<'organizations'> {
  const { registerKind, inseeCode } = organization;
  return { ...organization, ...(registerKind && inseeCode ? inhabitantsOf(registerKind, inseeCode) : undefined) };
}
