/** What a figure written by an editor says of a quantity. */
export interface Amount {
  number: number;
  /** Words after the number: « km », or nothing. */
  unit: string;
  /** Whether the number is the quantity, a floor of it, a ceiling of it or near it. */
  precision: 'exact' | 'over' | 'under' | 'about';
}

const PRECISIONS: Record<string, Amount['precision']> = {
  'plus de': 'over',
  'au moins': 'over',
  'moins de': 'under',
  'au plus': 'under',
  'jusqu’à': 'under',
  'près de': 'about',
  environ: 'about',
};
const SPACE = '[ \\u00a0\\u202f]';
/** « près de 1 561,5 km »: words that we know, one number, a unit. */
const FIGURE = new RegExp(
  `^(?:(?<words>${Object.keys(PRECISIONS).join('|')}) )?(?<digits>\\d+(?:${SPACE}\\d{3})*(?:,\\d+)?)(?:${SPACE}?(?<unit>[^\\d]+))?$`,
  'iu',
);

/** The amount that a figure tells, or null when it is not one number with words that we know. */
export function readAmount(value: string): Amount | null {
  const { words = '', digits, unit = '' } = FIGURE.exec(value.replace(/[\u00a0\u202f]/g, ' '))?.groups ?? {};
  if (digits === undefined) return null;
  return {
    number: Number(digits.replaceAll(' ', '').replace(',', '.')),
    unit: unit.trim(),
    precision: PRECISIONS[words.toLowerCase()] ?? 'exact',
  };
}
