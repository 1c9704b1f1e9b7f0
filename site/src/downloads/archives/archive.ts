import { stringify } from 'csv-stringify/sync';
import { isDeviceName, type PressKit, type PressRelease } from 'content-models';
import { readDocument, readGlobal, readSiteUrl } from '../../content/index.ts';
import { readContactIds, readPressContacts } from '../../content/documents/press-contacts.ts';
import { paragraphsOf } from '../../content/wording/paragraphs.ts';
import { readPerson, readRolesAt } from '../../content/people/roles.ts';
import { readPrinted, readPrintedText } from '../print/printed.ts';
import { htmlOf } from '../print/printed-html.ts';
import { embargoNotice } from '../print/printed-node.ts';
import { textOf } from '../print/printed-text.ts';
import type { Archive, ArchiveFile } from './archive-file.ts';
import { readAttachedFiles, type AttachedFile } from './attached-files.ts';
import { vcardsOf } from './vcard.ts';

/** What the archive of a document is made from: an answer that the publisher reads, and nobody else. */
export async function renderArchive(
  collection: (PressKit | PressRelease)['collection'],
  slug: string | undefined,
): Promise<Response> {
  const document = await readDocument(collection, slug ?? '');
  return document === null ? new Response(null, { status: 404 }) : Response.json(await readArchive(document));
}

async function readArchive(document: PressKit | PressRelease): Promise<Archive> {
  // Windows makes no folder of such a name.
  const folder = isDeviceName(document.slug) ? `dossier-${document.slug}` : document.slug;
  const { boilerplate } = await readGlobal('press-room');
  const contacts = await readPressContacts(await readContactIds(document.contacts));
  const attached = await readAttachedFiles(document);
  const printed = await readPrinted(document);
  const quotes = 'quotes' in document ? await readQuotes(document) : '';
  const notice = textOf(embargoNotice(printed.body));
  const withNotice = (text: string) => (text === '' || notice === '' ? text : `${notice}\n\n${text}`);
  const names = new Map(
    attached.filter(({ isJpegOf }) => isJpegOf !== true).map(({ address, name }) => [address, name]),
  );
  const files: ArchiveFile[] = [
    textFile(`${folder}.txt`, `${textOf(printed.body)}\n\n${printed.page}\n`),
    textFile(
      `${folder}.html`,
      htmlOf(printed, (address) => names.get(address) ?? null),
    ),
    { name: `${folder}.pdf`, kind: 'printed', printed },
    ...attached.map(fileOf),
    textFile('CREDITS.csv', creditsOf(attached)),
    textFile('LICENCES.txt', withNotice(licencesOf(attached))),
    textFile('contacts.vcf', vcardsOf(contacts, await readSiteUrl())),
    textFile('citations.txt', withNotice(quotes)),
    textFile(
      'a-propos.txt',
      withNotice(boilerplate.length === 0 ? '' : `${textOf(await readPrintedText(boilerplate))}\n`),
    ),
  ];
  // What there is nothing to say in is left out.
  return { folder, date: printed.date, files: files.filter((file) => file.kind !== 'text' || file.text !== '') };
}

function fileOf({ name, address, isJpegOf, caption, alt, credit, licence }: AttachedFile): ArchiveFile {
  return isJpegOf === true
    ? { name, kind: 'jpeg', address, facts: { caption: caption ?? alt, credit, licence } }
    : { name, kind: 'copy', address };
}

function textFile(name: string, text: string): ArchiveFile {
  return { name, kind: 'text', text };
}

/** Quotations ready to be taken up, each with the role held at the date of the release. */
async function readQuotes({ quotes, dateline }: PressRelease): Promise<string> {
  const texts = await Promise.all(
    quotes.map(async ({ person: id, text }) => {
      const person = await readPerson(id);
      if (person === null) return [];
      const roles = await readRolesAt(person.mandates, dateline.date);
      const words = paragraphsOf(text).join('\n');
      return [`«\u00a0${words}\u00a0»\n${[person.title, roles].filter((part) => part !== null).join(', ')}\n`];
    }),
  );
  return texts.flat().join('\n');
}

/**
 * Who made each file and what may be done with it, as a table that a French spreadsheet opens in columns: semicolons, a
 * mark of UTF-8, and every cell quoted, for the ones that take commas as well.
 */
function creditsOf(attached: readonly AttachedFile[]): string {
  if (attached.length === 0) return '';
  const rows = attached.map(({ name, caption, alt, credit, licence }) => [name, caption, alt, credit, licence]);
  const columns = ['fichier', 'légende', 'texte alternatif', 'crédit', 'licence'];
  return stringify(rows, {
    header: true,
    columns,
    delimiter: ';',
    quoted: true,
    bom: true,
    record_delimiter: 'windows',
    escape_formulas: true,
  });
}

/** What may be done with the files, licence by licence. */
function licencesOf(attached: readonly AttachedFile[]): string {
  const byLicence = Map.groupBy(attached, ({ licence }) => licence);
  return [...byLicence]
    .map(([licence, files]) =>
      [
        licence ?? 'Licence non indiquée\u00a0: demander avant de reprendre',
        ...files.map(({ name }) => `- ${name}`),
        '',
      ].join('\n'),
    )
    .join('\n');
}
