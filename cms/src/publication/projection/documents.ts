import { slugify, uniqueSlug, type PublishedCollection } from 'content-models';
import type { Event, Manifesto, Organization, Page, Person, PressContact, PressRelease } from '../../payload-types.ts';
import { projectCommon } from './common.ts';
import { projectFigure, projectRichText } from './rich-text.ts';
import { day, idOf, idsOf, referencesOfField, text, verbatim } from './values.ts';

/**
 * One projection a type: the fields that leave the CMS, and no other. What they return is parsed by
 * the type's model, so a value of the wrong shape never goes further.
 */
export const PROJECTIONS = {
  'press-releases': projectPressRelease,
  manifestos: projectManifesto,
  events: projectEvent,
  pages: projectPage,
  people: projectPerson,
  organizations: projectOrganization,
  'press-contacts': projectPressContact,
} as const satisfies Record<PublishedCollection, unknown>;

function projectPressRelease(release: PressRelease): Record<string, unknown> {
  return {
    ...projectCommon('press-releases', release),
    dateline: { place: text(release.dateline.place), date: day(release.dateline.date) },
    lead: text(release.lead),
    body: projectRichText(release.body, ['body']),
    quotes: (release.quotes ?? []).map((quote) => ({
      id: quote.id,
      person: idOf(quote.person),
      text: text(quote.text),
    })),
    coPublishers: idsOf(release.coPublishers),
    representatives: idsOf(release.representatives),
    contacts: idsOf(release.contacts),
    attachments: idsOf(release.attachments),
    corrections: (release.corrections ?? []).map((correction) => ({
      date: day(correction.date),
      text: text(correction.text),
    })),
    related: referencesOfField(release.related),
  };
}

function projectManifesto(manifesto: Manifesto): Record<string, unknown> {
  const taken = new Set<string>();
  /** Anchors share one page, so chapters and commitments share one set of slugs. */
  const slugOf = (item: { slug?: string | null; title?: string | null }) => {
    const slug = uniqueSlug(verbatim(item.slug) ?? slugify(item.title ?? ''), (candidate) => taken.has(candidate));
    taken.add(slug);
    return slug;
  };
  return {
    ...projectCommon('manifestos', manifesto),
    kind: manifesto.kind,
    year: manifesto.year,
    adoptedOn: verbatim(manifesto.adoptedOn),
    adoptedAt: text(manifesto.adoptedAt),
    event: idOf(manifesto.event),
    signatories: (manifesto.signatories ?? []).map(({ organization, role }) => ({
      organization: idOf(organization),
      role,
    })),
    introduction: projectRichText(manifesto.introduction, ['introduction']),
    chapters: (manifesto.chapters ?? []).map((chapter, chapterIndex) => ({
      id: chapter.id,
      slug: slugOf(chapter),
      kind: chapter.kind,
      number: chapterIndex + 1,
      title: text(chapter.title),
      introduction: projectRichText(chapter.introduction, ['chapters', chapterIndex, 'introduction']),
      themes: chapter.themes ?? [],
      commitments: (chapter.commitments ?? []).map((commitment, index) => ({
        id: commitment.id,
        slug: slugOf(commitment),
        number: `${String(chapterIndex + 1)}.${String(index + 1)}`,
        title: text(commitment.title),
        body: projectRichText(commitment.body, ['chapters', chapterIndex, 'commitments', index, 'body']),
        themes: commitment.themes ?? [],
        followUps: referencesOfField(commitment.followUps),
      })),
    })),
    files: idsOf(manifesto.files),
    followUps: referencesOfField(manifesto.followUps),
  };
}

function projectEvent(event: Event): Record<string, unknown> {
  const programme = (event.programme ?? []).map((session) => ({
    id: session.id,
    day: day(session.day),
    startTime: verbatim(session.startTime),
    endTime: verbatim(session.endTime),
    title: text(session.title),
    summary: text(session.summary),
    room: text(session.room),
    themes: session.themes ?? [],
    speakers: idsOf(session.speakers),
    slides: idOf(session.slides),
  }));
  const moment = (session: (typeof programme)[number]) => `${session.day ?? ''} ${session.startTime ?? ''}`;
  return {
    ...projectCommon('events', event),
    kind: event.kind,
    status: event.status,
    startsOn: day(event.startsOn),
    endsOn: day(event.endsOn),
    startTime: verbatim(event.startTime),
    endTime: verbatim(event.endTime),
    venue: text(event.venue),
    city: text(event.city),
    region: text(event.region),
    presentation: projectRichText(event.presentation, ['presentation']),
    programme: programme.toSorted((a, b) => moment(a).localeCompare(moment(b))),
    registrationUrl: verbatim(event.registrationUrl),
    partners: idsOf(event.partners),
    figures: (event.figures ?? []).map(projectFigure),
    related: referencesOfField(event.related),
  };
}

function projectPage(page: Page): Record<string, unknown> {
  return { ...projectCommon('pages', page), body: projectRichText(page.body, ['body']) };
}

function projectPerson(person: Person): Record<string, unknown> {
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

function projectOrganization(organization: Organization): Record<string, unknown> {
  return {
    ...projectCommon('organizations', organization),
    shortName: text(organization.shortName),
    kind: organization.kind,
    website: verbatim(organization.website),
    siren: verbatim(organization.siren),
    inseeCode: verbatim(organization.inseeCode),
    region: text(organization.region),
    department: text(organization.department),
    population: organization.population ?? null,
  };
}

function projectPressContact(contact: PressContact): Record<string, unknown> {
  return {
    ...projectCommon('press-contacts', contact),
    organization: idOf(contact.organization),
    email: verbatim(contact.email),
    phone: text(contact.phone),
    languages: contact.languages ?? [],
    subjects: (contact.subjects ?? []).map(({ subject }) => text(subject)),
  };
}
