import type { FieldHook } from 'payload';
import {
  childrenOf,
  fieldsOf,
  isRecord,
  stringOf,
  type EditorNode,
} from '../publication/projection/rich-text/editor-node.ts';

/**
 * Gives a text the forms that the editor offers before they are checked: pieces pasted in former versions, or sent by
 * programs, hold levels of titles and links without an address, which Payload refuses in English.
 */
export const tidyText: FieldHook = ({ value }: { value?: unknown }) => {
  if (!isRecord(value) || !isRecord(value.root)) return value;
  return { ...value, root: { ...value.root, children: tidyChildren(childrenOf(value.root)) } };
};

/** The nodes of a text, tidied. */
export function tidyChildren(nodes: readonly EditorNode[]): EditorNode[] {
  return nodes.flatMap(tidyNode);
}

function tidyNode(node: EditorNode): EditorNode[] {
  const children = tidyChildren(childrenOf(node));
  const tidy = node.children === undefined ? node : { ...node, children };
  switch (node.type) {
    case 'heading':
      return [{ ...tidy, tag: headingTag(stringOf(node.tag)) }];
    case 'listitem':
      return [typeof node.value === 'number' && Number.isFinite(node.value) ? tidy : { ...tidy, value: 1 }];
    case 'link': {
      const { linkType, url } = fieldsOf(node);
      const leadsNowhere = linkType !== 'internal' && (stringOf(url)?.trim() ?? '') === '';
      return leadsNowhere ? children : [tidy];
    }
    default:
      return [tidy];
  }
}

function headingTag(tag: string | undefined): string {
  switch (tag) {
    case 'h3':
    case 'h4':
      return tag;
    case 'h5':
    case 'h6':
      return 'h4';
    default:
      return 'h2';
  }
}
