import type { Page } from 'playwright-core';

/** Words of English that are none of French. */
const ENGLISH =
  'the and of with your you this that these are is was has been add added adding edit editing delete deleted remove removed save saved saving create created creating new search filtered select selected selection-of option-of press toggle row rows column columns item items show hide open opened close cancel confirm next previous untitled loading something went wrong up down drag drop paste insert inserted link field fields value values only all none unknown user users draft published unpublished status locale folder folders settings dashboard logout login password choose drawer crop width height header heading paragraph bold italic underline strikethrough subscript superscript align left right center indent outdent blockquote unordered ordered list check collapse expand apply clear reset back home welcome sign yes no results found focused available move'
    .split(' ')
    .filter((word) => !word.includes('-') && !FRENCH_TOO().has(word));

/** What is spelt the same in both. */
function FRENCH_TOO(): ReadonlySet<string> {
  return new Set(['option', 'page', 'menu', 'version', 'date', 'type', 'image', 'document', 'table', 'note']);
}

/** Words of the trade, which an officer of communication has no use for. */
const TECHNICAL =
  /\b(?:slug|mime|lexical|payload|json|null|undefined|NaN|object Object|widget|dashboard|upload|locale|token|bloc bascule|collections?|relation(?!s? (?:aux|presse|avec))s?|URL|ID)\b/iu;

const DATES = [
  // « Nov 29, 2026 »
  /\b(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*\.? \d{1,2}, \d{4}/iu,
  /\b\d{1,2}:\d{2}(?::\d{2})?\s[AP]M\b/u,
  /\b\d{4}-\d{2}-\d{2}(?:T|\b)/u,
  // 11/29/2026
  /\b\d{1,2}\/(?:1[3-9]|2\d|3[01])\/\d{4}\b/u,
];

const IN_ENGLISH = new RegExp(`(?<![\\p{L}@./-])(?:${ENGLISH.join('|')})(?![\\p{L}@./-])`, 'iu');

/** What of these texts is no French that an editor reads. */
export function foreignWordsIn(texts: readonly string[]): string[] {
  return texts.filter((text) => IN_ENGLISH.test(text) || TECHNICAL.test(text) || DATES.some((date) => date.test(text)));
}

/** Every text that a page shows or says: words, names of buttons, hints, what a screen reader is told. */
export function textsOf(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const texts = new Set<string>();
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT | NodeFilter.SHOW_ELEMENT);
    const isSeen = (element: Element | null) => element?.checkVisibility({ visibilityProperty: true }) === true;
    while (walker.nextNode()) {
      const node = walker.currentNode;
      if (node instanceof Element) {
        if (node.matches('script, style, noscript')) continue;
        for (const name of ['aria-label', 'title', 'placeholder', 'alt', 'aria-description', 'aria-roledescription']) {
          const value = node.getAttribute(name)?.trim() ?? '';
          if (value !== '' && isSeen(node)) texts.add(value);
        }
      } else {
        const parent = node.parentElement;
        const text = node.textContent?.trim() ?? '';
        if (text !== '' && parent?.closest('script, style, noscript') === null && isSeen(parent)) texts.add(text);
      }
    }
    texts.add(document.title);
    return [...texts];
  });
}
