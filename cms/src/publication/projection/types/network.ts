import type { Label, Organization, Page, Person } from '../../../payload-types.ts';
import { inhabitantsOf } from '../../../register/index.ts';
import { projectCommon } from '../common.ts';
import { projectContact } from '../contact.ts';
import { projectLabelledLink } from '../links.ts';
import { projectRichText } from '../rich-text.ts';
import { idOf, idsOf, referencesOfField, text, verbatim } from '../values.ts';

export function projectPage(page: Page): Record<string, unknown> {
  return { ...projectCommon('pages', page), body: projectRichText(page.body, ['body']) };
}

export function projectPerson(person: Person): Record<string, unknown> {
  return {
    ...projectCommon('people', person),
    firstName: text(person.firstName),
    lastName: text(person.lastName),
    mandates: (person.mandates ?? []).map((mandate) => ({
      role: text(mandate.role),
      organization: idOf(mandate.organization),
      from: verbatim(mandate.from),
      to: verbatim(mandate.to),
    })),
    biography: projectRichText(person.biography, ['biography']),
  };
}

export function projectOrganization(organization: Organization): Record<string, unknown> {
  return {
    ...projectCommon('organizations', organization),
    shortName: text(organization.shortName),
    kind: organization.kind,
    isTerritory: organization.isTerritory ?? false,
    website: verbatim(organization.website),
    registerKind: organization.registerKind ?? null,
    siren: verbatim(organization.siren),
    inseeCode: verbatim(organization.inseeCode),
    regionCode: verbatim(organization.regionCode),
    region: text(organization.region),
    departmentCode: verbatim(organization.departmentCode),
    department: text(organization.department),
    ...inhabitants(organization),
  };
}

/** Of the present edition of the register, so that every page has the same; else as they were saved, of no known year. */
function inhabitants({ registerKind, inseeCode, population }: Organization): Record<string, number | null> {
  const official = registerKind && inseeCode ? inhabitantsOf(registerKind, inseeCode) : undefined;
  return { ...(official ?? { population: population ?? null, populationYear: null }) };
}

export function projectLabel(label: Label): Record<string, unknown> {
  return {
    ...projectCommon('labels', label),
    award: label.award,
    year: label.year,
    domain: label.domain ?? null,
    laureate: idOf(label.laureate),
    event: idOf(label.event),
    body: projectRichText(label.body, ['body']),
    links: (label.links ?? []).flatMap(projectLabelledLink),
    contact: projectContact(label.contact),
    files: idsOf(label.files),
    related: referencesOfField(label.related),
  };
}
