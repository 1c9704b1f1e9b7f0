import {
  addressOf,
  addressesOf,
  cardOf,
  citedPart,
  permanentAddress,
  SECTIONS,
  SESSION_PART,
  typeOf,
  type Commitment,
  type Event,
  type Manifesto,
  type OrganizationId,
  type PersonId,
  type PublishedDocument,
  type Section,
  type Session,
} from 'content-models';
import { readGlobal, readSiteUrl } from '../content/index.ts';
import { readOrganizationNames } from '../content/types/organization.ts';
import { readPersonFields } from '../content/types/person.ts';
import { kindOf } from '../content/wording/card-facts.ts';
import { commitmentLabel } from '../content/documents/manifesto-outline.ts';
import type { Author, CitedWork } from './cited-work.ts';

/** A document, as it is cited. */
export async function readCitedDocument(document: PublishedDocument): Promise<CitedWork> {
  return readWork(document, { title: document.title, kind: kindOf(cardOf(document)), within: null, key: 'self' });
}

/** A commitment of a manifesto, as it is cited. */
export async function readCitedCommitment(manifesto: Manifesto, commitment: Commitment): Promise<CitedWork> {
  const kind = commitmentLabel(commitment);
  return readWork(manifesto, {
    title: commitment.title,
    kind,
    within: manifesto.title,
    key: `commitment:${commitment.id}`,
  });
}

/** A session of an event, as it is cited: who spoke in it, and when. */
export async function readCitedSession(event: Event, session: Session): Promise<CitedWork> {
  const { title, day: date, speakers } = session;
  const key = `${SESSION_PART}${session.id}`;
  const work = await readWork(event, { title, kind: 'Séance', within: event.title, key });
  return { ...work, date, authors: await readPeople(speakers) };
}

/** A page of the site that is no document. Its address never changes. */
export async function readCitedSection(section: Section): Promise<CitedWork> {
  const { name } = await readGlobal('site-settings');
  const { label, address } = SECTIONS[section];
  return {
    key: `interconnectes-${section}`,
    title: label,
    kind: 'Page',
    authors: [],
    publisher: name,
    date: null,
    within: null,
    url: (await readSiteUrl()) + address,
  };
}

async function readWork(
  document: PublishedDocument,
  { title, kind, within, key }: Pick<CitedWork, 'title' | 'kind' | 'within' | 'key'>,
): Promise<CitedWork> {
  const siteUrl = await readSiteUrl();
  const { name } = await readGlobal('site-settings');
  const { part = null } = citedPart(key) ?? {};
  const address = permanentAddress(document, part) ?? addressesOf(document).get(key) ?? addressOf(document) ?? '/';
  return {
    // `interconnectes-m3`.
    key: `interconnectes-${typeOf(document.collection).citedAs ?? ''}${String(document.id)}${part === null ? '' : `-${part}`}`,
    title,
    kind,
    authors: await readAuthors(document),
    publisher: name,
    date: cardOf(document).date,
    within,
    url: siteUrl + address,
  };
}

/** Who signed a text, or spoke in a recording. */
async function readAuthors(document: PublishedDocument): Promise<Author[]> {
  if ('signatories' in document) {
    const lead = document.signatories.filter(({ role }) => role === 'lead');
    return readOrganizations(lead.map(({ organization }) => organization));
  }
  if ('coPublishers' in document) {
    const { name } = await readGlobal('site-settings');
    const others = await readOrganizations(document.coPublishers);
    return [{ name }, ...others.filter((other) => !('name' in other) || other.name !== name)];
  }
  if ('speakers' in document) return readPeople(document.speakers);
  return 'authority' in document ? readOrganizations([document.authority]) : [];
}

async function readOrganizations(ids: readonly OrganizationId[]): Promise<Author[]> {
  return (await readOrganizationNames(ids)).map((name) => ({ name }));
}

async function readPeople(ids: readonly PersonId[]): Promise<Author[]> {
  const people = await Promise.all(ids.map((id) => readPersonFields(id, ['firstName', 'lastName'])));
  return people.flatMap((person) =>
    person === null ? [] : [{ firstName: person.firstName, lastName: person.lastName }],
  );
}
