/** Words that a player shows for a time, as they are written in the file. */
export interface WebVttCue {
  /** Seconds, with their fraction. */
  start: number;
  end: number;
  /** Index of the line of its times in the file. */
  line: number;
  /** Lines of its text, with tags and character references. */
  payload: string[];
}

/** Words that players pass over, by the index of their line in the file. */
export interface PassedOver {
  line: number;
  /** Its times can't be read, or it has none. */
  lacks: 'readable times' | 'times';
}

export interface WebVttContent {
  /** In the order of the file. */
  cues: WebVttCue[];
  passedOver: PassedOver[];
}

/** Lines of a file, without the mark that it may begin with, and without null characters, which databases refuse. */
export function linesOfFile(text: string): string[] {
  return text
    .replace(/^\ufeff/, '')
    .replaceAll('\0', '\ufffd')
    .split(/\r\n|\n|\r/);
}

/**
 * Cues of a WebVTT file, those that Chromium finds in it and no other, with what it passes over without a word: see
 * « WebVTT file parsing » in w3.org/TR/webvtt1. Only an empty line ends a cue: one that holds a space is of its text.
 *
 * @returns null for a file that does not begin as WebVTT
 */
export function cuesOfWebVtt(lines: readonly string[]): WebVttContent | null {
  if (!/^WEBVTT(?:[ \t]|$)/.test(lines[0] ?? '')) return null;
  const content: WebVttContent = { cues: [], passedOver: [] };
  let state: State = 'header';
  let id = { line: 0, text: '' };
  for (const [index, line] of lines.entries()) {
    if (index === 0) continue;
    if (line === '') {
      if (state === 'times') pass(content, id, id.text);
      state = 'id';
    } else if (line.includes('-->')) {
      state = begin(content, index, line);
    } else if (state === 'id') {
      id = { line: index, text: line };
      state = 'times';
    } else if (state === 'times') {
      pass(content, { ...id, line: index });
      state = 'nothing';
    } else if (state === 'text') {
      content.cues.at(-1)?.payload.push(line);
    }
  }
  if (state === 'times') pass(content, id, id.text);
  return content;
}

type State = 'header' | 'id' | 'times' | 'text' | 'nothing';

/** Begins a cue at the line of its times. */
function begin({ cues, passedOver }: WebVttContent, line: number, written: string): State {
  const times = timesOf(written);
  if (times === null) {
    passedOver.push({ line, lacks: 'readable times' });
    return 'nothing';
  }
  cues.push({ ...times, line, payload: [] });
  return 'text';
}

/** A block without times. Comments and styles are not words, nor is the number of a text that is not there. */
function pass({ passedOver }: WebVttContent, id: { line: number; text: string }, only = ''): void {
  if (/^(?:NOTE|STYLE|REGION)(?:\s|$)/.test(id.text) || /^\d+\s*$/.test(only)) return;
  passedOver.push({ line: id.line, lacks: 'times' });
}

function timesOf(written: string): Pick<WebVttCue, 'start' | 'end'> | null {
  const [, from, to] = /^[ \t\f]*([\d:.]+)[ \t\f]*-->[ \t\f]*([\d:.]+)/.exec(written) ?? [];
  const [start, end] = [secondsOf(from), secondsOf(to)];
  return start === null || end === null ? null : { start, end };
}

/** `1:02:03.456`, `02:03.456`: seconds. Hours have as many digits as they need, other parts two or three. */
function secondsOf(written = ''): number | null {
  const match = /^(?:(\d+):)?([0-5]\d):([0-5]\d)\.(\d{3})$/.exec(written);
  if (match === null) return null;
  const [, hours = '0', minutes, seconds, thousandths] = match;
  return Number(hours) * 3600 + Number(minutes) * 60 + Number(seconds) + Number(thousandths) / 1000;
}
