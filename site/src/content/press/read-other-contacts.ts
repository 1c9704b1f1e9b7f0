import type { DocumentId } from 'content-models';
import { readAllContacts } from '../types/press-contact.ts';

/** The contacts for a subject or a region, beside the usual ones. */
export async function readOtherContacts(usual: readonly DocumentId[]): Promise<DocumentId[]> {
  const contacts = await readAllContacts(['id', 'subjects', 'regions']);
  return contacts
    .filter(({ id, subjects, regions }) => subjects.length + regions.length > 0 && !usual.includes(id))
    .map(({ id }) => id);
}
