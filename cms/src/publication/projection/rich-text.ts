import { sectionAt, slugify, typeset, uniqueSlug } from 'content-models';
import { ProjectionError } from './projection-error.ts';
import { clean, idOf, text, verbatim } from './values.ts';

/** A node of Payload's rich text editor, as stored. Its fields depend on its type. */
interface EditorNode {
  type: string;
  children?: EditorNode[];
  [field: string]: unknown;
}

/** Text formats of the editor, a bit each, with the mark we publish. The editor offers no underlining, which reads as a link. */
const MARKS = [
  [1, 'bold'],
  [2, 'italic'],
  [4, 'strikethrough'],
  [16, 'code'],
  [32, 'subscript'],
  [64, 'superscript'],
] as const;

const ROW_HEADER = 2;

/**
 * The published form of a text of the editor. The result still has to be parsed by `richText`.
 * Throws a {@link ProjectionError} on a node that the site has no component for.
 * @param path where the text is in its document
 */
export function projectRichText(state: unknown, path: readonly PropertyKey[]): unknown[] {
  const root = isRecord(state) && isRecord(state.root) ? state.root : { children: [] };
  const anchors = new Set<string>();
  try {
    return childrenOf(root).flatMap((node) => projectBlock(node, anchors));
  } catch (error) {
    if (error instanceof UnknownNodeError) throw new ProjectionError(error.message, path, { cause: error });
    throw error;
  }
}

/** A node that the site has no component for. */
class UnknownNodeError extends Error {
  override readonly name = 'UnknownNodeError';
}

function projectBlock(node: EditorNode, anchors: Set<string>): unknown[] {
  switch (node.type) {
    case 'paragraph': {
      const children = projectInline(node);
      return children.length === 0 ? [] : [{ type: 'paragraph', children }];
    }
    case 'heading': {
      const children = projectInline(node);
      if (children.length === 0) return [];
      const anchor = uniqueSlug(slugify(plainText(node)), (slug) => anchors.has(slug));
      anchors.add(anchor);
      return [{ type: 'heading', level: Number(String(node.tag).slice(1)), anchor, children }];
    }
    case 'list': {
      const list = projectList(node);
      return list === null ? [] : [list];
    }
    case 'quote': {
      const children = projectInline(node);
      return children.length === 0 ? [] : [{ type: 'quote', children }];
    }
    case 'table':
      return [projectTable(node)];
    case 'block':
      return [projectEditorBlock(isRecord(node.fields) ? node.fields : {})];
    default:
      throw new UnknownNodeError(
        `contient un élément que le site ne sait pas afficher (« ${node.type} »). Retirez-le ou remplacez-le`,
      );
  }
}

interface ProjectedList {
  type: 'list';
  ordered: boolean;
  items: { children: unknown[]; list: ProjectedList | null }[];
}

/** @returns null for a list without any word */
function projectList(node: EditorNode): ProjectedList | null {
  const items: ProjectedList['items'] = [];
  for (const item of childrenOf(node)) {
    const isList = ({ type }: EditorNode) => type === 'list';
    const children = projectInline({ ...item, children: childrenOf(item).filter((child) => !isList(child)) });
    const nested = joinLists(childrenOf(item).filter(isList).map(projectList));
    const last = items.at(-1);
    // The editor keeps a list within a list in an item of its own: it belongs to the one before.
    if (children.length === 0 && last !== undefined) last.list = joinLists([last.list, nested]);
    else if (children.length > 0 || nested !== null) items.push({ children, list: nested });
  }
  return items.length === 0 ? null : { type: 'list', ordered: node.listType === 'number', items };
}

/** One list of the items of several: an item has room for one. */
function joinLists(lists: readonly (ProjectedList | null)[]): ProjectedList | null {
  const [first, ...others] = lists.filter((list) => list !== null);
  if (first === undefined) return null;
  return { ...first, items: [...first.items, ...others.flatMap(({ items }) => items)] };
}

function projectTable(node: EditorNode): unknown {
  const rows = childrenOf(node).map(childrenOf);
  // As wide as its widest row: no cell is lost.
  const width = Math.max(...rows.map(({ length }) => length), 0);
  const [header = [], ...body] = rows.map((row) => Array.from({ length: width }, (_, index) => row[index]));
  return {
    type: 'table',
    header: header.map(projectCell),
    rows: body.map((row) => row.map(projectCell)),
    hasRowHeaders: body.length > 0 && body.every(([first]) => (Number(first?.headerState) & ROW_HEADER) !== 0),
  };
}

/** A cell holds paragraphs; published cells hold their text, a line each. */
function projectCell(cell: EditorNode | undefined): unknown[] {
  const paragraphs = (cell === undefined ? [] : childrenOf(cell)).map(projectInline);
  return paragraphs.flatMap((children, index) => (index === 0 ? children : [{ type: 'lineBreak' }, ...children]));
}

function projectEditorBlock(fields: Record<string, unknown>): unknown {
  switch (fields.blockType) {
    case 'picture':
      return { type: 'picture', media: relationId(fields.media), caption: text(stringOf(fields.caption)) };
    case 'file':
      return { type: 'file', document: relationId(fields.document) };
    case 'keyFigures':
      return { type: 'keyFigures', figures: recordsOf(fields.figures).map(projectFigure) };
    case 'keyFiguresByYear':
      return { type: 'keyFiguresByYear', counted: text(stringOf(fields.counted)) };
    case 'callout':
      return {
        type: 'callout',
        tone: fields.tone,
        title: text(stringOf(fields.title)),
        text: text(stringOf(fields.text)),
      };
    case 'video':
      return {
        type: 'video',
        title: text(stringOf(fields.title)),
        url: verbatim(stringOf(fields.url)),
        durationSeconds: typeof fields.durationSeconds === 'number' ? fields.durationSeconds : null,
        description: text(stringOf(fields.description)),
      };
    default:
      throw new UnknownNodeError(
        `contient un bloc que le site ne sait pas afficher (« ${String(fields.blockType)} »). Retirez ce bloc ou remplacez-le`,
      );
  }
}

export function projectFigure(figure: { value?: unknown; label?: unknown; note?: unknown }): unknown {
  return {
    value: text(stringOf(figure.value)),
    label: text(stringOf(figure.label)),
    note: text(stringOf(figure.note)),
  };
}

function projectInline(node: EditorNode): unknown[] {
  return childrenOf(node).flatMap((child) => {
    switch (child.type) {
      case 'text':
        return projectText(child);
      case 'tab':
        return [{ type: 'text', text: ' ', marks: [] }];
      case 'linebreak':
        return [{ type: 'lineBreak' }];
      case 'link':
      case 'autolink':
        return projectLink(child);
      default:
        throw new UnknownNodeError(
          `contient, dans une phrase, un élément que le site ne sait pas afficher (« ${child.type} »). Retirez-le`,
        );
    }
  });
}

function projectText(node: EditorNode): unknown[] {
  const characters = clean(stringOf(node.text) ?? '');
  const format = Number(node.format ?? 0);
  const marks = MARKS.filter(([bit]) => (format & bit) !== 0).map(([, mark]) => mark);
  return characters === '' ? [] : [{ type: 'text', text: typeset(characters), marks }];
}

function projectLink(node: EditorNode): unknown[] {
  const fields = isRecord(node.fields) ? node.fields : {};
  const children = projectInline(node);
  if (children.length === 0) return [];
  if (fields.linkType === 'internal') {
    const { relationTo, value } = isRecord(fields.doc) ? fields.doc : {};
    const id = relationId(value);
    // The page it led to was deleted for good: the words stay, the link has nowhere to go.
    if (id === null) return children;
    return [{ type: 'link', link: { kind: 'internal', target: { collection: relationTo, id } }, children }];
  }
  return [{ type: 'link', link: projectUrl(stringOf(fields.url)?.trim() ?? ''), children }];
}

/** `mailto:` and `tel:` addresses and those of our sections have a kind of their own; the model says what else is a link. */
function projectUrl(url: string): unknown {
  const section = sectionAt(url);
  if (section !== null) return { kind: 'section', section };
  const [, scheme, rest = ''] = /^(mailto|tel):([^?]*)/i.exec(url) ?? [];
  if (scheme?.toLowerCase() === 'mailto') return { kind: 'email', address: rest };
  if (scheme !== undefined) return { kind: 'phone', number: rest };
  return { kind: 'external', url };
}

function plainText(node: EditorNode): string {
  return node.type === 'text' ? (stringOf(node.text) ?? '') : childrenOf(node).map(plainText).join('');
}

function childrenOf(node: { children?: unknown }): EditorNode[] {
  return Array.isArray(node.children) ? node.children.filter(isEditorNode) : [];
}

function isEditorNode(value: unknown): value is EditorNode {
  return isRecord(value) && typeof value.type === 'string';
}

function relationId(value: unknown): number | null {
  if (typeof value === 'number') return value;
  return isRecord(value) && typeof value.id === 'number' ? idOf({ id: value.id }) : null;
}

function recordsOf(value: unknown): Record<string, unknown>[] {
  return Array.isArray(value) ? value.filter(isRecord) : [];
}

function stringOf(value: unknown): string | undefined {
  return typeof value === 'string' ? value : undefined;
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
