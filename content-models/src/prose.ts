/** What stands within a sentence, in the editor's texts and in published ones. */
const INLINE_TYPES: ReadonlySet<unknown> = new Set([
  'text',
  'link',
  'autolink',
  'noteMark',
  'lineBreak',
  'linebreak',
  'tab',
]);

/**
 * Everything that a document says, as texts: each of its strings, and each paragraph of its texts
 * whole, whatever marks and links it holds. Takes a published document as well as one of the CMS,
 * whose rich text has nodes of the same kind; values that are not words (kinds, dates) come along.
 */
export function textsOf(value: unknown): string[] {
  if (typeof value === 'string') return [value];
  if (Array.isArray(value)) return textsOfList(value);
  if (!isRecord(value)) return [];
  return Object.values(value).flatMap(textsOf);
}

const sentences = new Intl.Segmenter('fr', { granularity: 'sentence' });

/** The sentences of a text, spaces around them taken off. */
export function sentencesOf(text: string): string[] {
  return [...sentences.segment(text)].map(({ segment }) => segment.trim()).filter((sentence) => sentence !== '');
}

function textsOfList(list: readonly unknown[]): string[] {
  const texts: string[] = [];
  let run = '';
  for (const item of list) {
    if (isInline(item)) {
      run += inlineText(item);
      // Where a link leads, for instance.
      const { children: _children, text: _text, ...others } = item;
      texts.push(...textsOf(others));
      continue;
    }
    if (run !== '') texts.push(run);
    run = '';
    texts.push(...textsOf(item));
  }
  if (run !== '') texts.push(run);
  return texts;
}

function inlineText(node: Record<string, unknown>): string {
  if (typeof node.text === 'string') return node.text;
  if (!Array.isArray(node.children)) return '\n';
  return node.children
    .filter(isRecord)
    .map((child) => inlineText(child))
    .join('');
}

function isInline(value: unknown): value is Record<string, unknown> {
  return isRecord(value) && INLINE_TYPES.has(value.type);
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
