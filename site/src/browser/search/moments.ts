import { formatTimecode } from 'content-models/timecode';
import type { Hit } from './pagefind.ts';

/** A place in a recording at which searched words are said. */
export interface Moment {
  href: string;
  /** `1:23`. */
  time: string;
  /** What is said from there on. */
  text: string;
}

/** See `anchorOf`. */
const ANCHOR = /^t=(\d+)(?:-\d+)?$/;

/** How many moments a result shows. */
const MOST = 3;

/** Where in a recording the searched words are said: the lines that hold most of them, in order of time. */
export function momentsOf({ url, anchors = [], weighted_locations: words = [] }: Hit): Moment[] {
  const lines = anchors.filter(({ id }) => ANCHOR.test(id)).sort((a, b) => a.location - b.location);
  const found = new Map<(typeof lines)[number], number>();
  for (const { location } of words) {
    const line = lines.findLast((candidate) => candidate.location <= location);
    if (line !== undefined) found.set(line, (found.get(line) ?? 0) + 1);
  }
  return [...found]
    .sort(([, a], [, b]) => b - a)
    .slice(0, MOST)
    .map(([line]) => line)
    .sort((a, b) => a.location - b.location)
    .map(({ id, text }) => {
      const time = formatTimecode(Number(ANCHOR.exec(id)?.[1]));
      return { href: `${url}#${id}`, time, text: text.replace(time, '').trim() };
    });
}
