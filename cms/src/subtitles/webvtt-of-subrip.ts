import type { PassedOver } from './webvtt-cues.ts';

/** A WebVTT file made from another, with the line of the other that each of its lines comes from. */
export interface ConvertedFile {
  lines: string[];
  /** Index in the file that was sent, by index in `lines`. */
  origins: number[];
  passedOver: PassedOver[];
}

/** Hours or not, thousandths or not, after a comma or a point; then the coordinates that some tools write. */
const TIMES = /^\s*((?:\d+:)?\d+:\d+(?:[,.]\d+)?)\s*-->\s*((?:\d+:)?\d+:\d+(?:[,.]\d+)?)(?:\s.*)?$/;

/** A line of times, well written or not; an arrow within a text is none. */
const LIKE_TIMES = /^\s*-?\d+(?::[\d:.,]+)?\s*-{1,3}>|^\s*\d+:[\d:.,]+\s*[→⟶—]/;

/** Whether a file without the heading of WebVTT has the times of SubRip, or of a WebVTT that lost its heading. */
export function isSubRip(lines: readonly string[]): boolean {
  return lines.some((line) => TIMES.test(line));
}

/**
 * A SubRip file (.srt) as WebVTT. The format has no standard: a cue is what follows a line of times, up to the number
 * and the times of the next one. Numbers may miss, and a text may hold empty lines, which players of WebVTT would stop at.
 */
export function webVttOfSubRip(lines: readonly string[]): ConvertedFile {
  const file: ConvertedFile = { lines: ['WEBVTT'], origins: [0], passedOver: [] };
  const starts = lines.flatMap((line, index) => (LIKE_TIMES.test(line) ? [index] : []));
  const [first = lines.length] = starts;
  const early = lines.findIndex(
    (line, index) => index < first && line.trim() !== '' && !/^\ufeff?\s*\d+\s*$/.test(line),
  );
  if (early !== -1) file.passedOver.push({ line: early, lacks: 'times' });
  for (const [nth, start] of starts.entries()) {
    const times = timesOf(lines[start] ?? '');
    if (times === null) {
      file.passedOver.push({ line: start, lacks: 'readable times' });
      continue;
    }
    const end = starts[nth + 1] ?? lines.length;
    const isNumbered = nth + 1 < starts.length && end - 1 > start && /^\s*\d+\s*$/.test(lines[end - 1] ?? '');
    const text = lines.slice(start + 1, isNumbered ? end - 1 : end);
    const [, position] = /\{\\an([1-9])\}/.exec(text.join('')) ?? [];
    append(file, '', start);
    append(file, `${times}${placeOf(Number(position))}`, start);
    for (const [index, line] of text.entries()) {
      const words = textOf(line);
      if (words !== '') append(file, words, start + 1 + index);
    }
  }
  return file;
}

function append({ lines, origins }: ConvertedFile, line: string, origin: number): void {
  lines.push(line);
  origins.push(origin);
}

function timesOf(written: string): string | null {
  const [, ...both] = TIMES.exec(written) ?? [];
  const [from, to] = both.map(webVttTime);
  return from == null || to == null ? null : `${from} --> ${to}`;
}

/** `1:02:03,4` is four thousandths for those who read SubRip by numbers, and four tenths for others: it is not read. */
function webVttTime(written: string): string | null {
  const match = /^(?:(\d+):)?([0-5]?\d):([0-5]?\d)(?:[,.](\d{3}))?$/.exec(written);
  if (match === null) return null;
  const [, hours = '0', minutes = '', seconds = '', thousandths = '000'] = match;
  return `${[hours, minutes, seconds].map((part) => part.padStart(2, '0')).join(':')}.${thousandths}`;
}

/** Where a text stands, by the keys of a numeric pad: at the top, in the middle, or where players put it. */
function placeOf(key: number): string {
  if (key >= 7) return ' line:0';
  return key >= 4 ? ' line:50%' : '';
}

/** A line of text with the tags that WebVTT shares, without the others, and with what would be read as markup written out. */
function textOf(line: string): string {
  return line
    .replace(/\{\\[^}]*\}|\{\/?[biu]\}|<\/?font[^>]*>/gi, '')
    .replace(/<(\/?)([biu])\s*>/gi, (_tag, end: string, name: string) => `<${end}${name.toLowerCase()}>`)
    .replace(/<(?!\/?[biu]>|v(?:\.[^\s>]*)?\s[^>]*>|\/v>)/g, '&lt;')
    .replaceAll('-->', '--&gt;')
    .trim();
}
