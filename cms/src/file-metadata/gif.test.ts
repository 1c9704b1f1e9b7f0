import sharp from 'sharp';
import { beforeAll, expect, it } from 'vitest';
import { cleanGif } from './gif.ts';

const TRAILER = 0x3b;
const COMMENT = Buffer.from('\x21\xfe\x0aBrouillon.\0', 'latin1');

let film: Buffer;

beforeAll(async () => {
  const frames = ['red', 'blue', 'green'].map((background) =>
    sharp({ create: { width: 4, height: 4, channels: 3, background } })
      .png()
      .toBuffer(),
  );
  film = await sharp(await Promise.all(frames), { join: { animated: true } })
    .gif()
    .toBuffer();
});

it('keeps every frame, and no comment', async () => {
  const cleaned = cleanGif(insert(COMMENT));
  expect(cleaned).toEqual(cleanGif(film));
  expect((await sharp(cleaned, { animated: true }).metadata()).pages).toBe(3);
});

it.each([0, 0x42])('refuses rather than lose the frames after a byte %i that begins no block', (byte) => {
  expect(() => cleanGif(insert(Buffer.from([byte])))).toThrow(RangeError);
});

it('ends where its frames end, whatever follows', () => {
  const cleaned = cleanGif(film);
  expect(cleaned.at(-1)).toBe(TRAILER);
  for (const after of [COMMENT, Buffer.from('GIF'), film]) {
    expect(cleanGif(Buffer.concat([film, after]))).toEqual(cleaned);
  }
  expect(cleanGif(Buffer.concat([film.subarray(0, -1), Buffer.from('Motion')]))).toEqual(cleaned);
});

/** Between the first frame and the second. */
function insert(bytes: Buffer): Buffer {
  const control = Buffer.from([0x21, 0xf9]);
  const place = film.indexOf(control, film.indexOf(control) + 1);
  return Buffer.concat([film.subarray(0, place), bytes, film.subarray(place)]);
}
