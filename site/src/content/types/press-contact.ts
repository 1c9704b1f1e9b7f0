import type { PressContact, PressContactId } from 'content-models';
import { readAllFields, readFields } from '../index.ts';

/** Some fields of the public ones among some press contacts, in order. */
export async function readContacts<Field extends keyof PressContact>(
  ids: readonly PressContactId[],
  fields: readonly Field[],
) {
  const contacts = await Promise.all(ids.map((id) => readFields('press-contacts', id, fields)));
  return contacts.filter((contact) => contact !== null);
}

/** Some fields of every press contact. */
export function readAllContacts<Field extends keyof PressContact>(fields: readonly Field[]) {
  return readAllFields('press-contacts', fields);
}
