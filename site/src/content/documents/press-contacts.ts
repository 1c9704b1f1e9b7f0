import type { ContentOf, IdOf } from 'content-models';
import { readFields, readGlobal } from '../index.ts';
import { phoneAddress } from '../links/phone-address.ts';

const languageNames = new Intl.DisplayNames('fr', { type: 'language' });
const SHOWN = ['id', 'title', 'organization', 'email', 'phone', 'languages', 'subjects', 'regions', 'hours'] as const;

/** The press contacts of a text: its own, else those of the press room. */
export async function readContactIds(
  own: readonly IdOf<'press-contacts'>[],
): Promise<readonly IdOf<'press-contacts'>[]> {
  return own.length > 0 ? own : (await readGlobal('press-room')).defaultContacts;
}

/**
 * The public ones among some press contacts, in order, with the name of their organisation and, line by line, what
 * to ask them, where and when.
 */
export async function readPressContacts(ids: readonly IdOf<'press-contacts'>[]) {
  const contacts = await Promise.all(ids.map((id) => readFields('press-contacts', id, SHOWN)));
  return Promise.all(
    contacts
      .filter((contact) => contact !== null)
      .map(async (contact) => ({
        ...contact,
        phoneAddress: contact.phone === null ? null : phoneAddress(contact.phone),
        organizationName:
          contact.organization === null
            ? null
            : ((await readFields('organizations', contact.organization, ['title']))?.title ?? null),
        details: detailsOf(contact),
      })),
  );
}

/** A press contact as pages and files show it. */
export type ShownPressContact = Awaited<ReturnType<typeof readPressContacts>>[number];

function detailsOf({
  subjects,
  regions,
  hours,
  languages,
}: Pick<ContentOf<'press-contacts'>, 'subjects' | 'regions' | 'hours' | 'languages'>): string[] {
  const spoken = languages.map((code) => languageNames.of(code) ?? code).join(', ');
  const details = [
    subjects.join(', '),
    regions.join(', '),
    hours ?? '',
    spoken === '' ? '' : `Langues\u00a0: ${spoken}`,
  ];
  return details.filter((detail) => detail !== '');
}
