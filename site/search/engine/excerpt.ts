import { stem } from '../french/stem.ts';
import { wordsOf } from '../french/words.ts';
import type { ExcerptPart } from '../answer.ts';
import type { Mark, Place } from '../record.ts';

/** What is marked in excerpts: by stem, how much each word of the question weighs. */
export interface Searched {
  weights: ReadonlyMap<string, number>;
  /** Words that begin so are marked too. */
  beginning: string | null;
}

/** Words of an excerpt. */
const LENGTH = 28;

interface Stretch {
  start: number;
  end: number;
}

/** The words of a text that were searched, in order. */
function hitsIn(text: string, { weights, beginning }: Searched): (Stretch & { stem: string; weight: number })[] {
  const hits: (Stretch & { stem: string; weight: number })[] = [];
  for (const { form, start, end, isStop } of wordsOf(text)) {
    if (isStop && !weights.has(stem(form))) continue;
    const key = stem(form);
    const weight = weights.get(key) ?? (beginning !== null && form.startsWith(beginning) ? 1 : undefined);
    if (weight === undefined) continue;
    // A part of a word within that word.
    const former = hits.at(-1);
    if (former !== undefined && start < former.end) continue;
    hits.push({ start, end, stem: key, weight });
  }
  return hits;
}

/**
 * The stretch of a text that holds most of what was searched, its words marked.
 * @param fromStart whether it is to be the beginning of the text
 */
export function excerptOf(text: string, searched: Searched, fromStart = false): ExcerptPart[] {
  const { start, end } = bestStretch(text, searched, fromStart);
  const parts: ExcerptPart[] = [];
  const add = (from: number, to: number, isHit: boolean) => {
    if (to > from) parts.push({ text: text.slice(from, to), isHit });
  };
  if (start > 0 && !beginsSentence(text, start)) parts.push({ text: '… ', isHit: false });
  let at = start;
  for (const hit of hitsIn(text.slice(start, end), searched)) {
    add(at, start + hit.start, false);
    add(start + hit.start, start + hit.end, true);
    at = start + hit.end;
  }
  add(at, end, false);
  if (end < text.length) parts.push({ text: ' …', isHit: false });
  return parts;
}

function bestStretch(text: string, searched: Searched, fromStart: boolean): Stretch {
  const words = [...text.matchAll(/\S+/g)].map(({ 0: word, index }) => ({ start: index, end: index + word.length }));
  const first = words[0];
  const last = words.at(-1);
  if (first === undefined || last === undefined) return { start: 0, end: 0 };
  if (words.length <= LENGTH * 1.3) return { start: first.start, end: last.end };
  if (fromStart) return { start: first.start, end: words[LENGTH - 1]?.end ?? last.end };
  const hits = hitsIn(text, searched);
  let best = { number: 0, weight: -1 };
  for (const hit of hits) {
    const number = words.findLastIndex(({ start }) => start <= hit.start);
    const end = words[Math.min(words.length, number + LENGTH) - 1]?.end ?? text.length;
    const weight = weightOf(hits.filter(({ start }) => start >= hit.start && start < end));
    if (weight > best.weight) best = { number, weight };
  }
  const number = beginWell(text, words, best.number);
  return {
    start: words[number]?.start ?? 0,
    end: words[Math.min(words.length, number + LENGTH) - 1]?.end ?? text.length,
  };
}

/** From the beginning of the sentence if it is near, else some words before. */
function beginWell(text: string, words: readonly Stretch[], number: number): number {
  for (let back = number; back >= Math.max(0, number - 10); back -= 1) {
    if (beginsSentence(text, words[back]?.start ?? 0)) return back;
  }
  return Math.max(0, Math.min(number - 4, words.length - LENGTH));
}

function beginsSentence(text: string, start: number): boolean {
  return start === 0 || /[.!?…]["»\s]*\s$/.test(text.slice(Math.max(0, start - 4), start));
}

/** Each word of the question counts once. */
function weightOf(hits: readonly { stem: string; weight: number }[]): number {
  return [...new Map(hits.map(({ stem: key, weight }) => [key, weight])).values()].reduce((sum, own) => sum + own, 0);
}

/** Characters of a line of a recording and of what is said just after. */
const HEARD = 160;

/** The mark of a place from which most of what was searched follows; undefined for a place without any. */
export function bestMark({ text, marks }: Place, searched: Searched): (Mark & { text: string }) | undefined {
  const hits = hitsIn(text, searched);
  let best: { mark: Mark; weight: number } | undefined;
  for (const [number, mark] of marks.entries()) {
    const next = marks[number + 1]?.at ?? text.length;
    const end = Math.max(next, mark.at + HEARD);
    const heard = hits.filter(({ start }) => start >= mark.at && start < end);
    // What is said in the line itself first: a line that only comes before is no better.
    const own = weightOf(heard.filter(({ start }) => start < next));
    const weight = own === 0 ? 0 : weightOf(heard) + own / 100;
    if (weight > (best?.weight ?? 0)) best = { mark, weight };
  }
  const mark = best?.mark ?? marks[0];
  return mark && { ...mark, text: text.slice(mark.at) };
}
