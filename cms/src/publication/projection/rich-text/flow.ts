import { anchorOf, uniqueSlug } from 'content-models';
import type { TextContext } from './context.ts';
import { projectEditorBlock, projectUpload } from './editor-blocks.ts';
import {
  childrenOf,
  fieldsOf,
  isBlock,
  isLink,
  plainText,
  stringOf,
  wholeNumber,
  type EditorNode,
} from './editor-node.ts';
import { projectInline } from './inline.ts';
import { projectList } from './list.ts';
import type { Projected } from './projected.ts';
import { projectQuote } from './quote.ts';
import { projectTable } from './table.ts';

/**
 * The published form of nodes that stand one under the other. What stands within a sentence makes a paragraph where
 * there is none around it: whatever an editor sees has its place, however programs nest what they copy.
 */
export function projectFlow(nodes: readonly EditorNode[], context: TextContext): Projected[] {
  const blocks: Projected[] = [];
  for (const run of runsOf(nodes)) {
    if (run.kind === 'sentence') blocks.push(...paragraphOf(projectInline(run.nodes, context)));
    else blocks.push(...projectBlock(run.node, context));
  }
  return withCaptions(blocks);
}

/** What stands in a sentence, together; each block apart. */
function runsOf(nodes: readonly EditorNode[]): Run[] {
  const runs: Run[] = [];
  for (const node of nodes) {
    const last = runs.at(-1);
    if (isBlock(node)) runs.push({ kind: 'block', node });
    else if (last?.kind === 'sentence') last.nodes.push(node);
    else runs.push({ kind: 'sentence', nodes: [node] });
  }
  return runs;
}

type Run = { kind: 'sentence'; nodes: EditorNode[] } | { kind: 'block'; node: EditorNode };

function projectBlock(node: EditorNode, context: TextContext): Projected[] {
  const flow = (nodes: readonly EditorNode[]) => projectFlow(nodes, context);
  switch (node.type) {
    case 'heading':
      return childrenOf(node).some(isBlock) ? flow(childrenOf(node)) : projectHeading(node, context);
    case 'list':
      return projectList(node, flow);
    case 'quote':
      return projectQuote(flow(childrenOf(node)));
    case 'table':
      return projectTable(node, flow);
    case 'block':
      return [projectEditorBlock(fieldsOf(node), context)];
    case 'upload':
      return [projectUpload(node)];
    // Parts that the site has no need to draw.
    case 'horizontalrule':
      return [];
    case 'link':
    case 'autolink':
      return flow(childrenOf(node).map((child) => linked(child, node)));
    default:
      return flow(childrenOf(node));
  }
}

/** A link around several blocks is one within each. A link has no link in it. */
function linked(child: EditorNode, link: EditorNode): EditorNode {
  if (!isBlock(child)) return { ...link, children: [child] };
  if (isLink(child)) return child;
  return childrenOf(child).length === 0 ? child : { ...child, children: [{ ...link, children: childrenOf(child) }] };
}

function projectHeading(node: EditorNode, context: TextContext): Projected[] {
  const children = projectInline(childrenOf(node), context);
  if (children.length === 0) return [];
  const anchor = uniqueSlug(anchorOf(plainText(node)), (taken) => context.anchors.has(taken));
  context.anchors.add(anchor);
  // The title of the document is above all of them; the levels that only a paste brings are the nearest.
  const level = Math.min(4, wholeNumber(stringOf(node.tag)?.slice(1), 2));
  return [{ type: 'heading', level, anchor, children }];
}

function paragraphOf(children: unknown[]): Projected[] {
  return children.length === 0 ? [] : [{ type: 'paragraph', children }];
}

/** A caption belongs to the table under it. One that has no table is a paragraph. */
function withCaptions(blocks: readonly Projected[]): Projected[] {
  return blocks.flatMap((block, index): Projected[] => {
    const former = blocks[index - 1];
    if (block.type === 'table' && former?.type === 'tableCaption') return [{ ...block, caption: former.caption }];
    if (block.type !== 'tableCaption') return [block];
    if (blocks[index + 1]?.type === 'table' || block.caption === null) return [];
    return [{ type: 'paragraph', children: [{ type: 'text', text: block.caption, marks: [] }] }];
  });
}
