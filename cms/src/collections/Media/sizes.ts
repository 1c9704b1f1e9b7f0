import type { ImageSize } from 'payload';

/** Widths made of each picture, in pixels. A picture is never enlarged: wider sizes are left out. */
export const PICTURE_WIDTHS = [400, 800, 1200, 1600] as const;

/** Encodings of each width, with settings that keep photographs sound at a small weight. */
const ENCODINGS = {
  avif: { quality: 48, effort: 4 },
  webp: { quality: 76 },
} as const;

/** Every width in every encoding: `avif400`, `webp400`, `avif800`… */
export const PICTURE_SIZES: ImageSize[] = PICTURE_WIDTHS.flatMap((width) =>
  (['avif', 'webp'] as const).map((format) => ({
    name: `${format}${String(width)}`,
    width,
    formatOptions: { format, options: ENCODINGS[format] },
  })),
);
