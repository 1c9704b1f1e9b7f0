import type { Field } from 'payload';
import { RICH_TEXT_BLOCKS } from '../blocks/index.ts';
import { idOf } from '../publication/projection/values.ts';
import {
  childrenOf,
  fieldsOf,
  isBlock,
  isLink,
  isRecord,
  nodesOfState,
  plainText,
  type EditorNode,
} from '../publication/projection/rich-text/editor-node.ts';
import { subjectOf, type Subject } from './subject.ts';

/** What a document says and what it refers to, in the order of its form, repeats kept. */
export interface Walk {
  texts: string[];
  targets: Subject[];
}

type Stored = Readonly<Record<string, unknown>>;

/**
 * Walks through a document as the CMS holds it, finished or not. What an editor can't see in its form is not looked at.
 * @param fields of its collection, in its configuration
 */
export function walkDocument(fields: readonly Field[], stored: Stored): Walk {
  const walk: Walk = { texts: [], targets: [] };
  walkFields(fields, stored, walk);
  return walk;
}

function walkFields(fields: readonly Field[], stored: Stored, walk: Walk): void {
  for (const field of fields) walkField(field, stored, walk);
}

function walkField(field: Field, stored: Stored, walk: Walk): void {
  switch (field.type) {
    case 'row':
    case 'collapsible':
      walkFields(field.fields, stored, walk);
      return;
    case 'tabs':
      for (const tab of field.tabs) walkFields(tab.fields, 'name' in tab ? recordOf(stored[tab.name]) : stored, walk);
      return;
    case 'group':
      walkFields(field.fields, 'name' in field ? recordOf(stored[field.name]) : stored, walk);
      return;
    case 'array':
      for (const row of listOf(stored[field.name])) walkFields(field.fields, recordOf(row), walk);
      return;
    case 'relationship':
    case 'upload':
      for (const value of listOf(stored[field.name])) walkReference(field.relationTo, value, walk);
      return;
    case 'richText':
      for (const node of nodesOfState(stored[field.name])) walkNode(node, walk);
      return;
    case 'text':
    case 'textarea':
    case 'email':
      if (field.admin?.hidden === true || field.virtual === true) return;
      walk.texts.push(...listOf(stored[field.name]).filter((value) => typeof value === 'string'));
      return;
    default:
  }
}

function walkReference(relationTo: string | readonly string[], value: unknown, { targets }: Walk): void {
  const [collection, target] = typeof relationTo === 'string' ? [relationTo, value] : pairOf(value);
  const id = idOf(target as Parameters<typeof idOf>[0]); // As Payload holds any relationship.
  if (typeof collection === 'string' && typeof id === 'number') targets.push(subjectOf(collection, id));
}

/** A relationship to one of several collections. */
function pairOf(value: unknown): [unknown, unknown] {
  const { relationTo, value: target } = recordOf(value);
  return [relationTo, target];
}

function walkNode(node: EditorNode, walk: Walk): void {
  const fields = fieldsOf(node);
  if (isLink(node)) {
    const [relationTo, target] = pairOf(fields.doc);
    if (fields.linkType === 'internal' && typeof relationTo === 'string') walkReference(relationTo, target, walk);
  }
  if (node.type === 'upload' && typeof node.relationTo === 'string') walkReference(node.relationTo, node.value, walk);
  const block = RICH_TEXT_BLOCKS.find(({ slug }) => slug === fields.blockType);
  if (block !== undefined) walkFields(block.fields, fields, walk);
  // A sentence in one piece, whatever its marks: « ré**seau** » is one word.
  if (isBlock(node) && !childrenOf(node).some(isBlock)) walk.texts.push(plainText(node));
  for (const child of childrenOf(node)) walkNode(child, walk);
}

function recordOf(value: unknown): Stored {
  return isRecord(value) ? value : {};
}

/** The values of a field that holds one or several. */
function listOf(value: unknown): readonly unknown[] {
  return Array.isArray(value) ? value : [value];
}
