import { spansOf } from './cue-text.ts';
import { decodeText } from './decode-text.ts';
import { cuesOfWebVtt, linesOfFile, type PassedOver, type WebVttContent, type WebVttCue } from './webvtt-cues.ts';
import { mendedWebVtt, orderedWebVtt } from './webvtt-mending.ts';
import { isSubRip, webVttOfSubRip, type ConvertedFile } from './webvtt-of-subrip.ts';

/** Subtitles that players read, or the French sentence that says what is wrong, where, and what to do. */
export type ReadSubtitles = Subtitles | { problem: string };

export interface Subtitles {
  /** The WebVTT file to publish, or null when it is the one that was sent. */
  file: string | null;
  /** In order of time. */
  cues: WebVttCue[];
  /** French sentences: what differs from the file that was sent, and where. */
  changes: string[];
}

/**
 * Reads subtitles as tools write them, WebVTT or SubRip. What players would pass over is refused, for the words would
 * be missing; what they would read otherwise than it was meant is put right, and said.
 */
export function readSubtitles(bytes: Uint8Array): ReadSubtitles {
  const { text, encoding } = decodeText(bytes);
  const sent = linesOfFile(text);
  const isWebVtt = cuesOfWebVtt(sent) !== null;
  if (!isWebVtt && !isSubRip(sent)) return { problem: NEITHER };
  const converted = isWebVtt ? mended(sent) : webVttOfSubRip(sent);
  const { lines, origins } = converted;
  const content = cuesOfWebVtt(lines) ?? { cues: [], passedOver: [] };
  const problem = problemIn(content, converted, sent);
  if (problem !== null) return { problem };

  const late = content.cues.filter(({ start }, index) => start < (content.cues[index - 1]?.start ?? 0));
  const changes = [
    ...(encoding === null ? [] : [`Le fichier était en ${encoding} : il est maintenant en UTF-8.`]),
    ...(isWebVtt ? changedLines(sent, lines) : ['Le fichier n’était pas en WebVTT : il y a été converti.']),
    ...(late.length === 0 ? [] : [`${placesOf(late.map(({ line }) => origins[line] ?? line))} : ${LATE}`]),
  ];
  const ordered = late.length === 0 ? lines : orderedWebVtt(lines, content.cues);
  return {
    file: changes.length === 0 ? null : `${ordered.join('\n').trimEnd()}\n`,
    cues: content.cues.toSorted((one, other) => one.start - other.start),
    changes,
  };
}

const EXAMPLE = 'Écrivez l’heure ainsi, avec des points : « 00:01.000 --> 00:04.500 ».';
const NEITHER =
  'Ligne 1 : le fichier ne commence pas par « WEBVTT », et n’a pas les heures d’un fichier SubRip. Exportez les sous-titres au format WebVTT (.vtt) ou SubRip (.srt).';
const LATE = 'un texte commençait avant le précédent. Les textes ont été rangés par heure.';

/** A file that is WebVTT already, line for line. */
function mended(sent: readonly string[]): ConvertedFile {
  const lines = mendedWebVtt(sent, (written) => cuesOfWebVtt(written)?.cues ?? []);
  return { lines, origins: lines.map((_line, index) => index), passedOver: [] };
}

function problemIn(
  content: WebVttContent,
  { origins, passedOver }: ConvertedFile,
  sent: readonly string[],
): string | null {
  const originOf = (line: number) => origins[line] ?? line;
  const lost = [...passedOver, ...content.passedOver.map((one) => ({ ...one, line: originOf(one.line) }))];
  const [first] = lost.toSorted((one, other) => one.line - other.line);
  if (first !== undefined) return `${placesOf([first.line])} : ${lossOf(first, sent)}`;
  const said = content.cues.filter(({ payload }) => hasWords(payload));
  const never = said.find(({ start, end }) => end <= start);
  if (never !== undefined) {
    return `${placesOf([originOf(never.line)])} : ce texte finit avant de commencer. Corrigez l’une des deux heures.`;
  }
  return said.length > 0 ? null : 'Le fichier ne contient aucun texte. Vérifiez votre export.';
}

function lossOf({ line, lacks }: PassedOver, sent: readonly string[]): string {
  switch (lacks) {
    case 'times':
      return `il manque l’heure de ce texte. ${EXAMPLE}`;
    case 'readable times':
      return `« ${sent[line]?.trim() ?? ''} » ne se lit pas. ${EXAMPLE}`;
    default:
      return lacks satisfies never;
  }
}

function hasWords(payload: readonly string[]): boolean {
  return spansOf(payload).some((line) => line.some(({ text }) => text.trim() !== ''));
}

function changedLines(before: readonly string[], after: readonly string[]): string[] {
  const changed = before.flatMap((line, index) => (line === after[index] ? [] : [index]));
  return changed.length === 0 ? [] : [`${placesOf(changed)} : corrigé, pour que tous les mots s’affichent.`];
}

/** How many lines a sentence names. */
const NAMED = 8;

function placesOf(lines: readonly number[]): string {
  const numbers = lines.slice(0, NAMED).map((line) => String(line + 1));
  if (lines.length > NAMED) return `Lignes ${numbers.join(', ')} et ${String(lines.length - NAMED)} autres`;
  if (lines.length === 1) return `Ligne ${numbers.join()}`;
  return `Lignes ${numbers.slice(0, -1).join(', ')} et ${numbers.at(-1) ?? ''}`;
}
