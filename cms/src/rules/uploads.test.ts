import { readFileSync } from 'node:fs';
import sharp from 'sharp';
import { describe, expect, it } from 'vitest';
import { makeZip } from '../uploads/testing/make-zip.ts';
import { refusal, useTestCms } from './test-cms.ts';

const cms = useTestCms();

const OFFICE = { '[Content_Types].xml': '<Types/>' };
const HEIC = readFileSync(new URL('../uploads/fixtures/photographie.heic', import.meta.url));

describe('a file', () => {
  it.each([
    ['effectifs.csv', 'application/vnd.ms-excel', 'Nom;Nombre\r\nÉtat;3\r\n', 'text/csv', 'effectifs.csv'],
    ['BM.CSV', 'application/octet-stream', 'BM;Ville\nNantes;12\n', 'text/csv', 'bm.csv'],
    ['windows.csv', '', Buffer.from('Année;Région\r\n', 'latin1'), 'text/csv', 'windows.csv'],
    ['unicode.txt', '', Buffer.from('\uFEFFBonjour', 'utf16le'), 'text/plain', 'unicode.txt'],
    ['lisez-moi', 'application/octet-stream', 'Bonjour.', 'text/plain', 'lisez-moi.txt'],
    ['st.vtt', 'application/octet-stream', 'WEBVTT\n\n00:01.000 --> 00:02.000\nBonjour.\n', 'text/vtt', 'st.vtt'],
    ['sous-titres.txt', '', 'WEBVTT\n\n00:01.000 --> 00:02.000\nBonjour.\n', 'text/vtt', 'sous-titres.vtt'],
    [
      'a.docx',
      'application/zip',
      makeZip({ ...OFFICE, 'word/document.xml': '<w/>' }),
      'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
      'a.docx',
    ],
    [
      'tableau',
      '',
      makeZip({ ...OFFICE, 'xl/workbook.xml': '<w/>' }),
      'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
      'tableau.xlsx',
    ],
    [
      'texte.zip',
      'application/zip',
      makeZip({ mimetype: 'application/vnd.oasis.opendocument.text', 'content.xml': '<o/>' }),
      'application/vnd.oasis.opendocument.text',
      'texte.odt',
    ],
    [
      'tableau.ods',
      'application/octet-stream',
      makeZip({ mimetype: 'application/vnd.oasis.opendocument.spreadsheet', 'content.xml': '<o/>' }),
      'application/vnd.oasis.opendocument.spreadsheet',
      'tableau.ods',
    ],
    ['tout.zip', 'application/x-zip-compressed', makeZip({ 'a.txt': 'a' }), 'application/zip', 'tout.zip'],
    ['nul.pdf', 'application/pdf', '%PDF-1.4\nxref\n%%EOF', 'application/pdf', 'fichier-nul.pdf'],
    ['guide.html', 'text/html', '%PDF-1.4\nxref\n%%EOF', 'application/pdf', 'guide.pdf'],
  ])('%s sent as « %s » is what it holds', async (name, type, content, mimeType, filename) => {
    expect(await sendDocument(name, type, content)).toMatchObject({ mimeType, filename });
  });

  it.each([
    ['page.html', '<!doctype html><title>a</title>', 'une page web (HTML)', 'Imprimez-la en PDF'],
    ['code.js', 'alert(1)', 'd’un format qui n’est pas accepté (.js)', 'enregistrez-le dans un format accepté'],
    ['vieux.doc', Buffer.from('d0cf11e0a1b11ae1', 'hex'), 'd’avant 2007 (.doc, .xls, .ppt)', '.docx, .xlsx'],
    ['film.mov', '\0\0\0\x14ftypqt  \0\0\0\0qt  ', 'une vidéo QuickTime (.mov)', 'Exportez-la en MP4 (H.264)'],
    ['photo.pdf', HEIC, 'une photographie HEIC', 'Déposez-le dans « Images »'],
    ['vide.pdf', '', 'un fichier vide', 'envoyez-le de nouveau'],
    ['octets.csv', Buffer.from([1, 2, 3, 0, 255]), '(.csv)', 'Sont acceptés ici : PDF, ODT, ODS'],
  ])('%s is refused with what it is, what is accepted and what to do', async (name, content, label, advice) => {
    const said = await refusal(sendDocument(name, 'application/pdf', content));
    expect(said.message).toContain(`« ${name} » est `);
    expect(said.message).toContain(label);
    expect(said.message).toContain(advice);
  });

  it('that is an archive cut short is refused as damaged', async () => {
    const said = await refusal(sendDocument('a.zip', '', makeZip({ 'a.txt': 'a', 'b.txt': 'b' }).subarray(0, 60)));
    expect(said.message).toMatch(/« a.zip » est abîmé ou incomplet. Ouvrez-le/);
  });
});

describe('a picture', () => {
  it.each([
    ['dessin.js', 'text/javascript', drawing(), 'image/svg+xml', 'dessin.svg'],
    ['page.html', 'text/html', () => pixels().png().toBuffer(), 'image/png', 'page.png'],
    ['aux.png', 'image/png', () => pixels().png().toBuffer(), 'image/png', 'fichier-aux.png'],
    ['con.jpg', 'image/png', () => pixels().jpeg().toBuffer(), 'image/jpeg', 'fichier-con.jpg'],
    ['.png', 'image/png', () => pixels().png().toBuffer(), 'image/png', 'document.png'],
  ])('called %s is published as what it is', async (name, type, make, mimeType, filename) => {
    expect(await sendPicture(name, type, await make())).toMatchObject({ mimeType, filename });
  });

  it('whose name differs by case alone from another’s has a name of its own', async () => {
    const first = await sendPicture('Logo.png', 'image/png', await pixels().png().toBuffer());
    const second = await sendPicture('LOGO.PNG', 'image/png', await pixels().png().toBuffer());
    expect([first.filename, second.filename]).toEqual(['logo.png', 'logo-1.png']);
  });

  it('in HEIC becomes a JPEG, upright and in its colours', async () => {
    const media = await sendPicture('IMG_0001.HEIC', '', HEIC);
    expect(media).toMatchObject({ filename: 'img-0001.jpg', mimeType: 'image/jpeg', width: 160, height: 240 });
    const { data, info } = await sharp(await stored(media.filename))
      .raw()
      .toBuffer({ resolveWithObject: true });
    const colourAt = (x: number, y: number) => [...data.subarray((y * info.width + x) * info.channels).subarray(0, 3)];
    // Its corner is pure red once out of its wide gamut, and at the right once turned.
    const [red = 0, green = 255, blue = 255] = colourAt(150, 5);
    expect([red > 250, green < 8, blue < 8]).toEqual([true, true, true]);
    expect(colourAt(5, 5)).toEqual([128, 128, 128]);
  });

  it('in HEIC that can’t be decoded is refused with how to export it', async () => {
    const said = await refusal(sendPicture('a.heic', 'image/heic', HEIC.subarray(0, 1500)));
    expect(said.message).toMatch(
      /« a.heic » est une photographie HEIC qui n’a pas pu être convertie. Exportez-la en JPEG/,
    );
  });

  it('that is shown turned is turned, so that it is measured and cropped as it is seen', async () => {
    const bytes = await pixels().withMetadata({ orientation: 6 }).jpeg().toBuffer();
    const media = await sendPicture('debout.jpg', 'image/jpeg', bytes);
    expect(media).toMatchObject({ width: 20, height: 30 });
    expect((await sharp(await stored(media.filename)).metadata()).orientation ?? 1).toBe(1);
  });

  it.each(['jpeg', 'webp'] as const)('in %s keeps its rights in every size, and no device', async (format) => {
    const exif = { IFD0: { Artist: 'Camille Exemple', Make: 'Fabricant' } };
    const bytes = await pixels(500).withExif(exif).toFormat(format).toBuffer();
    const media = await sendPicture(`droits.${format}`, '', bytes);
    for (const filename of [media.filename, media.sizes?.webp400?.filename, media.sizes?.avif400?.filename]) {
      const { exif: kept = Buffer.alloc(0) } = await sharp(await stored(filename)).metadata();
      expect([kept.includes('Camille Exemple'), kept.includes('Fabricant')], String(filename)).toEqual([true, false]);
    }
  });

  it.each([
    ['rapport.png', '%PDF-1.4', 'un document PDF', 'Déposez-le dans « Fichiers »'],
    [
      'plan.svg',
      '<svg xmlns="http://www.w3.org/2000/svg"><g/></svg>',
      'un dessin SVG sans dimensions',
      'avec sa largeur et sa hauteur',
    ],
    ['photo.tif', Buffer.from('49492a00080000000000', 'hex'), 'une image TIFF', 'Exportez-la en JPEG ou en PNG'],
  ])('%s is refused with what it is and what to do', async (name, content, label, advice) => {
    const said = await refusal(sendPicture(name, 'image/png', Buffer.from(content)));
    expect(said.message).toContain(`« ${name} » est ${label}.`);
    expect(said.message).toContain(advice);
  });

  it('that is none is refused with what is accepted', async () => {
    const said = await refusal(sendPicture('a.png', 'image/png', Buffer.from('%PDF-1.4')));
    expect(said.message).toContain('Sont acceptés ici : JPG, PNG, WEBP, AVIF, GIF, SVG, HEIC.');
  });

  it('cut short is refused as damaged', async () => {
    const bytes = await pixels(900).jpeg().toBuffer();
    const said = await refusal(sendPicture('coupee.jpg', 'image/jpeg', bytes.subarray(0, bytes.length / 2)));
    expect(said.message).toMatch(/« coupee.jpg » est abîmé ou incomplet/);
  });
});

function pixels(width = 30) {
  const noise = Buffer.from(Array.from({ length: width * 20 * 3 }, (_, index) => (index * 7919) & 255));
  return sharp(noise, { raw: { width, height: 20, channels: 3 } });
}

function drawing() {
  const source = '<?xml version="1.0"?><svg xmlns="http://www.w3.org/2000/svg" width="10" height="10"><g/></svg>';
  return () => Promise.resolve(Buffer.from(source));
}

function sendDocument(name: string, mimetype: string, content: string | Buffer) {
  const data = Buffer.from(content);
  return cms.payload.create({
    collection: 'documents',
    data: { title: name, language: 'fr', isAccessible: 'unknown' },
    file: { data, mimetype, name, size: data.length },
  });
}

function sendPicture(name: string, mimetype: string, data: Buffer) {
  return cms.payload.create({
    collection: 'media',
    data: { isDecorative: true },
    file: { data, mimetype, name, size: data.length },
  });
}

function stored(filename: string | null | undefined): Promise<Buffer> {
  const { staticDir } = cms.payload.collections.media.config.upload;
  return Promise.resolve(readFileSync(`${String(staticDir)}/${String(filename)}`));
}
