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
  return joinElisions(html)
    .split(/(<mark>.*?<\/mark>)/gs)
    .flatMap((part) => {
      const isHit = part.startsWith('<mark>');
      const text = decode(part.replace(/<\/?mark>/g, ''));
      return text === '' ? [] : [{ text, isHit }];
    });
}

function decode(text: string): string {
  return text.replace(/&(#?\w+);/g, (entity, name: string) => ENTITIES[name] ?? entity);
}
