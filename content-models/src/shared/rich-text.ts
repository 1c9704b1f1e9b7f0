import { z } from 'zod';
import { named, reference } from './references.ts';
import { link } from './links.ts';
import { line, paragraph, webUrl } from './text.ts';

/** Marks a run of text can carry. */
export const TEXT_MARKS = ['bold', 'italic', 'strikethrough', 'subscript', 'superscript', 'code'] as const;

export const textNode = z.strictObject({
  type: z.literal('text'),
  /** Characters as shown, spaces kept. */
  text: z.string().min(1),
  marks: z.array(z.enum(TEXT_MARKS)),
});

export const lineBreakNode = z.strictObject({ type: z.literal('lineBreak') });

export const linkNode = z.strictObject({
  type: z.literal('link'),
  link,
  children: z.array(z.discriminatedUnion('type', [textNode, lineBreakNode])),
});

/** A mark that leads from a text to one of its notes, or from the note back to the text. */
export const noteMarkNode = z.strictObject({
  type: z.literal('noteMark'),
  /** The mark as it is written: « [1] ». */
  text: z.string().min(1),
  /** Which note of the text, from 1 in the order in which they are called. */
  note: z.number().int().positive(),
  /** `call` in the text, `note` where the note stands. */
  role: z.enum(['call', 'note']),
  /** Whether the other mark leads here: a note that is called several times leads back to the first call. */
  isTarget: z.boolean(),
});

/** What stands within a paragraph. */
export const inlineNode = z.discriminatedUnion('type', [textNode, lineBreakNode, linkNode, noteMarkNode]);
export type TextNode = z.infer<typeof textNode>;
export type LinkNode = z.infer<typeof linkNode>;
export type NoteMarkNode = z.infer<typeof noteMarkNode>;
export type InlineNode = z.infer<typeof inlineNode>;
const inline = z.array(inlineNode);

export const headingNode = z.strictObject({
  type: z.literal('heading'),
  /** 2 is the highest: the document's title is the page's only h1. */
  level: z.union([z.literal(2), z.literal(3), z.literal(4)]),
  /** Fragment of the address, unique within the text. */
  anchor: z.string().regex(/^[a-z0-9]+(-[a-z0-9]+)*$/),
  children: inline,
});

export const paragraphNode = z.strictObject({ type: z.literal('paragraph'), children: inline });

const listItem = z.strictObject({
  children: inline,
  /** Whether its box is ticked; null for an item without a box. */
  checked: z.boolean().nullable(),
  /** The lists inside the item, in order. */
  get lists() {
    return z.array(listNode);
  },
});

export const listNode = z.strictObject({
  type: z.literal('list'),
  ordered: z.boolean(),
  /** Number of the first item: a list goes on after a paragraph. 1 where nothing is numbered. */
  start: z.number().int().nonnegative(),
  items: z.array(listItem).min(1),
});

/** What stands within a quotation or a cell. */
export const proseBlock = z.discriminatedUnion('type', [paragraphNode, listNode]);
const prose = z.array(proseBlock);

export const quoteNode = z.strictObject({ type: z.literal('quote'), children: prose.min(1) });

export const pictureNode = z.strictObject({
  type: z.literal('picture'),
  media: named('image', reference('media', { isRequired: true })),
  /** Replaces the picture's own caption in this place, or null. */
  caption: line.nullable(),
});

export const fileNode = z.strictObject({
  type: z.literal('file'),
  document: named('fichier', reference('documents', { isRequired: true })),
});

/** A figure and what it counts: `{ value: '1 130', label: 'participants' }`. */
export const keyFigure = z.strictObject({
  value: line,
  label: line,
  /** Source or precision, or null. */
  note: line.nullable(),
});
export type KeyFigure = z.infer<typeof keyFigure>;

export const keyFiguresNode = z.strictObject({
  type: z.literal('keyFigures'),
  figures: z.array(keyFigure).min(1),
});

/** The figures of the association that come back year after year, drawn: they are those of the global. */
export const keyFiguresByYearNode = z.strictObject({
  type: z.literal('keyFiguresByYear'),
  /** What the only figures to show count, in the words of the global; null for all of them. */
  counted: line.nullable(),
});

export const CALLOUT_TONES = ['note', 'important'] as const;

export const calloutNode = z.strictObject({
  type: z.literal('callout'),
  tone: z.enum(CALLOUT_TONES),
  title: line.nullable(),
  text: paragraph,
});

export const videoNode = z.strictObject({
  type: z.literal('video'),
  title: line,
  /** Page where the video is watched; nothing of it is loaded on our page. */
  url: webUrl,
  /** Length in whole seconds, or null when unknown. */
  durationSeconds: z.number().int().positive().nullable(),
  /** What the video shows and says, for those who cannot watch it, or null. */
  description: paragraph.nullable(),
});

const tableCell = z.strictObject({
  /** What it heads: the cells under it, those after it, or nothing. */
  header: z.enum(['column', 'row']).nullable(),
  /** How many columns and rows it covers. */
  columnSpan: z.number().int().positive(),
  rowSpan: z.number().int().positive(),
  children: prose,
});

export const tableNode = z.strictObject({
  type: z.literal('table'),
  /** What the table is, or null. */
  caption: line.nullable(),
  /** How many of the first rows are heads of columns. No cell covers the last of them and the next row. */
  headerRows: z.number().int().nonnegative(),
  /** The cells that begin in each row, from left to right; together, they cover a rectangle. One at least begins in each. */
  rows: z.array(z.array(tableCell).min(1)).min(1),
});

/** The blocks of any text. */
const settingBlock = z.discriminatedUnion('type', [
  headingNode,
  paragraphNode,
  listNode,
  quoteNode,
  keyFiguresNode,
  keyFiguresByYearNode,
  calloutNode,
  videoNode,
  tableNode,
]);

/** The closed set of blocks: each one has its own Astro component. */
export const richTextBlock = z.discriminatedUnion('type', [settingBlock, pictureNode, fileNode]);
export type RichTextBlock = z.infer<typeof richTextBlock>;
export type ListNode = z.infer<typeof listNode>;
export type ProseBlock = z.infer<typeof proseBlock>;
export type TableNode = z.infer<typeof tableNode>;
export type TableCell = z.infer<typeof tableCell>;
export type HeadingNode = z.infer<typeof headingNode>;

/** A text with structure, top to bottom. May be empty. */
export const richText = z.array(richTextBlock);
export type RichText = z.infer<typeof richText>;

/** The text of a global: no document answers for its pictures and files, so it has none. */
export const settingText = z.array(settingBlock);
export type SettingText = z.infer<typeof settingText>;
