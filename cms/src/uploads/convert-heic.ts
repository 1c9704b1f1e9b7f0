// Other workspaces check these sources too, and would not find its types.
// eslint-disable-next-line @typescript-eslint/triple-slash-reference -- a module without types has no other way
/// <reference path="./heic-decode.d.ts" />
import decode from 'heic-decode';
import sharp from 'sharp';
import { cleanExif, cleanXmp, memoryStorage, pictureMetadata, withJpegMetadata } from '../file-metadata/index.ts';

/** Sound for a photograph that is cut and encoded again. */
const QUALITY = 92;

/**
 * Makes a JPEG of a HEIC photograph, which no browser but one shows: upright, in its own colours, with its caption and
 * rights. @throws {Error} when the photograph can't be decoded
 */
export async function convertHeic(bytes: Buffer): Promise<Buffer> {
  // The decoder turns the picture as its properties say; Exif says it once more.
  const { width, height, data } = await decode({ buffer: bytes });
  const { exif, xmp, icc } = await pictureMetadata(memoryStorage(bytes));
  const jpeg = await sharp(Buffer.from(data.buffer), { raw: { width, height, channels: 4 } })
    .flatten({ background: '#fff' })
    .jpeg({ quality: QUALITY, chromaSubsampling: '4:4:4' })
    .toBuffer();
  // The numbers of the pixels are kept as they are, with the profile that they are in.
  return withJpegMetadata(jpeg, {
    exif: exif === null ? null : cleanExif(exif, { withOrientation: false }),
    xmp: xmp === null ? null : cleanXmp(xmp),
    icc,
  });
}
