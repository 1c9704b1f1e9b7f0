import { execFile } from 'node:child_process';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { promisify } from 'node:util';

const run = promisify(execFile);

/** What a telephone writes in a photograph that must never be public: place, device, owner, thumbnail. */
export const PRIVATE_WORDS = ['Saintpaulin', 'Fabricant', 'Modele42', 'SN123456', 'Jeanne Proprio', 'Brouillonnage'];

/** What must stay. */
export const PUBLIC_WORDS = ['La légende', 'Camille Exemple', 'CC BY 4.0'];

const PRIVATE_TAGS = [
  ...['-GPSLatitude=47.2184', '-GPSLatitudeRef=N', '-GPSLongitude=1.5536', '-GPSLongitudeRef=W'],
  ...['-Make=Fabricant', '-Model=Modele42', '-SerialNumber=SN123456', '-OwnerName=Jeanne Proprio'],
  ...['-XMP-exif:GPSLatitude=47.2184', '-XMP-photoshop:City=Saintpaulin', '-XMP-iptcExt:LocationShownCity=Saintpaulin'],
  ...['-XMP-aux:SerialNumber=SN123456', '-XMP-aux:OwnerName=Jeanne Proprio', '-IPTC:City=Saintpaulin'],
  ...['-Comment=Brouillonnage', '-UserComment=Brouillonnage'],
];

const PUBLIC_TAGS = [
  ...['-EXIF:ImageDescription=La légende', '-EXIF:Artist=Camille Exemple', '-EXIF:Copyright=CC BY 4.0'],
  ...['-XMP-dc:Description=La légende', '-XMP-dc:Creator=Camille Exemple', '-XMP-dc:Rights=CC BY 4.0'],
  ...['-IPTC:Caption-Abstract=La légende', '-IPTC:By-line=Camille Exemple', '-IPTC:CopyrightNotice=CC BY 4.0'],
];

/** A picture with all that a telephone and a photographer write in one. */
export function photographed(picture: Buffer, extension: string, more: readonly string[] = []): Promise<Buffer> {
  return withFile(`photo.${extension}`, picture, async (file, folder) => {
    const thumbnail = path.join(folder, 'thumbnail.jpg');
    await writeFile(thumbnail, picture);
    const isJpeg = extension === 'jpg';
    const tags = [...PRIVATE_TAGS, ...PUBLIC_TAGS, ...(isJpeg ? [`-ThumbnailImage<=${thumbnail}`] : []), ...more];
    // -m: a tag that a format does not know is left out.
    await run('exiftool', ['-q', '-q', '-m', '-overwrite_original', ...tags, file]);
    return readFile(file);
  });
}

/** All that exiftool reads in a file, what is embedded and what it has no name for included. */
export function readTags(bytes: Uint8Array, extension: string): Promise<Record<string, unknown>> {
  return withFile(`photo.${extension}`, bytes, async (file) => {
    const { stdout } = await run('exiftool', ['-j', '-G1', '-a', '-ee3', '-U', '-x', 'System:all', file], {
      maxBuffer: 64_000_000,
    });
    const [tags = {}] = JSON.parse(stdout) as Record<string, unknown>[];
    return Object.fromEntries(Object.entries(tags).filter(([name]) => name !== 'SourceFile'));
  });
}

/** Names of what is read that says a place, a device, an owner or another picture. */
export function privateTags(tags: Readonly<Record<string, unknown>>): string[] {
  return Object.entries(tags)
    .filter(
      ([name, value]) =>
        /GPS|Location|Thumbnail|Preview(?!Time|Duration)|Serial|Owner|:Make$|:Model$|MakerNote|MPImage|:City$/i.test(
          name,
        ) || PRIVATE_WORDS.some((word) => String(value).includes(word)),
    )
    .map(([name]) => name);
}

async function withFile<Result>(
  name: string,
  bytes: Uint8Array,
  work: (file: string, folder: string) => Promise<Result>,
): Promise<Result> {
  const folder = await mkdtemp(path.join(tmpdir(), 'exiftool-'));
  try {
    const file = path.join(folder, name);
    await writeFile(file, bytes);
    return await work(file, folder);
  } finally {
    await rm(folder, { recursive: true });
  }
}
