import { readSpeech } from '../fields/speech.ts';
import { spansOf, type Span } from './cue-text.ts';
import type { WebVttCue } from './webvtt-cues.ts';

/** Words of one person at a moment. */
export interface Spoken {
  /** Seconds, with their fraction. */
  start: number;
  /** Who says them, or null when the file does not tell. */
  voice: string | null;
  /** Whether somebody begins whom the file does not name. */
  isAnother: boolean;
  text: string;
}

/** Words of a line of a caption. */
interface Part extends Omit<Spoken, 'start'> {
  /** Whether the voice is an element of the file, which holds its words and no other. */
  isElement: boolean;
}
type Line = Part[];

/** How long a caption may be away before the next one repeats its last lines. Seconds. */
const LONGEST_GAP = 0.5;

/** A repeated caption that is shown for less is a step between two others. Seconds. */
const STEP = 0.1;

/** What is said in subtitles, in order, by person. */
export function spokenIn(cues: readonly WebVttCue[]): Spoken[] {
  const captions = saidOnce(cues.map(({ start, end, payload }) => ({ start, end, lines: linesOf(payload) })));
  const usesElements = captions.some(({ lines }) => lines.flat().some(({ isElement }) => isElement));
  let speaking: string | null = null;
  return captions.flatMap(({ start, lines }) => {
    const told = lines.map((line) =>
      line.map(({ voice, isAnother, text }) => {
        const leaves = voice === null && usesElements && speaking !== null && !isSound(text);
        if (voice !== null || isAnother || leaves) speaking = voice;
        return { voice: speaking, isAnother: voice === null && (isAnother || leaves), text };
      }),
    );
    return joined(start, told);
  });
}

/** [rires], (applaudissements), ♪: nobody's words. */
export function isSound(text: string): boolean {
  return /^\s*(?:\[[^\]]*\]|\([^)]*\)|[♪♫].*)\s*$/s.test(text);
}

interface Caption {
  start: number;
  end: number;
  lines: Line[];
}

/** Rolling captions show again the lines that they roll up: each is kept once. */
function saidOnce(captions: readonly Caption[]): Caption[] {
  const shown = captions.filter(({ lines }) => lines.length > 0);
  const repeated = shown.map(({ start, lines }, index) => {
    const before = shown[index - 1];
    return before === undefined || start - before.end > LONGEST_GAP ? 0 : overlapOf(before.lines, lines);
  });
  const rolls = shown.some(({ lines }, index) => isPart(repeated[index], lines));
  return shown.map(({ start, end, lines }, index) => {
    const count = repeated[index] ?? 0;
    const isOld = rolls || end - start < STEP;
    return { start, end, lines: isOld ? lines.slice(count) : lines };
  });
}

function isPart(count = 0, lines: readonly Line[]): boolean {
  return count > 0 && count < lines.length;
}

/** How many of the last lines of a caption are the first ones of the next. */
function overlapOf(before: readonly Line[], after: readonly Line[]): number {
  for (let count = Math.min(before.length, after.length); count > 0; count -= 1) {
    if (keyOf(before.slice(-count)) === keyOf(after.slice(0, count))) return count;
  }
  return 0;
}

function keyOf(lines: readonly Line[]): string {
  return JSON.stringify(lines.map((line) => line.map(({ voice, text }) => [voice, text])));
}

function linesOf(payload: readonly string[]): Line[] {
  return spansOf(payload)
    .map((spans) => byVoice(spans).map(partOf))
    .map((line) => line.filter(({ text }) => text.trim() !== ''))
    .filter((line) => line.length > 0);
}

/** Without marks of direction, for which no reader searches. */
function cleaned(text: string): string {
  return text.replace(/[\u200e\u200f]/g, '').replace(/\s+/g, ' ');
}

/** Words of a line by voice, whatever tags are between them. */
function byVoice(spans: readonly Span[]): Span[] {
  const all: Span[] = [];
  for (const span of spans) {
    const last = all.at(-1);
    if (last?.voice === span.voice) last.text += span.text;
    else all.push({ ...span });
  }
  return all;
}

/** Who says it may be in the words: « Intervenant 2 : Bonjour. » */
function partOf({ voice, text }: Span): Part {
  const written = cleaned(text);
  if (voice !== null) return { voice, isElement: true, isAnother: false, text: written };
  const { isAnother, words } = dashOf(written);
  const { speaker, text: said } = readSpeech(words.trim());
  if (speaker !== null) return { voice: speaker, isElement: false, isAnother: false, text: said };
  return { voice: null, isElement: false, isAnother, text: words };
}

/** « - Bonjour », « – Bonjour », « >> Bonjour »: another voice. « -5 degrés » is none. */
function dashOf(written: string): { isAnother: boolean; words: string } {
  const [, words] = /^\s*(?:[-‐‑–—―−](?:\s+(?=\S)|(?=[\p{L}«"“¿¡]))|>{2,3}\s*(?=\S))(.*)$/su.exec(written) ?? [];
  return { isAnother: words !== undefined, words: words ?? written };
}

/** The words of each voice of a caption, lines joined. */
function joined(start: number, lines: readonly (readonly Omit<Spoken, 'start'>[])[]): Spoken[] {
  const all: Spoken[] = [];
  for (const line of lines) {
    for (const [index, part] of line.entries()) {
      const last = all.at(-1);
      const between = index === 0 ? ' ' : '';
      if (last?.voice === part.voice && !part.isAnother) last.text += between + part.text;
      else all.push({ start, ...part });
    }
  }
  return all.map((spoken) => ({ ...spoken, text: spoken.text.replace(/\s+/g, ' ').trim() }));
}
