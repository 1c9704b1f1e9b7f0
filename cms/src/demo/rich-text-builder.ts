import { createHash } from 'node:crypto';
import type { CALLOUT_TONES } from 'content-models';
import { isDemoKey, ref, relation, type DemoKey } from './references.ts';

/**
 * Builders for the rich text of the demonstration, in the editor state that the CMS stores.
 * Within a text, `**…**` is bold and `[words](target)` a link to a key of the demonstration
 * (`events:forum-2021`), to a section (`/presse/`), to `https:` or to `mailto:`.
 */
export function richText(...blocks: RichTextNode[]): RichTextState {
  return {
    root: { type: 'root', version: 1, format: '', indent: 0, direction: 'ltr', children: blocks },
  };
}

/** A text of paragraphs only. */
export function paragraphs(...texts: string[]): RichTextState {
  return richText(...texts.map(paragraph));
}

export function paragraph(text: string): RichTextNode {
  return element('paragraph', inline(text), { textFormat: 0, textStyle: '' });
}

export function heading(text: string, level: 2 | 3 | 4 = 2): RichTextNode {
  return element('heading', inline(text), { tag: `h${String(level)}` });
}

export function list(...items: string[]): RichTextNode {
  const children = items.map((item, index) => element('listitem', inline(item), { value: index + 1 }));
  return element('list', children, { listType: 'bullet', tag: 'ul', start: 1 });
}

export function picture(key: DemoKey, caption: string | null = null): RichTextNode {
  return block('picture', { media: ref(key), caption });
}

/** Figures in a row: `['1 130', 'participants']`, with a precision as third item where needed. */
export function keyFigures(...figures: DemoFigure[]): RichTextNode {
  return block('keyFigures', { figures: figures.map(figure) });
}

/** The figures of the global, drawn year after year. */
export function keyFiguresByYear(): RichTextNode {
  return block('keyFiguresByYear', { counted: null });
}

export function callout(tone: (typeof CALLOUT_TONES)[number], title: string, text: string): RichTextNode {
  return block('callout', { tone, title, text });
}

/** A figure, what it counts and, where needed, a precision. */
export type DemoFigure = readonly [value: string, label: string, note?: string];

/** A figure as the CMS stores it. */
export function figure([value, label, note]: DemoFigure): { value: string; label: string; note: string | null } {
  return { value, label, note: note ?? null };
}

export interface RichTextNode {
  type: string;
  version: number;
  [field: string]: unknown;
}

export interface RichTextState {
  root: { type: 'root'; version: 1; format: ''; indent: 0; direction: 'ltr'; children: RichTextNode[] };
}

const INLINE_MARKUP = /\*\*(?<bold>.+?)\*\*|\[(?<words>[^\]]+)\]\((?<target>[^)\s]+)\)/gu;

function inline(text: string): RichTextNode[] {
  const nodes: RichTextNode[] = [];
  let end = 0;
  for (const match of text.matchAll(INLINE_MARKUP)) {
    if (match.index > end) nodes.push(textNode(text.slice(end, match.index)));
    end = match.index + match[0].length;
    const { bold, words = '', target = '' } = match.groups ?? {};
    nodes.push(bold === undefined ? linkNode(words, target) : textNode(bold, BOLD));
  }
  if (end < text.length) nodes.push(textNode(text.slice(end)));
  return nodes;
}

/** Lexical keeps the marks of a text as bits. */
const BOLD = 1;

function textNode(text: string, format = 0): RichTextNode {
  return { type: 'text', version: 1, text, format, mode: 'normal', style: '', detail: 0 };
}

function linkNode(words: string, target: string): RichTextNode {
  const destination = isDemoKey(target)
    ? { linkType: 'internal', doc: relation(target) }
    : { linkType: 'custom', url: target };
  return element('link', [textNode(words)], { version: 3, id: idOf(`${words}→${target}`), fields: destination });
}

function block(blockType: string, fields: Record<string, unknown>): RichTextNode {
  const id = idOf(`${blockType} ${JSON.stringify(fields)}`);
  return { type: 'block', version: 2, format: '', fields: { id, blockName: '', blockType, ...fields } };
}

function element(type: string, children: RichTextNode[], own: Record<string, unknown> = {}): RichTextNode {
  return { type, version: 1, format: '', indent: 0, direction: 'ltr', children, ...own };
}

/** 24 hexadecimal digits, the form of the ids the CMS gives; the same at each load. */
function idOf(content: string): string {
  return createHash('sha256').update(content).digest('hex').slice(0, 24);
}
