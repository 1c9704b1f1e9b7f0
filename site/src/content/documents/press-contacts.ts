import type { PressContact, PressContactId } from 'content-models';
import { readGlobal } from '../index.ts';
import { readOrganizationName } from '../types/organization.ts';
import { readContacts } from '../types/press-contact.ts';
import { phoneAddress } from '../links/phone-address.ts';

const languageNames = new Intl.DisplayNames('fr', { type: 'language' });
const SHOWN = [
  'id',
  'slug',
  'title',
  'organization',
  'email',
  'phone',
  'languages',
  'subjects',
  'regions',
  'hours',
] as const;

/** The press contacts of a text: its own, else those of the press room. */
export async function readContactIds(own: readonly PressContactId[]): Promise<readonly PressContactId[]> {
  return own.length > 0 ? own : (await readGlobal('press-room')).defaultContacts;
}

/**
 * The public ones among some press contacts, in order, with the name of their organisation and, line by line, what
 * to ask them, where and when.
 */
export async function readPressContacts(ids: readonly PressContactId[]) {
  const contacts = await readContacts(ids, SHOWN);
  return Promise.all(
    contacts.map(async (contact) => ({
      ...contact,
      phoneAddress: contact.phone === null ? null : phoneAddress(contact.phone),
      organizationName: await readOrganizationName(contact.organization),
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
}: Pick<PressContact, 'subjects' | 'regions' | 'hours' | 'languages'>): string[] {
  const spoken = languages.map((code) => languageNames.of(code) ?? code).join(', ');
  const details = [
    subjects.join(', '),
    regions.join(', '),
    hours ?? '',
    spoken === '' ? '' : `Langues\u00a0: ${spoken}`,
  ];
  return details.filter((detail) => detail !== '');
}
