/**
 * Browser script of the pages that are cited or quote somebody: buttons copy a reference, and the words of a quote with
 * who says them and where. Without it all of them are selected by hand.
 */
import { copyButton } from './copy-button.ts';
import { offerReferences } from './offer-references.ts';

for (const quote of document.querySelectorAll<HTMLElement>('.quote[id]')) offerCopy(quote);
// What stays folded gets nothing.
for (const citing of document.querySelectorAll<HTMLElement>('.citing'))
  citing.addEventListener(
    'toggle',
    () => {
      offerReferences(citing);
    },
    { once: true },
  );

function offerCopy(quote: HTMLElement): void {
  const caption = quote.querySelector('figcaption');
  const link = caption?.querySelector<HTMLAnchorElement>('a[href^="#"]');
  if (!caption || !link) return;
  const [button, outcome] = copyButton('Copier la citation', () => textOf(quote, caption, link), 'Citation copiée.');
  caption.append(' ', button, ' ', outcome);
}

/** Words, who says them, and the address of both. */
function textOf(quote: HTMLElement, caption: Element, link: HTMLAnchorElement): string {
  const words = [...quote.querySelectorAll('p')].map((paragraph) => paragraph.innerText).join('\n');
  const speaker = document.createRange();
  speaker.setStart(caption, 0);
  speaker.setEndBefore(link);
  return `${words}\n${speaker.toString().trim()}\n${link.href}`;
}
