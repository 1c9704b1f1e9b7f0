import { joinElisions } from './elision.ts';

/** A run of an excerpt; `isHit` on what was searched. */
interface ExcerptPart {
  text: string;
  isHit: boolean;
}

/** Runs of an excerpt of the index, where hits stand in `<mark>`. Nothing of it is shown as HTML. */
export function parseExcerpt(html: string): ExcerptPart[] {
  const { body } = new DOMParser().parseFromString(beginWell(joinElisions(html)), 'text/html');
  return [...body.childNodes].map(({ nodeName, textContent }) => ({
    text: (textContent ?? '').replaceAll("'", '’'),
    isHit: nodeName === 'MARK',
  }));
}

/** From the last sentence that begins before the first hit; else with an ellipsis, unless a sentence begins there. */
function beginWell(html: string): string {
  const hit = html.indexOf('<mark>');
  const before = hit === -1 ? '' : html.slice(0, hit);
  const beginning = [...before.matchAll(/[.!?]\s+(?=[\p{Lu}«])/gu)].at(-1);
  if (beginning !== undefined) return html.slice(beginning.index + beginning[0].length);
  return /^(?:<mark>)?[\p{Lu}\d«]/u.test(html) ? html : `… ${html}`;
}
