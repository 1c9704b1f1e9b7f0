const LIGATURES: Readonly<Record<string, string>> = { œ: 'oe', æ: 'ae', ß: 'ss' };

/** A text in small letters, without accents and ligatures, its apostrophes straight: what two writings of a word share. */
export function fold(text: string): string {
  return text
    .toLowerCase()
    .normalize('NFD')
    .replace(/\p{Mn}/gu, '')
    .replace(/[œæß]/g, (letter) => LIGATURES[letter] ?? letter)
    .replace(/[’‘ʼ′`´]/g, "'");
}

/** A label without what people write in several ways: hyphens and spaces beside the rest. */
export function foldLabel(label: string): string {
  return fold(label)
    .replace(/[\s\p{Pd}]+/gu, ' ')
    .trim();
}
