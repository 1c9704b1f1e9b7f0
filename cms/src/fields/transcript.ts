import { formatTimecode, parseTimecode, type TranscriptLine } from 'content-models';
import type { TextareaField } from 'payload';
import { readSpeech } from './speech.ts';

/** What a transcript says, or the French sentence that says what stands in the way. */
export type ReadTranscript = { lines: TranscriptLine[] } | { problem: string };

/**
 * Reads a transcript as people write it: a line begins with its time, then who speaks, if somebody new
 * does: `1:23 Camille Exemple : Bonjour.` What has no time goes on with the line before it.
 */
export function readTranscript(text: string): ReadTranscript {
  const lines: TranscriptLine[] = [];
  for (const [index, raw] of text.split('\n').entries()) {
    const written = raw.trim();
    if (written === '') continue;
    const [, time, rest = ''] = /^\[?((?:\d{1,2}:)?\d{1,3}:\d{2})\]?\s*(.*)$/s.exec(written) ?? [];
    const start = time === undefined ? null : parseTimecode(time);
    const last = lines.at(-1);
    if (start === null) {
      if (last === undefined) return { problem: `${place(index)} : commencez par une heure, par exemple « 0:00 ».` };
      last.text = last.text === '' ? written : `${last.text}\n${written}`;
      continue;
    }
    if (last !== undefined && start < last.start) {
      return { problem: `${place(index)} : ${formatTimecode(start)} vient avant ${formatTimecode(last.start)}.` };
    }
    lines.push({ start, ...readSpeech(rest) });
  }
  const empty = lines.find((line) => line.text === '');
  if (empty === undefined) return { lines };
  return { problem: `Rien n’est dit à ${formatTimecode(empty.start)} : écrivez le texte ou retirez la ligne.` };
}

/** What is said in a recording, line by line. */
export function transcriptField(name: string, label: string, description: string): TextareaField {
  return {
    name,
    label,
    type: 'textarea',
    maxLength: LONGEST,
    admin: { rows: 14, description },
    validate: (value) => {
      const read = readTranscript(value ?? '');
      return 'lines' in read || read.problem;
    },
  };
}

/** Four hours of speech. */
const LONGEST = 400_000;

function place(index: number): string {
  return `Ligne ${String(index + 1)}`;
}
