import { linkAt, repairLink } from 'content-models';
import { fragmentOf, isNoteFragment } from '../publication/projection/rich-text/note-marks.ts';

/**
 * Keeps the links that lead somewhere from here, their addresses as the site publishes them; of the others, the words.
 *
 * @returns the words of the links that an editor would miss
 */
export function cleanLinks(body: HTMLElement): string[] {
  const lost: string[] = [];
  for (const anchor of body.querySelectorAll('a')) {
    const url = repairLink(anchor.getAttribute('href') ?? '');
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

function isUsable(url: string): boolean {
  const link = linkAt(url);
  if (link === null) return false;
  // Payload encodes whole the address of a host without a dot: it leads nowhere any more.
  return link.kind !== 'external' || new URL(link.url).hostname.includes('.');
}
