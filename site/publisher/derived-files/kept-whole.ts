/** Words, or what a line must not cut: one part, or several between which it may. */
export type KeptNode = string | { tag: 'whole'; kinds: readonly string[]; children: string[] };

/** Longest words that stay on one line: half of it, and a narrow cell of a table. Characters. */
const LONGEST = { text: 45, table: 12 } as const;

/** Telephone numbers, addresses of the web and of mail, words of several parts. */
const KEPT = new RegExp(
  [
    String.raw`(?:\+\d{1,3}|(?<!\p{N})0\d)(?:[ .\u00a0]?\d{2,3}){3,5}(?!\p{N})`,
    String.raw`(?:https?:\/\/|www\.)[^\s«»<>]*[\p{L}\p{N}/_=#&~+%$-]`,
    String.raw`[\p{L}\p{N}._%+-]+@[\p{L}\p{N}.-]*[\p{L}\p{N}]`,
    String.raw`[\p{L}\p{N}-]+(?:\.[\p{L}\p{N}-]+)+\/[^\s«»<>]*[\p{L}\p{N}/_=#&~+%$-]`,
    String.raw`[\p{L}\p{N}'’.]+(?:[-/_]+[\p{L}\p{N}'’.]+)*[-/_]+[\p{L}\p{N}'’]+`,
  ].join('|'),
  'gu',
);

/** Where what is too long may be cut: after a slash, before any other sign, and within what has none. */
const PART = /^https?:\/\/[\p{L}\p{N}]*|[^\p{L}\p{N}/]*[\p{L}\p{N}\p{M}]{1,20}\/*|[^\p{L}\p{N}]+/gu;

/**
 * A text with what a line must not cut. Readers of PDF take a hyphen at the end of a line for one of typesetting, and
 * drop it: an address would be another. Nothing is added to what is too long for a line.
 */
export function keptWhole(text: string, place: keyof typeof LONGEST): KeptNode[] {
  const nodes: KeptNode[] = [];
  let from = 0;
  for (const { 0: kept, index } of text.matchAll(KEPT)) {
    if (index > from) nodes.push(text.slice(from, index));
    const children = kept.length > LONGEST[place] ? (kept.match(PART) ?? [kept]) : [kept];
    nodes.push({ tag: 'whole', kinds: [], children });
    from = index + kept.length;
  }
  if (from < text.length) nodes.push(text.slice(from));
  return nodes;
}
