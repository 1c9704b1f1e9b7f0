import { readFileSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { paperText } from 'content-models';
import sharp from 'sharp';
import type { Printed, PrintedElement, PrintedNode } from '../../src/downloads/print/printed-node.ts';
import { typesetPdf } from '../typesetting/engine.ts';
import { placeOf, type FilePlaces } from './file-places.ts';
import { keptWhole, type KeptNode } from './kept-whole.ts';

const SOURCE = readFileSync(new URL('./printed.typ', import.meta.url), 'utf8');

/** Pictures that Typst reads; any other becomes a PNG. */
const READABLE = /\.(?:png|jpe?g|gif|svg|webp)$/i;

/**
 * Typesets a document as PDF/UA-1.
 *
 * @param places where its pictures are
 * @throws {Error} with the rules that it breaks
 */
export async function makePdf(printed: Printed, places: FilePlaces): Promise<Uint8Array> {
  const files = new Map<string, Buffer>();
  for (const src of picturesIn(printed.body)) {
    const bytes = await readFile(placeOf(src, places));
    files.set(pathOf(src), READABLE.test(src) ? bytes : await sharp(bytes).png().toBuffer());
  }
  const { body, page, ...names } = printed;
  const facts = JSON.stringify({
    ...onPaper(names),
    page: { href: page, children: keptWhole(page, 'text') },
    body: settingOf(body, { place: 'text', isSlanted: false }),
  });
  return typesetPdf({ text: SOURCE, inputs: { facts }, files });
}

function picturesIn(nodes: readonly PrintedNode[]): string[] {
  const found = nodes.flatMap((node) => {
    if (typeof node === 'string') return [];
    return [...(node.picture === undefined ? [] : [node.picture.src]), ...picturesIn(node.children)];
  });
  return [...new Set(found)];
}

/** What the document says of itself: texts, and lists of them. */
function onPaper(names: Omit<Printed, 'page' | 'body'>): Record<string, unknown> {
  const read: unknown = JSON.parse(JSON.stringify(names), (_name, value: unknown) =>
    typeof value === 'string' ? paperText(value).text : value,
  );
  return { ...names, ...(read as object) };
}

/** A node as Typst sets it. */
type SetNode = KeptNode | SetElement;
type SetElement = Omit<PrintedElement, 'children'> & { children: SetNode[] };

/** What a text is in. */
interface Around {
  place: 'text' | 'table';
  isSlanted: boolean;
}

function settingOf(nodes: readonly PrintedNode[], around: Around): SetNode[] {
  return nodes.flatMap((node) => (typeof node === 'string' ? wordsFor(node, around) : elementFor(node, around)));
}

/** A node with the path at which Typst finds its picture. */
function elementFor(node: PrintedElement, around: Around): SetElement {
  const { tag, picture } = node;
  const within: Around = {
    place: tag === 'table' ? 'table' : around.place,
    isSlanted: tag === 'em' || around.isSlanted,
  };
  return {
    ...node,
    ...(picture !== undefined && {
      picture: { src: pathOf(picture.src), alt: paperText(picture.alt).text },
    }),
    children: settingOf(node.children, within),
  };
}

/** Signs that other fonts draw than ours, whose slanted cuts have fewer of them. */
const SIGNS = /([^\p{Cc}\u{20}-\u{17f}\u{2000}-\u{206f}\u{20a0}-\u{20cf}\u{2122}]+)/u;

function wordsFor(written: string, { place, isSlanted }: Around): SetNode[] {
  const { text } = paperText(written);
  if (!isSlanted) return keptWhole(text, place);
  return text
    .split(SIGNS)
    .flatMap((part, index): SetNode[] =>
      index % 2 === 0 ? keptWhole(part, place) : [{ tag: 'upright', kinds: [], children: [part] }],
    );
}

function pathOf(src: string): string {
  const place = decodeURIComponent(src);
  return READABLE.test(place) ? place : `${place}.png`;
}
