/**
 * Browser script of the pages that quote somebody: a button under each quote copies its words, who says them and
 * where. Without it the words are selected by hand.
 */
for (const quote of document.querySelectorAll<HTMLElement>('.quote[id]')) offerCopy(quote);

function offerCopy(quote: HTMLElement): void {
  const caption = quote.querySelector('figcaption');
  const link = caption?.querySelector<HTMLAnchorElement>('a[href^="#"]');
  if (!caption || !link) return;
  const button = document.createElement('button');
  button.type = 'button';
  button.textContent = 'Copier la citation';
  const outcome = document.createElement('span');
  outcome.role = 'status';
  button.addEventListener('click', () => {
    // Each time anew, so that it is read aloud each time.
    outcome.textContent = '';
    void copy(textOf(quote, caption, link)).then((words) => (outcome.textContent = words));
  });
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

/** @returns what became of it, in words */
async function copy(text: string): Promise<string> {
  try {
    await navigator.clipboard.writeText(text);
    return 'Citation copiée.';
  } catch {
    // Refused by the browser, or a page that came without encryption.
    return 'Votre navigateur refuse la copie\u00a0: sélectionnez le texte.';
  }
}
