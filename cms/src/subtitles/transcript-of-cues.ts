import { formatTimecode } from 'content-models';
import { writeSpeech } from '../fields/speech.ts';
import { isSound, spokenIn, type Spoken } from './spoken-lines.ts';
import type { WebVttCue } from './webvtt-cues.ts';

/** A sentence in subtitles seldom lasts longer; one that never ends is cut. Seconds. */
const LONGEST = 30;

/** A transcript as editors write it, made of subtitles: their pieces are joined into sentences, a line each. */
export function transcriptOfCues(cues: readonly WebVttCue[]): string {
  const sentences: Spoken[] = [];
  for (const spoken of spokenIn(cues)) {
    const last = sentences.at(-1);
    if (last !== undefined && goesOn(last, spoken)) last.text = `${last.text} ${spoken.text}`;
    else sentences.push({ ...spoken });
  }
  let speaking: string | null = null;
  return sentences
    .map(({ start, voice, isAnother, text }) => {
      const line = writeSpeech({ speaker: voice, isAnother, text }, speaking);
      if (voice !== null || isAnother) speaking = voice;
      return `${formatTimecode(Math.floor(start))} ${line}`;
    })
    .join('\n');
}

function goesOn(last: Spoken, { start, voice, isAnother, text }: Spoken): boolean {
  if (isAnother || last.voice !== voice || isSound(text) || isSound(last.text)) return false;
  return !/[.!?…\])»]$/.test(last.text) && start - last.start < LONGEST;
}
