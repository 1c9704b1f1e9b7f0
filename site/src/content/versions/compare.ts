import { diffArrays } from 'diff';
import type { Passage } from 'content-models';

/** Words that stay, come or go. */
export interface Part {
  change: 'same' | 'added' | 'removed';
  text: string;
}

/** A passage of either version, or of both, as parts: without what was removed it is the new one, without what was added the old one. */
export interface ComparedPassage {
  kind: Passage['kind'];
  parts: readonly Part[];
}

/** How much two passages must have in common to be one that was rewritten. */
const LIKENESS = 0.4;

/** What became of each passage, in reading order: what went, where it was, before what took its place. */
export function comparePassages(before: readonly Passage[], after: readonly Passage[]): ComparedPassage[] {
  const compared: ComparedPassage[] = [];
  let removed: readonly Passage[] = [];
  for (const change of diffArrays([...before], [...after], { comparator: isSame })) {
    if (change.removed) {
      removed = change.value;
      continue;
    }
    const added = change.added ? change.value : [];
    compared.push(...compareRuns(removed, added));
    removed = [];
    if (!change.added) compared.push(...change.value.map((passage) => whole(passage, 'same')));
  }
  return [...compared, ...compareRuns(removed, [])];
}

/** Words that stay, came and went between two texts. Exact: every space of both is in a part. */
export function compareWords(before: string, after: string): Part[] {
  const parts = diffArrays(tokensOf(before), tokensOf(after)).map(({ added, removed, value }): Part => ({
    change: added ? 'added' : removed ? 'removed' : 'same',
    text: value.join(''),
  }));
  return ordered(parts);
}

function isSame(one: Passage, other: Passage): boolean {
  return one.kind === other.kind && one.text === other.text;
}

/** Passages that went and passages that came in their place: each of the first is compared with the next of the second that is like it. */
function compareRuns(removed: readonly Passage[], added: readonly Passage[]): ComparedPassage[] {
  const compared: ComparedPassage[] = [];
  let next = 0;
  for (const passage of removed) {
    const found = added.findIndex((candidate, index) => index >= next && isRewritten(passage, candidate));
    const match = added[found];
    if (match === undefined) {
      compared.push(whole(passage, 'removed'));
      continue;
    }
    compared.push(...added.slice(next, found).map((one) => whole(one, 'added')));
    compared.push({ kind: match.kind, parts: compareWords(passage.text, match.text) });
    next = found + 1;
  }
  return [...compared, ...added.slice(next).map((one) => whole(one, 'added'))];
}

/** There is one title, one place and date: whatever the words, the second takes the place of the first. */
function isRewritten(before: Passage, after: Passage): boolean {
  if (before.kind !== after.kind) return false;
  if (before.kind === 'title' || before.kind === 'dateline') return true;
  const parts = compareWords(before.text, after.text);
  const kept = parts.filter(({ change }) => change === 'same').reduce((length, { text }) => length + text.length, 0);
  return kept / Math.max(before.text.length, after.text.length) >= LIKENESS;
}

function whole({ kind, text }: Passage, change: Part['change']): ComparedPassage {
  return { kind, parts: [{ change, text }] };
}

/** Words, and one by one what stands between them. */
function tokensOf(text: string): string[] {
  return text.match(/[\p{L}\p{M}\p{N}]+|[^\p{L}\p{M}\p{N}]/gu) ?? [];
}

/**
 * Neighbours of the same change together, what went before what came. Marks alone between two changes are of both: three
 * words that changed read as one change. The space after both belongs to neither.
 */
function ordered(parts: readonly Part[]): Part[] {
  const result: Part[] = [];
  let [removed, added] = ['', ''];
  for (const [index, { change, text }] of parts.entries()) {
    const isBetween = removed + added !== '' && index < parts.length - 1 && !/[\p{L}\p{N}]/u.test(text);
    if (change === 'removed' || (change === 'same' && isBetween)) removed += text;
    if (change === 'added' || (change === 'same' && isBetween)) added += text;
    if (change !== 'same' || isBetween) continue;
    const after = add(result, removed, added);
    result.push({ change, text: after + text });
    [removed, added] = ['', ''];
  }
  const after = add(result, removed, added);
  if (after !== '') result.push({ change: 'same', text: after });
  return result;
}

/** @returns the space that ends both */
function add(parts: Part[], removed: string, added: string): string {
  const [one = '', other = ''] = [removed, added].map((text) => /\s+$/u.exec(text)?.[0]);
  const space = one === other ? one : '';
  const [went, came] = [removed, added].map((text) => text.slice(0, text.length - space.length));
  if (went) parts.push({ change: 'removed', text: went });
  if (came) parts.push({ change: 'added', text: came });
  return space;
}
