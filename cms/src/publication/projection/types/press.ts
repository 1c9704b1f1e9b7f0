import type { PressContact, PressKit, PressRelease } from '../../../payload-types.ts';
import { projectCommon } from '../common.ts';
import { projectRichText } from '../rich-text.ts';
import { day, idOf, idsOf, referencesOfField, text, verbatim } from '../values.ts';

export function projectPressRelease(release: PressRelease): Record<string, unknown> {
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

export function projectPressContact(contact: PressContact): Record<string, unknown> {
  return {
    ...projectCommon('press-contacts', contact),
    organization: idOf(contact.organization),
    email: verbatim(contact.email),
    phone: text(contact.phone),
    languages: contact.languages ?? [],
    subjects: (contact.subjects ?? []).map(({ subject }) => text(subject)),
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
