import type { Replay, ReplayChapter, TranscriptLine } from 'content-models';

/** A line of a transcript, with its anchor: an id stands once in a page. */
export interface AnchoredLine extends TranscriptLine {
  anchor: string;
}

/** What is said in a chapter, or before the first one. */
export interface TranscriptPart {
  chapter: (ReplayChapter & { anchor: string }) | null;
  lines: AnchoredLine[];
}

/** Anchor of a second of a recording, in the words of media fragments: `t=83`; `t=83-2` for what else begins there. */
export function anchorOf(second: number, nth = 1): string {
  return `t=${String(second)}${nth === 1 ? '' : `-${String(nth)}`}`;
}

/**
 * A transcript cut by its chapters. The anchor of a second is the chapter's where one begins, else the first line's:
 * what is said by others in that second has one of its own.
 */
export function partsOfTranscript({ chapters, transcript }: Pick<Replay, 'chapters' | 'transcript'>): TranscriptPart[] {
  const anchored = new Map<number, number>();
  const parts: TranscriptPart[] = [{ chapter: null, lines: [] }];
  for (const chapter of chapters) {
    if (anchored.has(chapter.start)) continue;
    anchored.set(chapter.start, 1);
    parts.push({ chapter: { ...chapter, anchor: anchorOf(chapter.start) }, lines: [] });
  }
  for (const line of transcript) {
    const part = parts.findLast(({ chapter }) => chapter === null || chapter.start <= line.start);
    const nth = (anchored.get(line.start) ?? 0) + 1;
    anchored.set(line.start, nth);
    part?.lines.push({ ...line, anchor: anchorOf(line.start, nth) });
  }
  return parts.filter(({ chapter, lines }) => chapter !== null || lines.length > 0);
}
