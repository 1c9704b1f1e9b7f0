import { linkAt, repairLink, typeset } from 'content-models';
import { clean, idOf } from '../values.ts';
import type { TextContext } from './context.ts';
import { childrenOf, fieldsOf, isRecord, plainText, stringOf, type EditorNode } from './editor-node.ts';
import { fragmentOf } from './note-marks.ts';

/** Text formats of the editor, a bit each, with the mark we publish. The editor offers no underlining, which reads as a link. */
const MARKS = [
  [1, 'bold'],
  [2, 'italic'],
  [4, 'strikethrough'],
  [16, 'code'],
  [32, 'subscript'],
  [64, 'superscript'],
] as const;

/** Where Word leads to a comment and back: what a colleague wrote in the margin is not for the public. */
const WORD_COMMENT = /^_mso(?:com|anchor)_/;

/** The published form of what stands within a sentence. */
export function projectInline(nodes: readonly EditorNode[], context: TextContext): unknown[] {
  return nodes.flatMap((node, index) => {
    const projected = projectInlineNode(node, context);
    // Some programs put nothing between the number of a note and the note.
    const isStuck = context.noteMarks.get(node)?.role === 'note' && /^\S/.test(plainText(nodes[index + 1] ?? EMPTY));
    return isStuck ? [...projected, SPACE] : projected;
  });
}

const EMPTY: EditorNode = { type: 'text' };
const SPACE = { type: 'text', text: ' ', marks: [] };

function projectInlineNode(node: EditorNode, context: TextContext): unknown[] {
  switch (node.type) {
    case 'text':
    case 'code-highlight':
      context.passed(node);
      return projectText(node);
    case 'tab':
      return [SPACE];
    case 'linebreak':
      return [{ type: 'lineBreak' }];
    case 'link':
    case 'autolink':
      return projectLink(node, context);
    default:
      return projectUnknown(node, context);
  }
}

/** The words of what the site has no form for; without words, it can't be left out unseen. */
function projectUnknown(node: EditorNode, context: TextContext): unknown[] {
  if (typeof node.text === 'string') return projectText(node);
  if (node.children !== undefined) return projectInline(childrenOf(node), context);
  throw context.refusal('contient, dans une phrase, un élément que le site ne sait pas afficher');
}

function projectText(node: EditorNode): unknown[] {
  const characters = clean(stringOf(node.text) ?? '');
  const format = Number(node.format ?? 0);
  const marks = MARKS.filter(([bit]) => (format & bit) !== 0).map(([, mark]) => mark);
  return characters === '' ? [] : [{ type: 'text', text: typeset(characters), marks }];
}

function projectLink(node: EditorNode, context: TextContext): unknown[] {
  const fields = fieldsOf(node);
  const mark = context.noteMarks.get(node);
  if (mark !== undefined) {
    context.passed(node);
    return [{ type: 'noteMark', text: clean(plainText(node)), ...mark }];
  }
  const children = projectInline(childrenOf(node), context).flatMap(withoutLinks);
  if (children.length === 0) return [];
  if (fields.linkType === 'internal') {
    const { relationTo, value } = isRecord(fields.doc) ? fields.doc : {};
    const id = relationId(value);
    // The page it led to was deleted permanently: the words stay, the link has nowhere to go.
    if (id === null) return children;
    return [{ type: 'link', link: { kind: 'internal', target: { collection: relationTo, id } }, children }];
  }
  const url = repairLink(stringOf(fields.url) ?? '');
  // It leads nowhere, or to a place that was not copied with it.
  const fragment = fragmentOf(url);
  if (fragment !== null && WORD_COMMENT.test(fragment)) {
    throw context.refusal('contient un commentaire copié d’un traitement de texte');
  }
  if (url === '' || fragment !== null) return children;
  // What is no link is for the model to refuse by name.
  return [{ type: 'link', link: linkAt(url) ?? { kind: 'external', url }, children }];
}

/** A link has no link in it: of the inner one, the words. */
function withoutLinks(projected: unknown): unknown[] {
  return isRecord(projected) && projected.type === 'link' && Array.isArray(projected.children)
    ? (projected.children as unknown[])
    : [projected];
}

/** Identifier of what a relationship of the editor leads to. */
export function relationId(value: unknown): number | null {
  if (typeof value === 'number') return value;
  return isRecord(value) && typeof value.id === 'number' ? idOf({ id: value.id }) : null;
}
