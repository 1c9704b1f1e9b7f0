import { link } from 'content-models';
import { linkOf } from '../publication/projection/rich-text/link-of.ts';
import { fragmentOf, isNoteFragment } from '../publication/projection/rich-text/note-marks.ts';

/**
 * Keeps the links that lead somewhere from here, their addresses as the site publishes them; of the others, the words.
 *
 * @returns the words of the links that an editor would miss
 */
export function cleanLinks(body: HTMLElement): string[] {
  const lost: string[] = [];
  for (const anchor of body.querySelectorAll('a')) {
    const url = addressOf(anchor.getAttribute('href') ?? '');
    const fragment = fragmentOf(url);
    if (fragment === null ? isUsable(url) : isNoteFragment(fragment)) {
      // Payload encodes whole a fragment with any other sign.
      anchor.setAttribute('href', fragment === null ? url : `#${fragment.replaceAll(/[^\w-]/g, '-')}`);
      continue;
    }
    const words = anchor.textContent.trim();
    // A place of the page that was copied, or of nothing, is missed by nobody.
    if (words !== '' && url !== '' && fragment === null) lost.push(words);
    anchor.replaceWith(...anchor.childNodes);
  }
  return lost;
}

/** Spaces are written as addresses write them. */
function addressOf(href: string): string {
  const url = href.trim().replaceAll(/\s+/g, '%20');
  return /^www\./i.test(url) ? `https://${url}` : url;
}

function isUsable(url: string): boolean {
  const parsed = link.safeParse(linkOf(url));
  if (!parsed.success) return false;
  // Payload encodes whole the address of a host without a dot: it leads nowhere any more.
  return parsed.data.kind !== 'external' || new URL(parsed.data.url).hostname.includes('.');
}
