import { formatTimecode } from 'content-models';
import type { Cue } from './read-webvtt.ts';

/** A sentence in subtitles seldom lasts longer; one that never ends is cut. Seconds. */
const LONGEST = 30;

/** A transcript as editors write it, made of subtitles: their pieces are joined into sentences. */
export function transcriptOfCues(cues: readonly Cue[]): string {
  const sentences: Cue[] = [];
  for (const cue of cues) {
    const last = sentences.at(-1);
    const goesOn = last?.speaker === cue.speaker && !/[.!?…\])»]$/.test(last.text) && cue.start - last.start < LONGEST;
    if (goesOn) last.text = `${last.text} ${cue.text}`;
    else sentences.push({ ...cue });
  }
  return sentences.map((sentence, index) => lineOf(sentence, sentences[index - 1]?.speaker ?? null)).join('\n');
}

function lineOf({ start, speaker, text }: Cue, previous: string | null): string {
  const who = speaker === null || speaker === previous ? '' : `${speaker} : `;
  return `${formatTimecode(Math.floor(start))} ${who}${text}`;
}
