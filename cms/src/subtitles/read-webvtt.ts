/** Words that appear for a time, and who says them when the file tells. */
export interface Cue {
  /** Seconds, with their fraction. */
  start: number;
  speaker: string | null;
  text: string;
}

/** What a file of subtitles holds, or the French sentence that says what is wrong, where, and what to do. */
export type ReadSubtitles = { cues: Cue[] } | { problem: string };

/**
 * Reads a WebVTT file (w3.org/TR/webvtt1), strictly: players pass over what they can't read, and the
 * words would be missing. A library for players does the same, so these few rules are our own.
 */
export function readWebVtt(file: string): ReadSubtitles {
  const lines = file.replace(/^\ufeff/, '').split(/\r\n|\n|\r/);
  if (!/^WEBVTT(?:[ \t].*)?$/.test(lines[0] ?? '')) return { problem: NOT_WEBVTT };
  const cues: Cue[] = [];
  let previous = 0;
  for (const { first, block } of blocksOf(lines)) {
    if (/^(?:NOTE|STYLE|REGION)(?:\s|$)/.test(block[0] ?? '')) continue;
    const index = block[0]?.includes('-->') === true ? 0 : 1;
    const place = `Ligne ${String(first + index + 1)}`;
    const timing = block[index];
    if (timing?.includes('-->') !== true) return { problem: `${place} : il manque l’heure de ce texte. ${EXAMPLE}` };
    const [, from = '', to = ''] = /^(\S+)[ \t]+-->[ \t]+(\S+)(?:[ \t].*)?$/.exec(timing) ?? [];
    const [start, end] = [momentOf(from), momentOf(to)];
    if (start === null || end === null) return { problem: `${place} : « ${timing} » ne se lit pas. ${EXAMPLE}` };
    if (end <= start)
      return { problem: `${place} : ce texte finit avant de commencer. Corrigez l’une des deux heures.` };
    if (start < previous) return { problem: `${place} : ce texte vient avant le précédent. Rangez-les par heure.` };
    previous = start;
    const cue = { start, ...wordsOf(block.slice(index + 1).join(' ')) };
    if (cue.text !== '') cues.push(cue);
  }
  return cues.length > 0 ? { cues } : { problem: 'Le fichier ne contient aucun texte. Vérifiez votre export.' };
}

const NOT_WEBVTT =
  'Ligne 1 : le fichier ne commence pas par « WEBVTT ». Exportez les sous-titres au format WebVTT (.vtt), pas SRT.';
const EXAMPLE = 'Écrivez l’heure ainsi, avec des points : « 00:01.000 --> 00:04.500 ».';

/** Runs of lines between empty ones, after the heading, with the index of the first line of each. */
function blocksOf(lines: readonly string[]): { first: number; block: string[] }[] {
  const blocks: { first: number; block: string[] }[] = [];
  // What follows the first line up to an empty one belongs to the heading.
  const body = lines.findIndex((line) => line.trim() === '');
  let isOpen = false;
  for (const [index, line] of lines.entries()) {
    if (body === -1 || index < body) continue;
    if (line.trim() === '') {
      isOpen = false;
      continue;
    }
    if (!isOpen) blocks.push({ first: index, block: [] });
    isOpen = true;
    blocks.at(-1)?.block.push(line);
  }
  return blocks;
}

function momentOf(written: string): number | null {
  const match = /^(?:(\d{2,}):)?([0-5]\d):([0-5]\d)\.(\d{3})$/.exec(written);
  if (match === null) return null;
  const [, hours = '0', minutes, seconds, thousandths] = match;
  return Number(hours) * 3600 + Number(minutes) * 60 + Number(seconds) + Number(thousandths) / 1000;
}

/** `<v Camille Exemple>Bonjour <b>à toutes</b>.` */
function wordsOf(payload: string): Pick<Cue, 'speaker' | 'text'> {
  const [, speaker] = /<v(?:\.[^\s>]*)?\s+([^>]+)>/.exec(payload) ?? [];
  const text = decode(payload.replace(/<[^>]*>/g, ''))
    .replace(/\s+/g, ' ')
    .trim();
  return { speaker: speaker === undefined ? null : decode(speaker).trim(), text };
}

const ENTITIES: Readonly<Record<string, string>> = {
  amp: '&',
  lt: '<',
  gt: '>',
  nbsp: '\u00a0',
  lrm: '',
  rlm: '',
};

function decode(text: string): string {
  return text.replace(/&(\w+);/g, (entity, name: string) => ENTITIES[name] ?? entity);
}
