import { formatDate, formatTimecode, type Replay } from 'content-models';
import { partsOfTranscript } from '../content/replays/outline.ts';

/** A transcript as a text: title and date, then what is said, chapter by chapter, each line with its hour. */
export function transcriptText(replay: Pick<Replay, 'title' | 'recordedOn' | 'chapters' | 'transcript'>): string {
  const parts = partsOfTranscript(replay).flatMap(({ chapter, lines }) => [
    ...(chapter === null ? [] : ['', chapter.title, '']),
    ...lines.map(
      ({ start, speaker, text }) =>
        `${formatTimecode(start)} ${speaker === null ? '' : `${speaker}\u00a0: `}${text.replace(/\n/g, ' ')}`,
    ),
  ]);
  return [replay.title, formatDate(replay.recordedOn), '', ...parts, ''].join('\n');
}
