import type { Browser } from 'playwright-core';
import { CONTENDERS, type Arena, type Contender } from './arena.ts';
import { Reader } from './browser.ts';
import { SHOWN } from './shown.ts';

/** Milliseconds until the first answers are there. */
export interface Speed {
  /** From the first use on, with nothing loaded yet. */
  first: number[];
  /** After each further key, the word that is typed being begun. */
  keys: number[];
}

/** How many questions are asked and typed. */
const RUNS = 20;

/** Asks both engines in turn, so that what else the machine does slows both. */
export async function measureSpeed(
  { browser, arena }: { browser: Browser; arena: Arena },
  questions: readonly string[],
): Promise<Record<Contender, Speed>> {
  const measured: Record<Contender, Speed> = { ours: { first: [], keys: [] }, pagefind: { first: [], keys: [] } };
  for (const question of questions.slice(0, RUNS)) {
    for (const contender of CONTENDERS) {
      const reader = await Reader.open(browser, arena.origin);
      const { ms } = await reader.ask(contender, question, { count: SHOWN });
      measured[contender].first.push(ms);
      await reader.close();
    }
  }
  const readers = {
    ours: await Reader.open(browser, arena.origin),
    pagefind: await Reader.open(browser, arena.origin),
  };
  // What is loaded at the first use is not counted again.
  for (const contender of CONTENDERS) await readers[contender].ask(contender, 'a', { count: SHOWN });
  for (const question of questions.slice(0, RUNS)) {
    for (let length = 1; length <= question.length; length += 1) {
      for (const contender of CONTENDERS) {
        const typed = question.slice(0, length);
        const { ms } = await readers[contender].ask(contender, typed, { count: SHOWN, isTyping: true });
        measured[contender].keys.push(ms);
      }
    }
  }
  await Promise.all(CONTENDERS.map((contender) => readers[contender].close()));
  return measured;
}
