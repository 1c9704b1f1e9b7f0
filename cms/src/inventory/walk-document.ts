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

/** What the walk looks at in a field: of a configuration, or of what the browser knows of it. */
export interface WalkedField {
  type: string;
  name?: string | undefined;
  fields?: readonly WalkedField[];
  tabs?: readonly { name?: string | undefined; fields: readonly WalkedField[] }[];
  relationTo?: string | readonly string[];
  admin?: object | undefined;
  virtual?: unknown;
}

type Stored = Readonly<Record<string, unknown>>;

/**
 * Walks through a document as the CMS holds it, finished or not. What an editor can't see in its form is not looked at.
 * @param fields of its collection
 */
export function walkDocument(fields: readonly WalkedField[], stored: Stored): Walk {
  const walk: Walk = { texts: [], targets: [] };
  walkFields(fields, stored, walk);
  return walk;
}

function walkFields(fields: readonly WalkedField[], stored: Stored, walk: Walk): void {
  for (const field of fields) walkField(field, stored, walk);
}

function walkField(field: WalkedField, stored: Stored, walk: Walk): void {
  const { type, name, fields = [], tabs = [], relationTo = [] } = field;
  const values = name === undefined ? [] : listOf(stored[name]);
  switch (type) {
    case 'row':
    case 'collapsible':
    case 'group':
      walkFields(fields, name === undefined ? stored : recordOf(stored[name]), walk);
      return;
    case 'tabs':
      for (const tab of tabs)
        walkFields(tab.fields, tab.name === undefined ? stored : recordOf(stored[tab.name]), walk);
      return;
    case 'array':
      for (const row of values) walkFields(fields, recordOf(row), walk);
      return;
    case 'relationship':
    case 'upload':
      for (const value of values) walkReference(relationTo, value, walk);
      return;
    case 'richText':
      for (const node of values.flatMap(nodesOfState)) walkNode(node, walk);
      return;
    case 'text':
    case 'textarea':
    case 'email':
      if (isRecord(field.admin) && field.admin.hidden === true) return;
      if (field.virtual === true) return;
      walk.texts.push(...values.filter((value) => typeof value === 'string'));
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
