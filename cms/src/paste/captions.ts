/** Begins the paragraph that the editor makes a caption of: a character that no text holds. */
export const CAPTION_MARK = '\ue0ca';

/** Puts the caption of each table above it, as a paragraph that the editor knows by its mark. */
export function markCaptions(body: HTMLElement): void {
  for (const table of body.querySelectorAll('table')) {
    const caption = captionOf(table);
    const words = caption?.textContent.replaceAll(/\s+/g, ' ').trim() ?? '';
    caption?.remove();
    if (words === '') continue;
    const paragraph = table.ownerDocument.createElement('p');
    paragraph.textContent = CAPTION_MARK + words;
    table.before(paragraph);
  }
}

/** HTML has it in the table, WordPress in the figure around it, Word in a paragraph above or under it. */
function captionOf(table: HTMLTableElement): Element | null {
  const inFigure = table.closest('figure')?.querySelector('figcaption');
  const beside = [table.previousElementSibling, table.nextElementSibling].find((one) => one?.matches('p.MsoCaption'));
  return table.querySelector(':scope > caption') ?? inFigure ?? beside ?? null;
}
