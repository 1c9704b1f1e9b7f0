const LIGATURES: Readonly<Record<string, string>> = { œ: 'oe', æ: 'ae' };

/** A label without what people write in several ways: accents, capitals, apostrophes, hyphens, spaces. */
export function fold(label: string): string {
  return label
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[œæ]/g, (ligature) => LIGATURES[ligature] ?? ligature)
    .replace(/[’ʼ‘`´]/g, "'")
    .replace(/[\s\p{Pd}]+/gu, ' ')
    .trim();
}
