import type { RichText } from 'content-models';

/** The words of each paragraph of a text, without their marks, links and calls of notes; empty ones left out. */
export function paragraphTexts(text: RichText): string[] {
  return text
    .filter((block) => block.type === 'paragraph')
    .map(({ children }) =>
      children
        .flatMap((node) => (node.type === 'link' ? node.children : node.type === 'noteMark' ? [] : [node]))
        .map((node) => (node.type === 'text' ? node.text : ' '))
        .join('')
        .trim(),
    )
    .filter((words) => words !== '');
}
