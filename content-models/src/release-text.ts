import { formatDateline } from './french/dateline.ts';
import { RELEASE_WORDS, type Passage, type PressRelease, type ReleaseText } from './types/press-release.ts';
import type { DocumentId } from './shared/references.ts';
import type { InlineNode, ListNode, ProseBlock, RichTextBlock, TableCell, TableNode } from './shared/rich-text.ts';
import { gridOf } from './table-grid.ts';

/**
 * What a release says, in words alone. Null once it is withdrawn: it then says nothing.
 *
 * @param nameOf name of a person, or undefined while they are not public
 */
export function textOfRelease(
  release: PressRelease,
  nameOf: (person: DocumentId) => string | undefined,
): ReleaseText | null {
  if (release.withdrawal !== null) return null;
  const { corrections, lastUpdate } = release;
  const fields = Object.keys(RELEASE_WORDS) as (keyof typeof RELEASE_WORDS)[];
  return { passages: fields.flatMap((field) => passagesIn(release, field, nameOf)), corrections, lastUpdate };
}

function passagesIn(
  release: PressRelease,
  field: keyof typeof RELEASE_WORDS,
  nameOf: (person: DocumentId) => string | undefined,
): Passage[] {
  const kind = RELEASE_WORDS[field];
  switch (field) {
    case 'dateline':
      return passagesOf(kind, formatDateline(release.dateline));
    case 'body':
      return release.body.flatMap(passagesOfBlock);
    case 'quotes':
      return release.quotes.flatMap(({ person, text }) => {
        const name = nameOf(person);
        return passagesOf(kind, name === undefined ? text : `${name}\u00a0: «\u00a0${text}\u00a0»`);
      });
    default:
      return passagesOf(kind, release[field] ?? '');
  }
}

function passagesOfBlock(block: RichTextBlock): Passage[] {
  switch (block.type) {
    case 'heading':
      return passagesOf('heading', wordsOf(block.children));
    case 'paragraph':
      return passagesOf('text', wordsOf(block.children));
    case 'quote':
      return block.children.flatMap((part) =>
        part.type === 'paragraph' ? passagesOf('quote', wordsOf(part.children)) : passagesOfList(part),
      );
    case 'list':
      return passagesOfList(block);
    case 'table':
      return passagesOfTable(block);
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
  return items.flatMap(({ children, lists }) => [
    ...passagesOf('item', wordsOf(children)),
    ...lists.flatMap(passagesOfList),
  ]);
}

/** A passage a row, which repeats what covers several places. */
function passagesOfTable({ caption, rows }: TableNode): Passage[] {
  const lines = gridOf(rows).map((places) =>
    places.map((place) => (place === undefined ? '' : wordsOfCell(place.cell))).join(' | '),
  );
  return [...passagesOf('heading', caption ?? ''), ...lines.flatMap((line) => passagesOf('item', line))];
}

function wordsOfCell({ children }: TableCell): string {
  return children.map(wordsOfProse).join(' ');
}

function wordsOfProse(block: ProseBlock): string {
  return block.type === 'paragraph'
    ? wordsOf(block.children)
    : passagesOfList(block)
        .map(({ text }) => text)
        .join(' ');
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
  return nodes.map(wordsOfNode).join('');
}

function wordsOfNode(node: InlineNode): string {
  switch (node.type) {
    case 'text':
    case 'noteMark':
      return node.text;
    case 'lineBreak':
      return ' ';
    case 'link':
      return wordsOf(node.children);
    default:
      return node satisfies never;
  }
}

function joined(texts: readonly (string | null)[]): string {
  return texts.filter((text) => text !== null).join(', ');
}
