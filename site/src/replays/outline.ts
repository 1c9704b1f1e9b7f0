import type { Replay, ReplayChapter, TranscriptLine } from 'content-models';

/** A line of a transcript; `anchor` is null when another element has it already: an id stands once in a page. */
export interface AnchoredLine extends TranscriptLine {
  anchor: string | null;
}

/** What is said in a chapter, or before the first one. */
export interface TranscriptPart {
  chapter: (ReplayChapter & { anchor: string }) | null;
  lines: AnchoredLine[];
}

/** Anchor of a second of a recording, in the words of media fragments: `t=83`. */
export function anchorOf(second: number): string {
  return `t=${String(second)}`;
}

/** A transcript cut by its chapters: each second has one anchor, the chapter's where one begins. */
export function partsOfTranscript({ chapters, transcript }: Pick<Replay, 'chapters' | 'transcript'>): TranscriptPart[] {
  const seconds = new Set<number>();
  const parts: TranscriptPart[] = [{ chapter: null, lines: [] }];
  for (const chapter of chapters) {
    if (seconds.has(chapter.start)) continue;
    seconds.add(chapter.start);
    parts.push({ chapter: { ...chapter, anchor: anchorOf(chapter.start) }, lines: [] });
  }
  for (const line of transcript) {
    const part = parts.findLast(({ chapter }) => chapter === null || chapter.start <= line.start);
    part?.lines.push({ ...line, anchor: seconds.has(line.start) ? null : anchorOf(line.start) });
    seconds.add(line.start);
  }
  return parts.filter(({ chapter, lines }) => chapter !== null || lines.length > 0);
}
