import { isTag } from 'domhandler';
import { parseDocument } from 'htmlparser2';
import sharp from 'sharp';
import type { CollectionBeforeOperationHook, PayloadRequest } from 'payload';
import { cleanBytes, cleanFile } from '../file-metadata/index.ts';
import { convertHeic } from '../uploads/convert-heic.ts';
import { FILE_KINDS, HEIC_ADVICE } from '../uploads/file-kinds.ts';
import { measureSent, placeOf, readSent, replaceSent } from '../uploads/sent-file.ts';
import { refuseField } from './refuse.ts';

/**
 * Keeps of a file what is published: no place, no device, no former picture (ADR 0032). A HEIC photograph becomes a
 * JPEG, and a picture that is to be shown turned is turned. Runs once its kind is known.
 */
export const cleanSentFile: CollectionBeforeOperationHook = async ({ req: { file } }) => {
  if (file === undefined) return;
  if (file.mimetype === FILE_KINDS.heic.mimeType) await toJpeg(file);
  else if (RASTER_TYPES.has(file.mimetype)) await orRefuse(file, () => turnUpright(file));
  else if (file.mimetype === FILE_KINDS.svg.mimeType) await requireSize(file);
  await orRefuse(file, () => clean(file));
};

type File = NonNullable<PayloadRequest['file']>;

/** A drawing without a size has none on a page either. */
async function requireSize(file: File): Promise<void> {
  const drawing = (await readSent(file)).toString();
  const { children } = parseDocument(drawing, { xmlMode: true, lowerCaseAttributeNames: true });
  const attributes = children.find(isTag)?.attribs ?? {};
  const says = (name: string) => /^[^%]+$/.test(attributes[name] ?? '');
  const isSized = says('viewbox') || (says('width') && says('height'));
  if (isSized) return;
  const advice = 'Exportez-le de nouveau avec sa largeur et sa hauteur, ou en PNG.';
  refuseField('file', `« ${file.name} » est un dessin SVG sans dimensions. ${advice}`);
}

/** Types of pictures made of points. */
const RASTER_TYPES: ReadonlySet<string> = new Set(
  (['jpeg', 'png', 'webp', 'avif', 'gif'] as const).map((kind) => FILE_KINDS[kind].mimeType),
);

/** Sound for what may be cut and printed. */
const TURNED = { jpeg: { quality: 95, chromaSubsampling: '4:4:4' }, png: {}, webp: { lossless: true } } as const;

async function toJpeg(file: File): Promise<void> {
  try {
    await replaceSent(file, await convertHeic(await readSent(file)));
  } catch {
    refuseField('file', `« ${file.name} » est une photographie HEIC qui n’a pas pu être convertie. ${HEIC_ADVICE}`);
  }
  file.mimetype = FILE_KINDS.jpeg.mimeType;
}

/**
 * Turns the points of a picture whose orientation is a note beside them: Payload measures and crops it without
 * reading the note. Others keep their bytes; all are decoded, so that one that is cut short is known here.
 */
async function turnUpright(file: File): Promise<void> {
  const bytes = await readSent(file);
  const picture = sharp(bytes);
  const { format, orientation = 1, space } = await picture.metadata();
  await picture.clone().resize(LOOKED_AT).toBuffer();
  const isTurned = orientation > 1 && space !== 'cmyk' && Object.hasOwn(TURNED, format);
  if (!isTurned) return;
  const options = TURNED[format as keyof typeof TURNED];
  await replaceSent(file, await picture.autoOrient().keepMetadata().toFormat(format, options).toBuffer());
}

/** Width in points to which a picture is decoded, to know that it is whole. */
const LOOKED_AT = 16;

async function clean(file: File): Promise<void> {
  const place = placeOf(file);
  if (place === null) return replaceSent(file, await cleanBytes(file.data));
  await cleanFile(place);
  await measureSent(file);
}

async function orRefuse(file: File, work: () => Promise<void>): Promise<void> {
  try {
    await work();
  } catch {
    // Why is of no use to who sends it.
    const advice =
      'Ouvrez-le avec le programme qui l’a fait et enregistrez-le de nouveau, ou demandez-le à qui vous l’a envoyé.';
    refuseField('file', `« ${file.name} » est abîmé ou incomplet. ${advice}`);
  }
}
