import { wholeName } from '../french/words.ts';
import type { TextFile } from '../format/texts.ts';

/**
 * Places of a page that hold quoted phrases, of folded words; undefined when a phrase is neither in its title nor in
 * any place.
 * @param texts every file of the page
 */
export function placesWithPhrases(
  texts: readonly TextFile[],
  phrases: readonly (readonly string[])[],
): number[] | undefined {
  const places = texts.flatMap(({ from, places: each }) =>
    each.map(({ title, text }, index) => ({
      number: from + index,
      words: ` ${wholeName(title)} . ${wholeName(text)} `,
    })),
  );
  const title = ` ${wholeName(texts[0]?.title ?? '')} `;
  const holders = phrases.map((phrase) => {
    const looked = ` ${phrase.join(' ')} `;
    return {
      isInTitle: title.includes(looked),
      numbers: places.filter(({ words }) => words.includes(looked)).map(({ number }) => number),
    };
  });
  if (!holders.every(({ isInTitle, numbers }) => isInTitle || numbers.length > 0)) return undefined;
  return [...new Set(holders.flatMap(({ numbers }) => numbers))];
}
