import { contentLine, textLine } from '../../feeds/calendar/content-line.ts';
import type { ShownPressContact } from '../../content/documents/press-contacts.ts';

/** Press contacts as vCards 4.0 (RFC 6350), one after the other. */
export function vcardsOf(contacts: readonly ShownPressContact[], siteUrl: string): string {
  return contacts.map((contact) => `${linesOf(contact, siteUrl).join('\r\n')}\r\n`).join('');
}

/** A service rather than a person: its name has no parts. */
function linesOf(contact: ShownPressContact, siteUrl: string): string[] {
  const { id, title, organizationName, email, languages, subjects, regions, hours } = contact;
  const notes = [subjects.join(', '), regions.join(', '), hours ?? ''].filter((note) => note !== '');
  return [
    'BEGIN:VCARD',
    'VERSION:4.0',
    // It stays when the name or the number changes; without it, some address books refuse the card.
    contentLine('UID;VALUE=text', `contact-presse-${String(id)}@${new URL(siteUrl).hostname}`),
    'KIND:org',
    textLine('FN', title),
    ...(organizationName === null ? [] : [textLine('ORG', organizationName)]),
    contentLine('EMAIL;TYPE=work', email),
    ...phoneLines(contact),
    ...languages.map((language, index) => contentLine(`LANG;PREF=${String(index + 1)}`, language)),
    ...(notes.length === 0 ? [] : [textLine('NOTE', notes.join('\n'))]),
    'END:VCARD',
  ];
}

/** A number as an address where it has one, else as it is written. */
function phoneLines({ phone, phoneAddress }: ShownPressContact): string[] {
  if (phoneAddress !== null) return [contentLine('TEL;VALUE=uri;TYPE=work', phoneAddress)];
  return phone === null ? [] : [textLine('TEL;VALUE=text;TYPE=work', phone)];
}
