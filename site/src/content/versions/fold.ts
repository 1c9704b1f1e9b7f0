import type { ComparedPassage, Part } from './compare.ts';

/** What the page shows of a comparison: a passage that changed, or how many that did not. */
export type ShownPassage = ComparedPassage | { unchanged: number };

/** The words beside a change that are kept: some 90 letters. */
const FIRST_WORDS = /^[^]{0,90}(?=\s)/u;
const LAST_WORDS = /(?<=\s)[^]{0,90}$/u;

/** What is left out must be worth it. */
const LEAST_LEFT_OUT = 60;

/** Only what changed, with the words around it: the rest is in the release itself. */
export function foldUnchanged(compared: readonly ComparedPassage[]): ShownPassage[] {
  const shown: ShownPassage[] = [];
  for (const passage of compared) {
    const last = shown.at(-1);
    if (passage.parts.some(({ change }) => change !== 'same')) shown.push({ ...passage, parts: fold(passage.parts) });
    else if (last !== undefined && 'unchanged' in last) last.unchanged += 1;
    else shown.push({ unchanged: 1 });
  }
  return shown;
}

function fold(parts: readonly Part[]): Part[] {
  return parts.map((part, index) => {
    if (part.change !== 'same') return part;
    const isFirst = index === 0;
    const isLast = index === parts.length - 1;
    return { ...part, text: shorten(part.text, { hasBefore: !isFirst, hasAfter: !isLast }) };
  });
}

/** The words next to the changes on either side, « […] » for the rest. */
function shorten(text: string, { hasBefore, hasAfter }: { hasBefore: boolean; hasAfter: boolean }): string {
  const start = hasBefore ? (FIRST_WORDS.exec(text)?.[0] ?? '') : '';
  const end = hasAfter ? (LAST_WORDS.exec(text)?.[0] ?? '') : '';
  if (text.length - start.length - end.length < LEAST_LEFT_OUT) return text;
  return `${start}${start === '' ? '' : ' '}[…] ${end}`;
}
