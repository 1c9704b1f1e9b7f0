import { decodeHTML } from 'entities';

/** Words of one voice on one line of a cue. */
export interface Span {
  /** Who says them, in `<v Camille Exemple>`; null when the file does not tell. */
  voice: string | null;
  text: string;
}

/** Elements of WebVTT: others are passed over, and what they hold is read. */
const ELEMENTS = new Set(['c', 'i', 'b', 'u', 'ruby', 'rt', 'v', 'lang']);

/**
 * Lines of a cue, each with its words by voice, as Chromium reads them: see « WebVTT cue text parsing » in
 * w3.org/TR/webvtt1. Character references are all those of HTML.
 */
export function spansOf(payload: readonly string[]): Span[][] {
  const lines: Span[][] = [[]];
  const open: { name: string; voice: string | null }[] = [];
  for (const [, tag, words = ''] of payload.join('\n').matchAll(/<([^>]*)(?:>|$)|([^<]+)/g)) {
    if (tag !== undefined) {
      follow(tag, open);
      continue;
    }
    const voice = open.at(-1)?.voice ?? null;
    for (const [index, text] of words.split('\n').entries()) {
      if (index > 0) lines.push([]);
      lines.at(-1)?.push({ voice, text: decodeHTML(text) });
    }
  }
  return lines;
}

/** Opens or closes an element. A voice goes on in what it holds, until another begins within it. */
function follow(tag: string, open: { name: string; voice: string | null }[]): void {
  const [, end = '', name = '', annotation = ''] = /^(\/?)([^\s./]*)\S*\s*(.*)$/s.exec(tag) ?? [];
  const last = open.at(-1);
  if (end !== '') {
    if (last?.name === 'rt' && name === 'ruby') open.splice(-2);
    else if (last?.name === name) open.pop();
    return;
  }
  if (!ELEMENTS.has(name) || (name === 'rt' && last?.name !== 'ruby')) return;
  const said = decodeHTML(annotation).replace(/\s+/g, ' ').trim();
  open.push({ name, voice: name === 'v' && said !== '' ? said : (last?.voice ?? null) });
}
