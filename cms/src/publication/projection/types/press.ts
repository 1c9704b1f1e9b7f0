import type { PressContact, PressKit, PressRelease } from '../../../payload-types.ts';
import { projectCommon } from '../common.ts';
import { projectRichText } from '../rich-text.ts';
import { day, idOf, idsOf, referencesOfField, text, verbatim } from '../values.ts';

export function projectPressRelease(release: PressRelease): Record<string, unknown> {
  const date = day(release.withdrawal?.date);
  const reason = text(release.withdrawal?.reason);
  const withdrawal = date === null && reason === null ? null : { date, reason };
  const notice = {
    ...projectCommon('press-releases', release),
    dateline: { place: text(release.dateline.place), date: day(release.dateline.date) },
    withdrawal,
    // What was on line is known to whoever publishes.
    history: null,
  };
  return withdrawal === null ? { ...notice, ...projectText(release) } : { ...notice, ...NO_TEXT };
}

/** What a withdrawn release has in the place of all that it said. */
const NO_TEXT = {
  summary: null,
  cover: null,
  themes: [],
  lastUpdate: null,
  seo: { title: null, description: null },
  lead: null,
  body: [],
  quotes: [],
  coPublishers: [],
  representatives: [],
  contacts: [],
  attachments: [],
  pressKit: null,
  corrections: [],
  coverage: [],
  related: [],
} as const;

function projectText(release: PressRelease): Record<string, unknown> {
  return {
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
    pressKit: idOf(release.pressKit),
    corrections: (release.corrections ?? []).map((correction) => ({
      date: day(correction.date),
      text: text(correction.text),
    })),
    coverage: (release.coverage ?? [])
      .map((article) => ({
        outlet: text(article.outlet),
        title: text(article.title),
        date: day(article.date),
        url: verbatim(article.url),
        excerpt: text(article.excerpt),
      }))
      .sort((a, b) => String(b.date).localeCompare(String(a.date))),
    related: referencesOfField(release.related),
  };
}

export function projectPressContact(contact: PressContact): Record<string, unknown> {
  return {
    ...projectCommon('press-contacts', contact),
    organization: idOf(contact.organization),
    email: verbatim(contact.email),
    phone: text(contact.phone),
    languages: contact.languages ?? [],
    subjects: (contact.subjects ?? []).map(({ subject }) => text(subject)),
    regions: (contact.regions ?? []).map(text),
    hours: text(contact.hours),
  };
}

export function projectPressKit(kit: PressKit): Record<string, unknown> {
  return {
    ...projectCommon('press-kits', kit),
    date: day(kit.date),
    event: idOf(kit.event),
    presentation: projectRichText(kit.presentation, ['presentation']),
    items: (kit.items ?? []).map(projectItem),
    contacts: idsOf(kit.contacts),
    related: referencesOfField(kit.related),
  };
}

function projectItem({ kind, media, document, caption, credit, licence }: NonNullable<PressKit['items']>[number]) {
  switch (kind) {
    case 'picture':
      return { kind, media: idOf(media), caption: text(caption) };
    case 'file':
      return { kind, document: idOf(document), caption: text(caption), credit: text(credit), licence: text(licence) };
    default:
      return kind satisfies never;
  }
}
