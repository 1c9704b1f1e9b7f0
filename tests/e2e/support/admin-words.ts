import type { Page } from 'playwright-core';

/** Words of English that are spelt otherwise in French. */
const ENGLISH = [
  'the and of with your you this that these are is was has been',
  'add added adding edit editing edited delete deleted remove removed save saved saving create created creating new',
  'search filter filtered select selected press toggle row rows column columns item items show hide opened close',
  'closed cancel next previous untitled loading something went wrong up down drag drop paste insert link field fields',
  'value values only all none unknown user users draft drafts published unpublished folder folders settings choose',
  'width height header heading bold italic underline strikethrough left right center ordered unordered check collapse',
  'expand apply clear reset back home yes no results found focused available move moved dropped drawer dropdown',
].flatMap((line) => line.split(' '));

const IN_ENGLISH = new RegExp(`(?<![\\p{L}@./-])(?:${ENGLISH.join('|')})(?![\\p{L}@./-])`, 'iu');

/** Words of the trade, which who writes to the press has no use for. */
const TECHNICAL = new RegExp(
  `(?<![\\p{L}@./-])(?:slugs?|mime|lexical|payload|json|null|undefined|NaN|widgets?|dashboard|upload|locale|token|toast|bloc bascule|collections?|relations?(?! aux usagers)|URL|ID|API)(?![\\p{L}@./-])`,
  'iu',
);

/** Dates as they are written elsewhere, or by programs. */
const DATES = [
  // « Nov 29, 2026 »
  /\b(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*\.? \d{1,2}, \d{4}/iu,
  /\b\d{1,2}:\d{2}(?::\d{2})?\s[AP]M\b/u,
  /\b\d{4}-\d{2}-\d{2}/u,
  // 11/29/2026
  /\b\d{1,2}\/(?:1[3-9]|2\d|3[01])\/\d{4}\b/u,
];

/** Words that somebody chose « (e) » for. */
const BOTH_GENDERS = /\p{L}\((?:e|s|es)\)/u;

/** Which of these texts are not in the French of who writes to the press. */
export function foreignTextsIn(texts: readonly string[]): string[] {
  const patterns = [IN_ENGLISH, TECHNICAL, BOTH_GENDERS, ...DATES];
  return texts.filter((text) => patterns.some((pattern) => pattern.test(text)));
}

/** Every text that a page shows or says: words, names of buttons, hints, what a screen reader is told, its title. */
export function textsOf(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const attributes = ['aria-label', 'title', 'placeholder', 'alt', 'aria-description', 'aria-roledescription'];
    const isSeen = (element: Element) => element.checkVisibility({ visibilityProperty: true });
    const texts = new Set([document.title]);
    for (const element of document.body.querySelectorAll('*:not(script, style, noscript)')) {
      if (!isSeen(element)) continue;
      const said = attributes.map((name) => element.getAttribute(name) ?? '');
      const shown = [...element.childNodes].map((node) => (node instanceof Text ? node.data : ''));
      for (const text of [...said, ...shown]) if (text.trim() !== '') texts.add(text.trim());
    }
    return [...texts];
  });
}
