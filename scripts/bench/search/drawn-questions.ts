import { Chance } from '../corpus/chance.ts';
import { searchablePages } from './published-pages.ts';

/** How many questions are drawn from a corpus. */
const COUNT = 60;

/** Words that say nothing by themselves are this short, or shorter. */
const SHORT = 3;

/**
 * Questions drawn from the pages of a corpus, the same for the same pages: titles as one remembers them, words of one
 * place, and words with a letter too few.
 */
export async function drawQuestions(publicFolder: string): Promise<string[]> {
  const chance = new Chance('questions');
  const pages: string[] = [];
  for await (const { html } of searchablePages(publicFolder)) pages.push(html);
  const questions = new Set<string>();
  for (const html of chance.some(pages, COUNT * 4)) {
    const question = DRAWS[questions.size % DRAWS.length]?.(html, chance) ?? '';
    if (question.length > SHORT) questions.add(question);
    if (questions.size === COUNT) break;
  }
  return [...questions];
}

const DRAWS: readonly ((html: string, chance: Chance) => string)[] = [
  (html) => titleWords(html).slice(0, 4).join(' '),
  (html, chance) => chance.some(longWords(textOf(html)), 2).join(' '),
  (html, chance) => {
    const [word = ''] = chance.some(longWords(titleWords(html).join(' ')), 1);
    const place = chance.integer(1, Math.max(1, word.length - 2));
    return word.slice(0, place) + word.slice(place + 1);
  },
];

function titleWords(html: string): string[] {
  return wordsOf(/<h1[^>]*>(.*?)<\/h1>/s.exec(html)?.[1] ?? '');
}

function textOf(html: string): string {
  return /<main[^>]*>(.*)<\/main>/s.exec(html)?.[1] ?? '';
}

function longWords(html: string): string[] {
  return wordsOf(html).filter((word) => word.length > SHORT && !/\d/.test(word));
}

function wordsOf(html: string): string[] {
  return (
    html
      .replaceAll(/<[^>]*>/g, ' ')
      .replaceAll(/&[^;\s]*;/g, ' ')
      .match(/[\p{L}\p{N}]+/gu) ?? []
  );
}
