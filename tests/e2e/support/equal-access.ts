import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import type { Page } from 'playwright-core';

const ENGINE = createRequire(import.meta.url).resolve('accessibility-checker-engine');

/** What the engine adds to a page (https://github.com/IBMa/equal-access). */
interface Engine {
  Checker: new () => {
    check: (place: Document, rules: string[]) => Promise<{ results: Result[] }>;
  };
}

interface Result {
  ruleId: string;
  reasonId: string;
  /** Its weight, then what came of it: `['VIOLATION', 'PASS']`. */
  value: [string, string];
  snippet: string;
}

/**
 * What IBM Equal Access finds wrong in a page or asks a human to look at, as « rule reason: element ». It runs in the page.
 * Its source is longer than what a page's rules of origin let in: the window must be opened with `bypassCSP`.
 */
export async function equalAccessFaultsOf(page: Page): Promise<string[]> {
  await page.evaluate(await readFile(ENGINE, 'utf8'));
  const results = await page.evaluate(async () => {
    return (await new globalThis.ace.Checker().check(document, ['IBM_Accessibility'])).results;
  });
  return results
    .filter(({ value: [, came] }) => came !== 'PASS')
    .map(({ ruleId, reasonId, snippet }) => `${ruleId} ${reasonId}: ${snippet.slice(0, 200)}`);
}

declare global {
  /** What its source adds to a page. */
  var ace: Engine;
}
