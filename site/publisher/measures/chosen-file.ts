/** The window in which pages are measured: the one EcoIndex asks for. CSS pixels, one for each of the screen's. */
export const WINDOW_WIDTH = 1920;

/** Pixels of a rem, unless the reader chose another size. */
const REM = 16;

/**
 * The file that a browser of today takes for an image: among those of the first source, since it reads every
 * type, the smallest that fills the place of the image.
 *
 * @param sources attributes of the `<source>` elements in order, then of the image itself
 */
export function chosenFile(sources: readonly Readonly<Record<string, string>>[]): string {
  const { srcset, sizes, src } = sources[0] ?? {};
  if (srcset === undefined) {
    if (src === undefined) throw new Error('elle contient une image sans fichier.');
    return src;
  }
  const candidates = srcset.split(',').map(parseCandidate);
  const place = placeOf(sizes ?? '100vw');
  const byWidth = candidates.toSorted((a, b) => a.width - b.width);
  const chosen = byWidth.find(({ width }) => width >= place) ?? byWidth.at(-1);
  if (chosen === undefined) throw new Error('elle contient une image sans fichier.');
  return chosen.address;
}

function parseCandidate(text: string): { address: string; width: number } {
  const [, address, width] = /^\s*(\S+)\s+(\d+)w\s*$/.exec(text) ?? [];
  if (address === undefined)
    throw new Error(`la mesure ne sait pas lire «\u00a0${text.trim()}\u00a0» dans un attribut srcset.`);
  return { address, width: Number(width) };
}

/** Width of an image in the window, from its attribute `sizes`. Pixels. */
function placeOf(sizes: string): number {
  for (const entry of sizes.split(',')) {
    const [, bound, limit, length] = /^\s*(?:\((min|max)-width:\s*([\d.]+\w+)\)\s+)?([\d.]+\w+)\s*$/.exec(entry) ?? [];
    if (length === undefined)
      throw new Error(`la mesure ne sait pas lire «\u00a0${entry.trim()}\u00a0» dans un attribut sizes.`);
    const isFor =
      limit === undefined || (bound === 'min' ? WINDOW_WIDTH >= pixels(limit) : WINDOW_WIDTH <= pixels(limit));
    if (isFor) return pixels(length);
  }
  return WINDOW_WIDTH;
}

function pixels(length: string): number {
  const value = Number.parseFloat(length);
  if (length.endsWith('rem')) return value * REM;
  if (length.endsWith('vw')) return (value * WINDOW_WIDTH) / 100;
  if (length.endsWith('px')) return value;
  throw new Error(`la mesure ne connaît pas l’unité de «\u00a0${length}\u00a0».`);
}
