import { contentLine, textLine } from '../calendar/content-line.ts';
import { phoneAddress } from '../links/resolve-link.ts';
import type { ShownPressContact } from '../documents/press-contacts.ts';

/** Press contacts as vCards 4.0 (RFC 6350), one after the other. */
export function vcardsOf(contacts: readonly ShownPressContact[]): string {
  return contacts.map((contact) => `${linesOf(contact).join('\r\n')}\r\n`).join('');
}

/** A service rather than a person: its name has no parts. */
function linesOf(contact: ShownPressContact): string[] {
  const { title, organizationName, email, phone, languages, subjects, regions, hours } = contact;
  const notes = [subjects.join(', '), regions.join(', '), hours ?? ''].filter((note) => note !== '');
  return [
    'BEGIN:VCARD',
    'VERSION:4.0',
    'KIND:org',
    textLine('FN', title),
    ...(organizationName === null ? [] : [textLine('ORG', organizationName)]),
    contentLine('EMAIL;TYPE=work', email),
    ...(phone === null ? [] : [contentLine('TEL;VALUE=uri;TYPE=work', phoneAddress(phone))]),
    ...languages.map((language, index) => contentLine(`LANG;PREF=${String(index + 1)}`, language)),
    ...(notes.length === 0 ? [] : [textLine('NOTE', notes.join('\n'))]),
    'END:VCARD',
  ];
}
