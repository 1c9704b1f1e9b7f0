import type { Browser } from 'playwright-core';
import { CONTENDERS, type Arena, type Contender } from './arena.ts';
import { Reader } from './browser.ts';
import { SHOWN } from './shown.ts';

/** Bytes that searches cost beyond the page, headers included. */
export interface Bytes {
  /** First searches of readers who have nothing yet. */
  first: number[];
  /** Those that follow, one reader asking every question. */
  further: number[];
}

/** How many readers search for the first time. */
const READERS = 5;

export async function measureBytes(
  { browser, arena }: { browser: Browser; arena: Arena },
  questions: readonly string[],
): Promise<Record<Contender, Bytes>> {
  const measured = {} as Record<Contender, Bytes>;
  for (const contender of CONTENDERS) {
    measured[contender] = {
      first: await firstSearches(contender, { browser, arena }, questions),
      further: await furtherSearches(contender, { browser, arena }, questions),
    };
  }
  return measured;
}

/** Ours on the search page, with all that shows its answers; Pagefind's module alone, which shows nothing. */
async function firstSearches(
  contender: Contender,
  { browser, arena }: { browser: Browser; arena: Arena },
  questions: readonly string[],
): Promise<number[]> {
  const bytes: number[] = [];
  for (const question of questions.slice(0, READERS)) {
    const reader = await Reader.open(browser, arena.origin);
    if (contender === 'ours') await reader.searchOnPage(question);
    else await reader.ask(contender, question, { count: SHOWN });
    bytes.push(reader.bytes());
    await reader.close();
  }
  return bytes;
}

async function furtherSearches(
  contender: Contender,
  { browser, arena }: { browser: Browser; arena: Arena },
  [first = '', ...others]: readonly string[],
): Promise<number[]> {
  const reader = await Reader.open(browser, arena.origin);
  await reader.ask(contender, first, { count: SHOWN });
  reader.bytes();
  const bytes: number[] = [];
  for (const question of others) {
    await reader.ask(contender, question, { count: SHOWN });
    bytes.push(reader.bytes());
  }
  await reader.close();
  return bytes;
}
