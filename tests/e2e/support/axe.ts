import axeCore from 'axe-core';
import type { Page } from 'playwright-core';

/** Levels A and AA of WCAG 2.0 to 2.2, and what axe holds for good practice. Named, because axe leaves out some of 2.2. */
const STANDARDS = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

/**
 * Faults of accessibility that axe finds in a page, as « rule: place ». It runs in the page itself: our pages hold no
 * frame, for which axe's own runner opens a second page each time.
 *
 * @param rules the rules to follow; otherwise all those of the standards
 */
export async function faultsOf(page: Page, rules: readonly string[] = STANDARDS): Promise<string[]> {
  const isThere = await page.evaluate(() => 'axe' in globalThis);
  if (!isThere) await page.evaluate(axeCore.source);
  const { violations } = await page.evaluate(
    (runOnly) => globalThis.axe.run(document, { resultTypes: ['violations'], runOnly }),
    [...rules],
  );
  return violations.flatMap(({ id, nodes }) => nodes.map(({ target }) => `${id}: ${target.join(' ')}`));
}

declare global {
  /** What axe's source adds to a page. */
  var axe: Pick<typeof axeCore, 'run'>;
}
