/** The part of subset-font (version 2.9) that makes the site's fonts; it ships no types. */
declare module 'subset-font' {
  type Axis = number | { min: number; max: number; default?: number };

  // eslint-disable-next-line no-restricted-syntax -- the package has a default export only.
  export default function subsetFont(
    font: Buffer,
    text: string,
    options: {
      targetFormat: 'sfnt' | 'woff' | 'woff2';
      keepFeatures?: readonly string[];
      variationAxes?: Record<string, Axis>;
      keepAllGlyphs?: boolean;
    },
  ): Promise<Buffer>;
}
