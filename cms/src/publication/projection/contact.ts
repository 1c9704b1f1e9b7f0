import { text, verbatim } from './values.ts';

/** Whom to write to, or null where nobody is named. */
export function projectContact(contact: { name?: string | null; email?: string | null } | undefined): unknown {
  const name = text(contact?.name);
  const email = verbatim(contact?.email);
  return name === null && email === null ? null : { name, email };
}
