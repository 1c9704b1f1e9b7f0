import { createHash } from 'node:crypto';

/** A text in the form of the editor, as the CMS stores it. */
export interface EditorText {
  root: EditorNode;
  [field: string]: unknown;
}

export interface EditorNode {
  type: string;
  version: number;
  [field: string]: unknown;
}

export function editorText(...children: EditorNode[]): EditorText {
  return { root: element('root', children) };
}

/** A paragraph of words and links. */
export function paragraph(...parts: (string | EditorNode)[]): EditorNode {
  const children = parts.map((part) => (typeof part === 'string' ? words(part) : part));
  return element('paragraph', children, { textFormat: 0, textStyle: '' });
}

export function heading(text: string): EditorNode {
  return element('heading', [words(text)], { tag: 'h2' });
}

export function list(items: readonly string[]): EditorNode {
  const children = items.map((item, index) => element('listitem', [words(item)], { value: index + 1 }));
  return element('list', children, { listType: 'bullet', tag: 'ul', start: 1 });
}

export function quote(text: string): EditorNode {
  return element('quote', [words(text)]);
}

/** A link to another document. */
export function linkTo(text: string, relationTo: string, value: number): EditorNode {
  const fields = { linkType: 'internal', doc: { relationTo, value } };
  return element('link', [words(text)], { version: 3, id: rowId(`${text} ${relationTo} ${value}`), fields });
}

export function keyFigures(figures: readonly { value: string; label: string }[]): EditorNode {
  return block('keyFigures', { figures: figures.map((figure) => ({ id: rowId(JSON.stringify(figure)), ...figure })) });
}

export function picture(media: number): EditorNode {
  return block('picture', { media });
}

/** The form of the identifiers that the CMS gives to rows: 24 hexadecimal digits, the same for the same name. */
export function rowId(name: string): string {
  return createHash('sha256').update(name).digest('hex').slice(0, 24);
}

function block(blockType: string, fields: Record<string, unknown>): EditorNode {
  const id = rowId(`${blockType} ${JSON.stringify(fields)}`);
  return { type: 'block', version: 2, format: '', fields: { id, blockName: '', blockType, ...fields } };
}

function words(text: string): EditorNode {
  return { type: 'text', version: 1, text, format: 0, mode: 'normal', style: '', detail: 0 };
}

function element(type: string, children: EditorNode[], own: Record<string, unknown> = {}): EditorNode {
  return { type, version: 1, format: '', indent: 0, direction: 'ltr', children, ...own };
}
