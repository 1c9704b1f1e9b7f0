import { CAPTION_MARK, markCaptions } from './captions.ts';
import { cleanLinks } from './links.ts';
import { listWordParagraphs } from './word-lists.ts';

/** What a paste brings that its text can't hold, for the sentence that tells it. */
export interface PasteReport {
  /** Pictures left out. */
  pictures: number;
  /** Videos, frames, form fields left out. */
  others: number;
  /** Words of the links whose address leads nowhere from here. */
  links: string[];
  /** Whether comments of a word processor were left out. */
  hasComments: boolean;
}

export { CAPTION_MARK };

/** Nothing that a text says. */
const UNSAID = 'style, script, meta, link, title, template, noscript';
const PICTURES = 'img, svg, canvas, v\\:imagedata';
const OTHERS = 'video, audio, iframe, object, embed, input, select, textarea';
/** What Word writes in the margin, and where it calls it. */
const COMMENTS = '[style*="mso-element:comment"], .MsoCommentReference, a[href*="#_msocom_"], a[href*="#_msoanchor_"]';

/** Levels of titles that the editor offers; the title of the document is the only `h1`. */
const HEADINGS = { h1: 'h2', h5: 'h4', h6: 'h4' } as const;

/**
 * Makes of what another program copied what the editor can show and the site publish, in place: lists of word
 * processors become lists, titles have a level of ours, what is crossed out stays so, each caption goes above its
 * table. What has no place in a text is left out, and told.
 */
export function cleanPastedHtml(page: Document): PasteReport {
  const { body } = page;
  remove(body, UNSAID);
  const hasComments = remove(body, COMMENTS) > 0;
  tickItems(body);
  const pictures = remove(body, PICTURES);
  const others = remove(body, OTHERS);
  listWordParagraphs(body);
  for (const [tag, ours] of Object.entries(HEADINGS)) rename(body, tag, ours);
  rename(body, 'del, strike', 's');
  const links = cleanLinks(body);
  markCaptions(body);
  return { pictures, others, links, hasComments };
}

function remove(body: HTMLElement, selector: string): number {
  const found = [...body.querySelectorAll(selector)];
  for (const element of found) element.remove();
  return found.length;
}

/** A box at the beginning of an item makes it one of a check list. */
function tickItems(body: HTMLElement): void {
  for (const box of body.querySelectorAll<HTMLInputElement>('li input[type=checkbox]')) {
    const item = box.closest('li');
    item?.setAttribute('aria-checked', String(box.hasAttribute('checked')));
    // The editor would look for the box, which goes.
    item?.classList.remove('task-list-item', 'joplin-checkbox');
    box.remove();
  }
}

function rename(body: HTMLElement, selector: string, tag: string): void {
  for (const element of body.querySelectorAll(selector)) {
    const renamed = element.ownerDocument.createElement(tag);
    renamed.append(...element.childNodes);
    element.replaceWith(renamed);
  }
}
