import { isProse, type Projected, type ProjectedProse } from './projected.ts';

/** A quotation of blocks. What has a place of its own, a table, parts it in two; a title in it is a paragraph. */
export function projectQuote(blocks: readonly Projected[]): Projected[] {
  const parts: Projected[] = [];
  for (const block of blocks.flatMap(quotable)) {
    const last = parts.at(-1);
    if (!isProse(block)) parts.push(block);
    else if (last?.type === 'quote') (last.children as ProjectedProse[]).push(block);
    else parts.push({ type: 'quote', children: [block] });
  }
  return parts;
}

/** A quotation within a quotation is part of it. */
function quotable(block: Projected): readonly Projected[] {
  switch (block.type) {
    case 'heading':
      return [{ type: 'paragraph', children: block.children as unknown[] }];
    case 'quote':
      return block.children as ProjectedProse[];
    default:
      return [block];
  }
}
