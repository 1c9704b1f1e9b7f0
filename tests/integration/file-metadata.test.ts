import { execFile, execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { promisify } from 'node:util';
import { inflateSync } from 'node:zlib';
import { cleanBytes } from 'cms/file-metadata';
import fc from 'fast-check';
import sharp from 'sharp';
import { zipEntries } from 'site';
import { beforeAll, describe, expect, it } from 'vitest';
import { photographed, PRIVATE_WORDS, privateTags, PUBLIC_WORDS, readTags } from '../support/files/exiftool.ts';
import { filmWithPositions, pdfWithPicture, webmWithTags } from '../support/files/make-files.ts';

/** Read with exiftool, before to know that something is there, and after. */

const run = promisify(execFile);
const FILM = new URL('../../cms/src/demo/files/lire-le-plan-du-reseau.mp4', import.meta.url);
const POSITION = '+47.2184-001.5536/';

const pixels = () => {
  const noise = Buffer.from(Array.from({ length: 30 * 20 * 3 }, (_, index) => (index * 7919) & 255));
  return sharp(noise, { raw: { width: 30, height: 20, channels: 3 } }).withIccProfile('p3');
};

let jpeg: Buffer;

beforeAll(async () => {
  jpeg = await photographed(await pixels().jpeg({ progressive: true }).toBuffer(), 'jpg', ['-Orientation#=6']);
});

describe('a picture', () => {
  it.each([
    ['jpg', () => pixels().jpeg().toBuffer()],
    ['png', () => pixels().png().toBuffer()],
    ['webp', () => pixels().webp().toBuffer()],
    ['avif', () => pixels().avif().toBuffer()],
    ['gif', () => pixels().gif().toBuffer()],
  ] as const)(
    'in %s says its caption, its author and its rights, and nothing of where and with what',
    async (extension, make) => {
      const taken = await photographed(await make(), extension);
      expect(privateTags(await readTags(taken, extension))).not.toEqual([]);
      const cleaned = await cleanBytes(taken);
      expect(privateTags(await readTags(cleaned, extension))).toEqual([]);
      expectWords(cleaned);
      expect(Object.values(await readTags(cleaned, extension)).map(String)).toEqual(
        expect.arrayContaining(PUBLIC_WORDS),
      );
      expect(await pixelsOf(cleaned)).toEqual(await pixelsOf(taken));
      expect((await sharp(cleaned).metadata()).icc).toEqual((await sharp(taken).metadata()).icc);
    },
  );

  it('keeps its orientation', async () => {
    expect((await sharp(await cleanBytes(jpeg)).metadata()).orientation).toBe(6);
  });

  it('says nothing by what follows it: a preview, a film, another picture', async () => {
    const followed = Buffer.concat([jpeg, Buffer.from('Motion'), filmWithPositions(POSITION), jpeg]);
    expect(await cleanBytes(followed)).toEqual(await cleanBytes(jpeg));
  });

  it('drawn by a program says what is drawn, who drew it, and nothing of the machine', async () => {
    const drawing = `<?xml version="1.0"?><!-- /home/brouillonnage --><svg xmlns="http://www.w3.org/2000/svg"
      xmlns:inkscape="http://www.inkscape.org/namespaces/inkscape" xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#"
      xmlns:cc="http://creativecommons.org/ns#" xmlns:dc="http://purl.org/dc/elements/1.1/"
      inkscape:export-filename="/home/Jeanne Proprio/plan.png" width="9" height="9">
      <metadata><rdf:RDF><cc:Work rdf:about=""><dc:title>La légende</dc:title><dc:coverage>Saintpaulin</dc:coverage>
      <dc:creator>Camille Exemple</dc:creator><dc:rights>CC BY 4.0</dc:rights></cc:Work></rdf:RDF></metadata>
      <inkscape:page id="SN123456"/><title>Un &lt;plan&gt; à l’échelle</title>
      <style><![CDATA[.a > .b{fill:#f00}]]></style><path class="b" d="M0 0h9v9z"/>
      <image href="data:image/jpeg;base64,${jpeg.toString('base64').replace(/.{76}/g, '$&\n')}"/></svg>`;
    const cleaned = (await cleanBytes(Buffer.from(drawing))).toString();
    for (const word of [...PRIVATE_WORDS, 'inkscape', 'brouillonnage']) expect(cleaned).not.toContain(word);
    for (const word of [...PUBLIC_WORDS, 'Un &lt;plan&gt; à l’échelle', '.a > .b{fill:#f00}', 'd="M0 0h9v9z"']) {
      expect(cleaned).toContain(word);
    }
    const [, embedded = ''] = /base64,([^"]+)/.exec(cleaned) ?? [];
    expect(Buffer.from(embedded, 'base64')).toEqual(await cleanBytes(jpeg));
    expect((await sharp(Buffer.from(cleaned)).metadata()).width).toBe(9);
  });
});

describe('a film', () => {
  it('in MP4 says its title and its rights, and plays the same', async () => {
    const tags = ['-Keys:GPSCoordinates=47.2184 1.5536 0', '-UserData:GPSCoordinates=47.2184 1.5536 0'];
    const more = [
      '-Keys:Make=Fabricant',
      '-Keys:Title=La légende',
      '-UserData:Copyright=CC BY 4.0',
      '-ItemList:Artist=Camille Exemple',
    ];
    const taken = await photographed(readFileSync(FILM), 'mp4', [...tags, ...more]);
    expect(privateTags(await readTags(taken, 'mp4'))).not.toEqual([]);
    const cleaned = await cleanBytes(taken);
    const read = await readTags(cleaned, 'mp4');
    expect(privateTags(read)).toEqual([]);
    expect(Object.values(read).map(String)).toEqual(expect.arrayContaining(PUBLIC_WORDS));
    expectWords(cleaned);
    expect(cleaned.length).toBe(taken.length);
    const data = (bytes: Buffer) => bytes.subarray(bytes.indexOf('mdat'), bytes.indexOf('mdat') + 100_000);
    expect(data(cleaned)).toEqual(data(taken));
  });

  it('loses the track that says where it was made, samples included, and keeps what is seen', async () => {
    const cleaned = await cleanBytes(filmWithPositions(POSITION));
    expect(cleaned.includes(POSITION)).toBe(false);
    expect(cleaned.includes(`IMAGES${'\0'.repeat(POSITION.length)}`)).toBe(true);
    expect(cleaned.includes('Le Forum')).toBe(true);
  });

  it('in WebM says its title and no place', async () => {
    const taken = webmWithTags({
      TITLE: 'La légende',
      RECORDING_LOCATION: 'FR, Saintpaulin',
      ENCODED_BY: 'Jeanne Proprio',
    });
    const cleaned = await cleanBytes(taken);
    expectWords(cleaned);
    expect(cleaned.includes('La légende')).toBe(true);
    expect(cleaned.length).toBe(taken.length);
    expect(JSON.stringify(await readTags(cleaned, 'webm'))).not.toMatch(/Warning|Error/);
  });
});

describe('a document', () => {
  const XMP =
    '<?xpacket begin="" id="W5M0MpCehiHzreSzNTczkc9d"?><x:xmpmeta xmlns:x="adobe:ns:meta/"><rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#"><rdf:Description rdf:about="" xmlns:exif="http://ns.adobe.com/exif/1.0/" xmlns:pdfuaid="http://www.aiim.org/pdfua/ns/id/" exif:GPSLatitude="47,13.1N"><pdfuaid:part>1</pdfuaid:part></rdf:Description></rdf:RDF></x:xmpmeta><?xpacket end="w"?>';

  it('in PDF shows the same pictures, which say nothing of where, at the same places', async () => {
    const pdf = pdfWithPicture(jpeg, XMP);
    const cleaned = await cleanBytes(pdf);
    expect(cleaned.length).toBe(pdf.length);
    expectWords(cleaned);
    expect(cleaned.includes('GPSLatitude')).toBe(false);
    expect(cleaned.includes('<pdfuaid:part>1</pdfuaid:part>')).toBe(true);
    const [plain = Buffer.alloc(0), deflated = Buffer.alloc(0)] = streamsOf(cleaned);
    for (const picture of [plain, inflateSync(deflated)]) {
      expect(privateTags(await readTags(picture, 'jpg'))).toEqual([]);
      expect(await pixelsOf(picture)).toEqual(await pixelsOf(jpeg));
      expectWords(picture);
    }
    expect(plain.includes('Camille Exemple')).toBe(true);
    expect(await renderPdf(cleaned)).toEqual(await renderPdf(pdf));
  });

  it('of an office program keeps its files, and its pictures say nothing of where', async () => {
    const archive = zipped({
      mimetype: 'application/x',
      'media/photo.jpeg': jpeg,
      'text.xml': '<a/>',
      'inner.zip': zipped({ 'b.jpg': jpeg }),
    });
    const entries = zipEntries(await cleanBytes(archive));
    expect(entries.map(({ name }) => name)).toEqual(['mimetype', 'media/photo.jpeg', 'text.xml', 'inner.zip']);
    const [, photo, text, inner] = entries.map(({ bytes }) => bytes);
    expect(photo).toEqual(await cleanBytes(jpeg));
    expect(text?.toString()).toBe('<a/>');
    expect(zipEntries(inner ?? Buffer.alloc(0))[0]?.bytes).toEqual(await cleanBytes(jpeg));
  });

  it('in which nothing is to be taken out keeps its bytes', async () => {
    const clean = await cleanBytes(jpeg);
    for (const bytes of [zipped({ 'a.jpg': clean, 'b.txt': 'Bonjour.' }), Buffer.from('Nom;Ville\n'), clean]) {
      expect(await cleanBytes(bytes)).toEqual(bytes);
    }
  });
});

it('is cleaned to the same bytes each time, and again to the same', async () => {
  for (const bytes of [jpeg, filmWithPositions(POSITION), pdfWithPicture(jpeg, ''), zipped({ 'a.jpg': jpeg })]) {
    const once = await cleanBytes(bytes);
    expect(await cleanBytes(bytes)).toEqual(once);
    expect(await cleanBytes(once)).toEqual(once);
  }
});

it('ends, whatever is damaged in a file, with bytes or with an error that says so', async () => {
  const files = [
    jpeg,
    filmWithPositions(POSITION),
    webmWithTags({ TITLE: 'a' }),
    pdfWithPicture(jpeg, ''),
    zipped({ 'a.jpg': jpeg }),
  ];
  await fc.assert(
    fc.asyncProperty(
      fc.constantFrom(...files),
      fc.nat(),
      fc.uint8Array({ minLength: 1, maxLength: 8 }),
      fc.nat(),
      async (file, at, noise, end) => {
        const damaged = Buffer.from(file.subarray(0, 16 + (end % file.length)));
        damaged.set(
          noise.subarray(0, damaged.length),
          Math.min(at % damaged.length, damaged.length - Math.min(noise.length, damaged.length)),
        );
        await cleanBytes(damaged).catch((error: unknown) => expect(error).toBeInstanceOf(Error));
      },
    ),
    { numRuns: 300 },
  );
});

function expectWords(bytes: Buffer): void {
  for (const word of PRIVATE_WORDS) expect(bytes.includes(word), word).toBe(false);
}

async function pixelsOf(picture: Buffer): Promise<Buffer> {
  return sharp(picture).raw().toBuffer();
}

function streamsOf(pdf: Buffer): Buffer[] {
  const streams: Buffer[] = [];
  for (let at = pdf.indexOf('stream\n'); at !== -1; at = pdf.indexOf('>>\nstream\n', at)) {
    const from = pdf.indexOf('stream\n', at) + 7;
    const end = pdf.indexOf('\nendstream', from);
    streams.push(pdf.subarray(from, end));
    at = end;
  }
  return streams;
}

/** The page as another program draws it. */
async function renderPdf(pdf: Buffer): Promise<Buffer> {
  const folder = await mkdtemp(path.join(tmpdir(), 'pdf-'));
  try {
    await writeFile(path.join(folder, 'a.pdf'), pdf);
    // Comes with pdftotext.
    await run('pdftoppm', ['-png', '-r', '72', 'a.pdf', 'page'], { cwd: folder });
    return await readFile(path.join(folder, 'page-1.png'));
  } finally {
    await rm(folder, { recursive: true });
  }
}

/** An archive by Python’s own library (Python comes with khard), with sums that follow their data. */
function zipped(files: Readonly<Record<string, string | Buffer>>): Buffer {
  return inFolder((folder) => {
    Object.values(files).forEach((content, index) => writeFileSync(path.join(folder, String(index)), content));
    const program = `import sys, zipfile
with zipfile.ZipFile(sys.stdout.buffer, 'w', zipfile.ZIP_DEFLATED) as archive:
    for index, name in enumerate(sys.argv[1:]):
        info = zipfile.ZipInfo(name); info.compress_type = zipfile.ZIP_DEFLATED if index else zipfile.ZIP_STORED
        archive.writestr(info, open(str(index), 'rb').read())`;
    return execFileSync('python3', ['-c', program, ...Object.keys(files)], { cwd: folder });
  });
}

function inFolder<Result>(work: (folder: string) => Result): Result {
  const folder = mkdtempSync(path.join(tmpdir(), 'files-'));
  try {
    return work(folder);
  } finally {
    rmSync(folder, { recursive: true });
  }
}
