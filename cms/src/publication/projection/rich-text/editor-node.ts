/** A node of Payload's rich text editor, as stored. Its fields depend on its type. */
export interface EditorNode {
  type: string;
  children?: EditorNode[];
  [field: string]: unknown;
}

/** Nodes that stand one under the other. Any other stands within a sentence, unless it holds one of these. */
const BLOCK_TYPES = new Set([
  'paragraph',
  'heading',
  'list',
  'listitem',
  'quote',
  'code',
  'table',
  'tablerow',
  'tablecell',
  'block',
  'upload',
  'horizontalrule',
]);

/** The nodes in a node, or in the root of a text. */
export function childrenOf(node: { children?: unknown }): EditorNode[] {
  return Array.isArray(node.children) ? node.children.filter(isEditorNode) : [];
}

/** The top nodes of a text as the editor stores it; none where there is no text. */
export function nodesOfState(state: unknown): EditorNode[] {
  return isRecord(state) && isRecord(state.root) ? childrenOf(state.root) : [];
}

/** Whether a node stands under the one before it, rather than beside it. */
export function isBlock(node: EditorNode): boolean {
  return BLOCK_TYPES.has(node.type) || childrenOf(node).some(isBlock);
}

export function isLink(node: EditorNode): boolean {
  return node.type === 'link' || node.type === 'autolink';
}

/** The words of a node, without their marks. */
export function plainText(node: EditorNode): string {
  return typeof node.text === 'string' ? node.text : childrenOf(node).map(plainText).join('');
}

/** What the editor keeps of a link or of a block. */
export function fieldsOf(node: EditorNode): Record<string, unknown> {
  return isRecord(node.fields) ? node.fields : {};
}

/** A whole number at least as great as another; the other where there is none. */
export function wholeNumber(value: unknown, least: number): number {
  const number = Math.trunc(Number(value ?? least));
  return Number.isSafeInteger(number) && number > least ? number : least;
}

export function stringOf(value: unknown): string | undefined {
  return typeof value === 'string' ? value : undefined;
}

export function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function isEditorNode(value: unknown): value is EditorNode {
  return isRecord(value) && typeof value.type === 'string';
}
