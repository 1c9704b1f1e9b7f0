import { joinElisions } from './elision.ts';

/** A run of an excerpt; `isHit` on what was searched. */
interface ExcerptPart {
  text: string;
  isHit: boolean;
}

const ENTITIES: Record<string, string> = {
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  '#39': '’',
  '#x27': '’',
  nbsp: '\u00a0',
};

/** Runs of an excerpt of the index, where hits stand in `<mark>`. Nothing of it is used as HTML. */
export function parseExcerpt(html: string): ExcerptPart[] {
  return beginWell(joinElisions(html))
    .split(/(<mark>.*?<\/mark>)/gs)
    .flatMap((part) => {
      const isHit = part.startsWith('<mark>');
      const text = decode(part.replace(/<\/?mark>/g, ''));
      return text === '' ? [] : [{ text, isHit }];
    });
}

/** From the last sentence that begins before the first hit; else with an ellipsis, unless a sentence begins there. */
function beginWell(html: string): string {
  const hit = html.indexOf('<mark>');
  const before = hit === -1 ? '' : html.slice(0, hit);
  const beginning = [...before.matchAll(/[.!?]\s+(?=[\p{Lu}«])/gu)].at(-1);
  if (beginning !== undefined) return html.slice(beginning.index + beginning[0].length);
  return /^(?:<mark>)?[\p{Lu}\d«]/u.test(html) ? html : `… ${html}`;
}

function decode(text: string): string {
  return text.replace(/&(#?\w+);/g, (entity, name: string) => ENTITIES[name] ?? entity);
}
