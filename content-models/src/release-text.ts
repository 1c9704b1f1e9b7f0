import { formatDateline } from './french/dateline.ts';
import type { Passage, PressRelease, ReleaseText } from './models/press-release.ts';
import type { DocumentId } from './shared/references.ts';
import type { InlineNode, ListNode, RichTextBlock } from './shared/rich-text.ts';

/**
 * What a release says, in words alone. Null once it is withdrawn: it then says nothing.
 *
 * @param nameOf name of a person, or undefined while they are not public
 */
export function textOfRelease(
  release: PressRelease,
  nameOf: (person: DocumentId) => string | undefined,
): ReleaseText | null {
  const { title, dateline, lead, body, quotes, corrections, lastUpdate, withdrawal } = release;
  if (withdrawal !== null) return null;
  const passages = [
    ...passagesOf('title', title),
    ...passagesOf('dateline', formatDateline(dateline)),
    ...passagesOf('lead', lead ?? ''),
    ...body.flatMap(passagesOfBlock),
    ...quotes.flatMap(({ person, text }) => {
      const name = nameOf(person);
      return passagesOf('quote', name === undefined ? text : `${name}\u00a0: «\u00a0${text}\u00a0»`);
    }),
  ];
  return { passages, corrections, lastUpdate };
}

function passagesOfBlock(block: RichTextBlock): Passage[] {
  switch (block.type) {
    case 'heading':
      return passagesOf('heading', wordsOf(block.children));
    case 'paragraph':
      return passagesOf('text', wordsOf(block.children));
    case 'quote':
      return passagesOf('quote', wordsOf(block.children));
    case 'list':
      return passagesOfList(block);
    case 'table':
      return [block.header, ...block.rows].flatMap((cells) => passagesOf('item', cells.map(wordsOf).join(' | ')));
    case 'keyFigures':
      return block.figures.flatMap(({ value, label, note }) => passagesOf('item', joined([value, label, note])));
    case 'callout':
      return [...passagesOf('heading', block.title ?? ''), ...passagesOf('text', block.text)];
    case 'video':
      return passagesOf('item', joined([block.title, block.description]));
    case 'picture':
      return passagesOf('item', block.caption ?? '');
    // They show what is elsewhere: a file, the figures of the association.
    case 'file':
    case 'keyFiguresByYear':
      return [];
    default:
      return block satisfies never;
  }
}

function passagesOfList({ items }: ListNode): Passage[] {
  return items.flatMap(({ children, list }) => [
    ...passagesOf('item', wordsOf(children)),
    ...(list === null ? [] : passagesOfList(list)),
  ]);
}

/** A passage a paragraph; none without words. */
function passagesOf(kind: Passage['kind'], text: string): Passage[] {
  return text
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '')
    .map((line) => ({ kind, text: line }));
}

function wordsOf(nodes: readonly InlineNode[]): string {
  return nodes
    .map((node) => (node.type === 'text' ? node.text : node.type === 'lineBreak' ? ' ' : wordsOf(node.children)))
    .join('');
}

function joined(texts: readonly (string | null)[]): string {
  return texts.filter((text) => text !== null).join(', ');
}
