/** The editor's own format of a text made of one paragraph. */
export function paragraph(text: string): object {
  return richText([{ type: 'paragraph', ...BLOCK, textFormat: 0, textStyle: '', children: [textNode(text)] }]);
}

/** The editor's own format of a text made of these nodes. */
export function richText(children: readonly object[]): object {
  return { root: { type: 'root', ...BLOCK, children } };
}

const BLOCK = { direction: 'ltr', format: '', indent: 0, version: 1 };

function textNode(text: string): object {
  return { type: 'text', text, format: 0, detail: 0, mode: 'normal', style: '', version: 1 };
}

/** A picture within a text. */
export function pictureBlock(media: number): object {
  return {
    type: 'block',
    version: 2,
    format: '',
    fields: { id: crypto.randomUUID(), blockName: '', blockType: 'picture', media },
  };
}
