import { copyButton } from './copy-button.ts';

/** Under « Citer »: buttons that copy the permanent address, and the reference. Without them both are selected by hand. */
export function offerReferences(citing: HTMLElement): void {
  const reference = citing.querySelector('p');
  const link = reference?.querySelector('span');
  if (!reference || !link) return;
  const words = (element: Element) => element.textContent.trim() + place();
  const line = document.createElement('p');
  line.append(
    ...copyButton('Copier le lien', () => words(link), 'Lien copié.'),
    ' ',
    ...copyButton('Copier la référence', () => words(reference), 'Référence copiée.'),
  );
  reference.after(line);
}

/** The second of a recording or the part of the page that one came to, `#t=750`: both end with the address. */
function place(): string {
  return /^#(t=\d+|citation-|enseignement-|suivi-)/.test(location.hash) ? location.hash : '';
}
