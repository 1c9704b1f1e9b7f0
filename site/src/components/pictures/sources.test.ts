import type { PictureFile } from 'content-models';
import { describe, expect, it } from 'vitest';
import { pictureSources } from './sources.ts';

const file = (mimeType: PictureFile['mimeType'], width: number): PictureFile => {
  const filename = `quai-${String(width)}.${mimeType.slice(6)}`;
  return { filename, mimeType, width, height: width / 2, size: 1000 };
};
const hash = '0123456789abcdef';
const original = file('image/jpeg', 4000);

describe('pictureSources', () => {
  it('offers AVIF before WebP, each by width', () => {
    const sizes = [file('image/webp', 480), file('image/webp', 1200), file('image/avif', 480), file('image/jpeg', 480)];
    const { sources, image } = pictureSources({ hash, original, sizes });
    expect(sources).toEqual([
      { type: 'image/avif', srcset: `/media/${hash}/quai-480.avif 480w` },
      { type: 'image/webp', srcset: `/media/${hash}/quai-480.webp 480w, /media/${hash}/quai-1200.webp 1200w` },
    ]);
    expect(image).toEqual({ src: `/media/${hash}/quai-480.jpeg`, srcset: null, width: 480, height: 240 });
  });

  it('lets the last modern type stand as the image when there is no other', () => {
    const { sources, image } = pictureSources({
      hash,
      original,
      sizes: [file('image/webp', 480), file('image/webp', 1200)],
    });
    expect(sources).toEqual([]);
    expect(image.src).toBe(`/media/${hash}/quai-1200.webp`);
  });

  it('falls back on the file as sent when no size was made', () => {
    expect(pictureSources({ hash, original, sizes: [] }).image.src).toBe(`/media/${hash}/quai-4000.jpeg`);
  });
});
