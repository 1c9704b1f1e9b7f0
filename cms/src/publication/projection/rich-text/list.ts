import { childrenOf, wholeNumber, type EditorNode } from './editor-node.ts';
import type { Projected, ProjectedItem, ProjectedList } from './projected.ts';

/** Projects nodes that stand one under the other. */
type ProjectFlow = (nodes: readonly EditorNode[]) => Projected[];

/**
 * The published form of a list: nothing for one without any word. What an item can't hold, a table for instance,
 * follows the list.
 */
export function projectList(node: EditorNode, flow: ProjectFlow): Projected[] {
  const items: ProjectedItem[] = [];
  const around: Projected[] = [];
  const ordered = node.listType === 'number';
  for (const item of childrenOf(node)) {
    const { children, lists, others } = readItem(item, flow);
    around.push(...others);
    const last = items.at(-1);
    // The editor keeps a list within a list in an item of its own: it belongs to the one before.
    if (children.length === 0 && last !== undefined) last.lists.push(...lists);
    else if (children.length > 0 || lists.length > 0) {
      items.push({ children, checked: node.listType === 'check' ? item.checked === true : null, lists });
    }
  }
  if (items.length === 0) return around;
  return [{ type: 'list', ordered, start: ordered ? startOf(node) : 1, items }, ...around];
}

/** A list that goes on begins by another number than 1; no list begins under 0. */
function startOf(node: EditorNode): number {
  return node.start === undefined || node.start === null ? 1 : wholeNumber(node.start, 0);
}

/** An item holds sentences, a line each, then lists. */
function readItem(item: EditorNode, flow: ProjectFlow) {
  const children: unknown[] = [];
  const lists: ProjectedList[] = [];
  const others: Projected[] = [];
  for (const block of flow(item.type === 'listitem' ? childrenOf(item) : [item])) {
    if (block.type === 'list') lists.push(block);
    else if (block.type === 'paragraph' || block.type === 'heading') appendLine(children, block.children as unknown[]);
    else others.push(block);
  }
  return { children, lists, others };
}

/** Adds a sentence on a line of its own. */
function appendLine(line: unknown[], children: readonly unknown[]): void {
  line.push(...(line.length === 0 ? [] : [{ type: 'lineBreak' }]), ...children);
}
