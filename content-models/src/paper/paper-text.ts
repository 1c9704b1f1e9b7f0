import { DRAWN } from './drawn-characters.ts';

/** What stands in our files for what no font of theirs draws. */
export interface PaperText {
  text: string;
  /** Signs and words that the files do not show, each once. */
  missing: Missing[];
}

/** Something of a text that the files do not show. */
export interface Missing {
  written: string;
  /** What they show in its place; empty when they leave it out. */
  shown: string;
}

/**
 * A text as our files, PDFs and share images, can show it: a space for a narrow one, the sign that a word processor
 * meant for its private code, « [texte en sinogrammes] » for words in a writing that our fonts don't have. Pictures
 * are left out beside words; alone, they are « [pictogramme] ».
 */
export function paperText(written: string): PaperText {
  const missing = new Map<string, string>();
  const inPlaceOf = (one: string, shown: string): string => {
    if (!INVISIBLE.test(one)) missing.set(one.trim(), shown);
    return shown;
  };
  const text = written
    .normalize('NFC')
    .replace(/[\u2007-\u200a\u202f]/g, (space) => (space === '\u202f' ? '\u00a0' : ' '))
    .replace(/[\uf020-\uf0ff]/g, (code) => PRIVATE_SIGNS[code] ?? code)
    // What only puts signs together, or tells which of their drawings is wanted.
    .replace(
      /(?<=[^\p{Extended_Pictographic}\p{Emoji_Modifier}]\ufe0f?)\u20e3|(?<!\u200d.?)[\ufe0e\ufe0f](?!\u200d)/gu,
      '',
    )
    .replace(/[^\n\t]/gu, (sign) => {
      const plain = sign.normalize('NFKC');
      return plain !== sign && !DRAWN.test(sign) && isShown(plain) ? inPlaceOf(sign, plain) : sign;
    })
    .replace(RUN, (run) => (isShown(run) ? run : inPlaceOf(run, standInFor(run))))
    .replace(/ {2,}/g, ' ');
  const isGone = text.trim() === '' && missing.size > 0;
  // Nothing would be left of a title or of a name made of them, which a file can't be without.
  if (isGone) for (const one of missing.keys()) missing.set(one, PICTURE);
  return {
    text: isGone ? PICTURE : text,
    missing: [...missing].map(([one, shown]) => ({ written: one, shown })),
  };
}

/** Stands for pictures that no words are beside. */
const PICTURE = '[pictogramme]';

/** What nobody sees on a screen either. */
const INVISIBLE = /^[\p{Cc}\p{Cf}\ufe00-\ufe0f\u2028\u2029]+$/u;

/** Codes of the fonts of signs that word processors come with, for their bullets above all. */
const PRIVATE_SIGNS: Readonly<Record<string, string>> = {
  '\uf0b7': '•',
  '\uf0a7': '▪',
  '\uf06e': '■',
  '\uf06c': '●',
  '\uf071': '❑',
  '\uf076': '❖',
  '\uf0d8': '➢',
  '\uf0e0': '→',
  '\uf0e8': '➔',
  '\uf0f0': '⇨',
  '\uf0fc': '✓',
  '\uf0fb': '✗',
  '\uf0a8': '☐',
  '\uf0fe': '☑',
  '\uf02d': '–',
};

/** Writings that our fonts have not, or not whole: by their codes in ISO 15924, Chinese and Japanese as one. */
const WRITING_CODES = [
  ['Hani', 'Hira', 'Kana'],
  ...['Hang', 'Arab', 'Hebr', 'Deva', 'Beng', 'Taml', 'Telu', 'Thai', 'Khmr', 'Laoo', 'Mymr', 'Geor'].map((one) => [
    one,
  ]),
  ...['Armn', 'Ethi', 'Tibt', 'Gujr', 'Guru', 'Knda', 'Mlym', 'Sinh', 'Mong', 'Tfng', 'Cyrl', 'Grek'].map((one) => [
    one,
  ]),
];

const WRITINGS = WRITING_CODES.map((codes) => {
  const letters = codes.map((code) => `\\p{Script=${code}}`).join('');
  return { codes, letters, has: new RegExp(`[${letters}]`, 'u') };
});

/** Words in one writing, with the spaces and signs between them; else one sign, with what is joined to it. */
const RUN = new RegExp(
  [
    ...WRITINGS.map(({ letters }) => `[${letters}](?:[${letters}\\p{M}\\p{P} ]*[${letters}\\p{M}])?`),
    '\\p{Regional_Indicator}{2}',
    '[^\\n\\t](?:[\\p{M}\\ufe0e\\ufe0f\\u20e3\\p{Emoji_Modifier}]|\\u200d\\P{Cc})*',
  ].join('|'),
  'gu',
);

/** Beside the characters that are drawn: those that say where a line may be cut, and take no place. */
const PLACELESS = /[\u200b\u200c\u2060]/;

function isShown(run: string): boolean {
  return Array.from(run).every((character) => DRAWN.test(character) || PLACELESS.test(character));
}

const NAMES = new Intl.DisplayNames('fr', { type: 'script' });
const PICTURES = /[\p{Extended_Pictographic}\p{Regional_Indicator}\p{Emoji_Modifier}\p{C}\p{M}\ufe0f\u20e3]/u;

function standInFor(run: string): string {
  const writing = WRITINGS.find(({ has }) => has.test(run));
  if (writing !== undefined) return `[texte en ${nameOf(writing.codes, run)}]`;
  const [first = ''] = run;
  // A letter with an accent that our fonts can't put on it.
  if (DRAWN.test(first) && !/\p{Extended_Pictographic}/u.test(first)) return first;
  if (PICTURES.test(run)) return '';
  return `[signe U+${(run.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}]`;
}

function nameOf([code = '']: readonly string[], run: string): string {
  return code === 'Hani' && /[\p{Script=Hira}\p{Script=Kana}]/u.test(run) ? 'japonais' : (NAMES.of(code) ?? code);
}
