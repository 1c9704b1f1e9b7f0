import type { WebVttCue } from './webvtt-cues.ts';

/**
 * The lines of a WebVTT file, one for one, with what players would read otherwise than it was meant written as they
 * read it: a line of spaces that stands between two cues, and « < » that begins no tag, after which they pass over
 * the words.
 */
export function mendedWebVtt(lines: readonly string[], cuesOf: (lines: readonly string[]) => WebVttCue[]): string[] {
  const mended = lines.map((line, index) => (isMeantEmpty(lines, index) ? '' : line));
  for (const { line, payload } of cuesOf(mended)) {
    const words = payload.join('\n').replace(/<(?![a-z/.>]|\d+:)|<(?=[^>]*$)/gi, '&lt;');
    mended.splice(line + 1, payload.length, ...words.split('\n'));
  }
  return mended;
}

/** The lines of a WebVTT file with its cues in order of time; a comment goes with the cue that it stands before. */
export function orderedWebVtt(lines: readonly string[], cues: readonly WebVttCue[]): string[] {
  const head = lines.lastIndexOf('', cues[0]?.line ?? 0);
  let from = head === -1 ? (cues[0]?.line ?? lines.length) : head;
  const parts = [lines.slice(0, from)];
  const blocks = cues.map(({ start, line, payload }) => {
    const block = { start, lines: lines.slice(from, line + 1 + payload.length) };
    from = line + 1 + payload.length;
    return block;
  });
  parts.push(...blocks.sort((one, other) => one.start - other.start).map((block) => block.lines), lines.slice(from));
  return parts
    .map(withoutEnds)
    .filter((part) => part.length > 0)
    .flatMap((part) => [...part, '']);
}

/** A line of spaces, before the times of a cue or before its number. */
function isMeantEmpty(lines: readonly string[], index: number): boolean {
  const [line = '', next = '', second = ''] = lines.slice(index, index + 3);
  if (line === '' || line.trim() !== '') return false;
  return next.includes('-->') || (second.includes('-->') && /^\d+\s*$/.test(next));
}

function withoutEnds(lines: readonly string[]): readonly string[] {
  const isWritten = (line: string) => line !== '';
  return lines.slice(lines.findIndex(isWritten), lines.findLastIndex(isWritten) + 1);
}
