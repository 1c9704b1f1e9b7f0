/** Whether two codes differ by one character changed, left out or added, or by two neighbours swapped. */
export function areOneMistakeApart(a: string, b: string): boolean {
  if (a === b || Math.abs(a.length - b.length) > 1) return false;
  const start = commonLength(a, b);
  const isTail = (text: string, from: number, other: string, otherFrom: number) =>
    text.slice(start + from) === other.slice(start + otherFrom);
  const isChanged = isTail(a, 1, b, 1);
  const isAdded = isTail(a, 0, b, 1) || isTail(a, 1, b, 0);
  const isSwapped = a[start] === b[start + 1] && a[start + 1] === b[start] && isTail(a, 2, b, 2);
  return isChanged || isAdded || isSwapped;
}

/** Groups of three letters of a folded text: what two spellings of one name share. */
export function trigrams(text: string): ReadonlySet<string> {
  const padded = ` ${text} `;
  return new Set(Array.from({ length: padded.length - 2 }, (_, start) => padded.slice(start, start + 3)));
}

/** How alike two texts are, by their trigrams: 1 when they have the same, 0 without any in common. */
export function likeness(a: ReadonlySet<string>, b: ReadonlySet<string>): number {
  const shared = [...a].filter((trigram) => b.has(trigram)).length;
  return (2 * shared) / (a.size + b.size);
}

function commonLength(a: string, b: string): number {
  let length = 0;
  while (length < a.length && a.charAt(length) === b.charAt(length)) length += 1;
  return length;
}
