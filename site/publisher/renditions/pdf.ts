import { readFileSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import sharp from 'sharp';
import type { Printed, PrintedNode } from '../../src/print/printed-node.ts';
import { drawable } from '../typesetting/drawable.ts';
import { typesetPdf } from '../typesetting/engine.ts';
import { placeOf, type FilePlaces } from './file-places.ts';

const SOURCE = readFileSync(new URL('./printed.typ', import.meta.url), 'utf8');

/** Pictures that Typst reads; any other becomes a PNG. */
const READABLE = /\.(?:png|jpe?g|gif|svg|webp)$/i;

/**
 * Typesets a document as PDF/UA-1.
 *
 * @param places where its pictures are
 * @throws {Error} with the rules that it breaks, or the letters that no font of ours draws
 */
export async function makePdf(printed: Printed, places: FilePlaces): Promise<Uint8Array> {
  const files = new Map<string, Buffer>();
  for (const src of picturesIn(printed.body)) {
    const bytes = await readFile(placeOf(src, places));
    files.set(pathOf(src), READABLE.test(src) ? bytes : await sharp(bytes).png().toBuffer());
  }
  const facts = JSON.stringify({ ...printed, body: printed.body.map(forTypst) }, (_name, value: unknown) =>
    typeof value === 'string' ? drawable(value) : value,
  );
  return typesetPdf({ text: SOURCE, inputs: { facts }, files });
}

function picturesIn(nodes: readonly PrintedNode[]): string[] {
  const found = nodes.flatMap((node) => {
    if (typeof node === 'string') return [];
    return [...(node.picture === undefined ? [] : [node.picture.src]), ...picturesIn(node.children)];
  });
  return [...new Set(found)];
}

/** A node with the path at which Typst finds its picture. */
function forTypst(node: PrintedNode): PrintedNode {
  if (typeof node === 'string') return node;
  const { picture } = node;
  return {
    ...node,
    ...(picture !== undefined && { picture: { ...picture, src: pathOf(picture.src) } }),
    children: node.children.map(forTypst),
  };
}

function pathOf(src: string): string {
  const place = decodeURIComponent(src);
  return READABLE.test(place) ? place : `${place}.png`;
}
