import axeCore from 'axe-core';
import type { Page } from 'playwright-core';

/**
 * Faults of accessibility that axe finds in a page, as « rule: place ». It runs in the page itself: our pages hold no
 * frame, for which axe's own runner opens a second page each time.
 *
 * @param rules the rules to follow; all of them otherwise
 */
export async function faultsOf(page: Page, rules?: string[]): Promise<string[]> {
  if (!(await page.evaluate(() => 'axe' in globalThis))) await page.evaluate(axeCore.source);
  const { violations } = await page.evaluate(
    (only) => globalThis.axe.run(document, { resultTypes: ['violations'], ...(only && { runOnly: only }) }),
    rules,
  );
  return violations.flatMap(({ id, nodes }) => nodes.map(({ target }) => `${id}: ${target.join(' ')}`));
}

declare global {
  /** What axe's source adds to a page. */
  var axe: Pick<typeof axeCore, 'run'>;
}
