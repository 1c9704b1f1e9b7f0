import { wordsOf } from '../french/words.ts';

/** A word of the question as it was typed. */
export interface TypedWord {
  /** Folded, in one piece. */
  form: string;
  /** Whether it says nothing of what a text is about. */
  isStop: boolean;
  /** What it is made of, when it has hyphens or an apostrophe within: `co`, `construction`. */
  parts: readonly string[];
  /** Where it stands in the text. */
  start: number;
  end: number;
}

export interface TypedQuestion {
  text: string;
  words: readonly TypedWord[];
  /** Folded words of each quoted phrase of two or more, in order. */
  phrases: readonly (readonly string[])[];
}

const QUOTED = /"[^"]+"|«[^»]+»|“[^”]+”/g;

const monthName = new Intl.DateTimeFormat('fr-FR', { month: 'long', timeZone: 'UTC' });

/** Reads what was typed: dates in figures as they are written in words, quotes, words that say something. */
export function readTyped(typed: string): TypedQuestion {
  const text = datesInWords(typed);
  const words = typedWords(text);
  const telling = words.filter(({ isStop }) => !isStop);
  const phrases = [...text.matchAll(QUOTED)]
    .map(([quoted]) => typedWords(quoted).map(({ form }) => form))
    .filter((phrase) => phrase.length > 1);
  return { text, words: telling.length > 0 ? telling : words, phrases };
}

/** « 03/04/2024 », « 2024-04-03 »: « 3 avril 2024 ». */
function datesInWords(text: string): string {
  const inWords = (day: string, month: string, year: string, written: string) => {
    const [dayNumber, monthNumber] = [Number(day), Number(month)];
    if (dayNumber < 1 || dayNumber > 31 || monthNumber < 1 || monthNumber > 12) return written;
    return `${String(dayNumber)} ${monthName.format(Date.UTC(Number(year), monthNumber - 1))} ${year}`;
  };
  return text
    .replace(/\b(\d{1,2})[/.](\d{1,2})[/.](\d{4})\b/g, (written, day: string, month: string, year: string) =>
      inWords(day, month, year, written),
    )
    .replace(/\b(\d{4})-(\d{2})-(\d{2})\b/g, (written, year: string, month: string, day: string) =>
      inWords(day, month, year, written),
    );
}

function typedWords(text: string): TypedWord[] {
  const words: (TypedWord & { parts: string[] })[] = [];
  for (const { form, start, end, isPart, isStop } of wordsOf(text)) {
    if (isPart) words.at(-1)?.parts.push(form);
    else words.push({ form, start, end, isStop, parts: [] });
  }
  return words;
}
