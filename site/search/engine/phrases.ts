import { wordsOf } from '../french/words.ts';
import type { TextFile } from '../format/texts.ts';
import type { Ranked } from './rank.ts';

/**
 * A page whose places hold quoted phrases, those that do first; undefined when a phrase is neither in its title nor in
 * the texts given.
 */
export function holdsPhrases(
  page: Ranked,
  texts: readonly TextFile[],
  phrases: readonly (readonly string[])[],
): Ranked | undefined {
  const places = texts.flatMap(({ from, places: each }) =>
    each.map(({ title, text }, index) => ({ number: from + index, words: ` ${formsOf(`${title} . ${text}`)} ` })),
  );
  const title = ` ${formsOf(texts[0]?.title ?? '')} `;
  const holders = phrases.map((phrase) => {
    const looked = ` ${phrase.join(' ')} `;
    return {
      isInTitle: title.includes(looked),
      numbers: places.filter(({ words }) => words.includes(looked)).map(({ number }) => number),
    };
  });
  if (!holders.every(({ isInTitle, numbers }) => isInTitle || numbers.length > 0)) return undefined;
  const holding = holders.flatMap(({ numbers }) => numbers);
  return { ...page, places: [...new Set([...holding, ...page.places])] };
}

function formsOf(text: string): string {
  return wordsOf(text)
    .filter(({ isPart }) => !isPart)
    .map(({ form }) => form)
    .join(' ');
}
