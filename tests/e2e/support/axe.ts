import axeCore, { type AxeResults, type RunOptions } from 'axe-core';
import type { Page } from 'playwright-core';

/** Levels A and AA of WCAG 2.0 to 2.2, and what axe holds for good practice. Named, because axe leaves out some of 2.2. */
const STANDARDS = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

/** What axe can't decide by itself, by kind: what it says under any other counts as a fault. */
const UNDECIDED: readonly string[] = [
  // Lines and bands are drawn under some texts: on them as beside them, inks are those of the palette, which is checked.
  'color-contrast bgOverlap',
  // A table wider than a phone is partly out of its frame; a theme's name stands over the line that leads to it. Their inks
  // are those of the palette, which is checked.
  'color-contrast elmPartiallyObscured',
  // The first column of a table holds the heads of its rows, under a head of its own.
  'th-has-data-cells th-has-data-cells',
  // The plan of the home page rises beside the page's title, and leaves its place to it.
  'color-contrast elmPartiallyObscuring',
  // Nothing is written yet in the field of the search.
  'color-contrast emptyValue',
  // The text of a chart, drawn on the ground of the page: its ink is of the palette, which is checked.
  'color-contrast imgNode',
  // A figure alone, in a ring of the map: its ink and its ground are those of the palette, which is checked.
  'color-contrast shortTextContent',
];

/**
 * Faults of accessibility that axe finds in a page, as « rule: place », and what it can't decide but for
 * {@link UNDECIDED}. It runs in the page itself: our pages hold no frame, for which axe's own runner opens a second page
 * each time.
 *
 * @param rules the rules to follow; otherwise all those of the standards
 */
export async function faultsOf(page: Page, rules: readonly string[] = STANDARDS): Promise<string[]> {
  const isThere = await page.evaluate(() => 'axe' in globalThis);
  if (!isThere) await page.evaluate(axeCore.source);
  const { violations, incomplete } = await page.evaluate(
    (runOnly) => {
      // Signs and lines drawn by CSS stand beside the texts, whose contrast would go unread.
      const checks = { 'color-contrast': { options: { ignorePseudo: true } } };
      // Nothing is played by itself: there is no sheet nor film to load before.
      return globalThis.axe.run(document, {
        resultTypes: ['violations', 'incomplete'],
        runOnly,
        checks,
        preload: false,
      });
    },
    [...rules],
  );
  const undecided = incomplete.flatMap(({ id, nodes }) =>
    nodes.flatMap(({ any, all, none, target }) =>
      [...any, ...all, ...none]
        .map((check) => `${id} ${keyOf(check)}`)
        .filter((kind) => !UNDECIDED.includes(kind))
        .map((kind) => `undecided ${kind}: ${target.join(' ')}`),
    ),
  );
  return [
    ...violations.flatMap(({ id, nodes }) => nodes.map(({ target }) => `${id}: ${target.join(' ')}`)),
    ...undecided,
  ];
}

/** Why a check could not decide, in axe's own words. */
function keyOf({ id, data }: { id: string; data: unknown }): string {
  const hasKey = typeof data === 'object' && data !== null && 'messageKey' in data;
  return hasKey ? String(data.messageKey) : id;
}

/** As {@link axeCore}'s own, with an option that its types leave out. */
type RunAxe = (
  context: Document,
  options: RunOptions & { checks: Record<string, { options: Record<string, unknown> }> },
) => Promise<AxeResults>;

declare global {
  /** What axe's source adds to a page. */
  var axe: { run: RunAxe };
}
