import { Parser } from 'htmlparser2';

/** Marks words of a place whose anchor is drawn when its document is written. */
const WORDS = ':~:text=';

/** How far from the second that was looked for a recording may be opened. */
const CLOSE_SECONDS = 15;

/** The anchors of a page that lead to a place. @throws where the page has no such place */
export function anchorsOf(place: string, html: string): ReadonlySet<string> {
  const anchor = place.slice(place.indexOf('#') + 1);
  if (anchor.startsWith(WORDS)) return new Set([anchorOver(anchor.slice(WORDS.length), html, place)]);
  const all = anchorsIn(html);
  if (!all.some(({ id }) => id === anchor)) throw new Error(`No such place in its page: ${place}`);
  const second = secondOf(anchor);
  if (second === undefined) return new Set([anchor]);
  const isClose = (other: number | undefined) => other !== undefined && Math.abs(other - second) <= CLOSE_SECONDS;
  return new Set(all.map(({ id }) => id).filter((id) => isClose(secondOf(id))));
}

/** The last anchor before words, or around them. */
function anchorOver(words: string, html: string, place: string): string {
  const anchors = anchorsIn(html);
  const over = anchors.findLast(({ text }) => text.includes(words));
  if (over === undefined) throw new Error(`No such words in a place of the page: ${place}`);
  return over.id;
}

/** Anchors of a page in their order, each with the text from there to the next. */
function anchorsIn(html: string): { id: string; text: string }[] {
  const anchors: { id: string; text: string }[] = [];
  const parser = new Parser({
    onopentag(_name, { id }) {
      const last = anchors.at(-1);
      if (last !== undefined) last.text += ' ';
      if (id !== undefined) anchors.push({ id, text: '' });
    },
    ontext(text) {
      const last = anchors.at(-1);
      if (last !== undefined) last.text = (last.text + text).replaceAll(/\s+/g, ' ');
    },
  });
  parser.end(html);
  return anchors;
}

/** The second of a recording that an anchor leads to: `t=83`. */
function secondOf(anchor: string): number | undefined {
  const [, seconds] = /^t=(\d+)(?:-\d+)?$/.exec(anchor) ?? [];
  return seconds === undefined ? undefined : Number(seconds);
}
