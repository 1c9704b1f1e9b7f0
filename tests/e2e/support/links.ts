import type { Page } from 'playwright-core';

/** What a page leads to or shows, and the anchors that it has. */
export interface LinksOfPage {
  /** Values of the attributes, as written. */
  targets: string[];
  ids: string[];
}

/** Reads a page with the parser of a browser, without loading it. */
export function readLinks(page: Page, html: string): Promise<LinksOfPage> {
  return page.evaluate((source) => {
    const document = new DOMParser().parseFromString(source, 'text/html');
    const values = (attribute: string) =>
      [...document.querySelectorAll(`[${attribute}]`)].map((element) => element.getAttribute(attribute) ?? '');
    const pictures = values('srcset').flatMap((set) => set.split(',').map((part) => part.trim().split(' ')[0] ?? ''));
    return {
      targets: [
        ...new Set([...values('href'), ...values('src'), ...values('action'), ...values('poster'), ...pictures]),
      ],
      ids: values('id'),
    };
  }, html);
}
