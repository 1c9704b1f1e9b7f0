import { findPassages } from './find-passages.ts';

/** Searches in the transcript of the page: what is found is marked without a change of the page, and counted. */
export function searchTranscript(form: HTMLElement): void {
  const field = form.querySelector('input');
  const output = form.querySelector('output');
  const [back, forth] = form.querySelectorAll('button');
  if (field === null || output === null) return;
  let found: Range[] = [];
  let current = -1;

  const show = () => {
    const here = found[current];
    output.textContent = countText(found.length, current, field.value);
    mark('found', found);
    mark('found-here', here === undefined ? [] : [here]);
    here?.startContainer.parentElement?.scrollIntoView({ block: 'start' });
  };
  const move = (by: number) => {
    if (found.length === 0) return;
    current = (current + by + found.length) % found.length;
    show();
  };
  field.addEventListener('input', () => {
    found = passagesOf(field.value);
    current = found.length === 0 ? -1 : 0;
    show();
  });
  field.addEventListener('keydown', (event) => {
    if (event.key !== 'Enter') return;
    event.preventDefault();
    move(event.shiftKey ? -1 : 1);
  });
  back?.addEventListener('click', () => {
    move(-1);
  });
  forth?.addEventListener('click', () => {
    move(1);
  });
}

function passagesOf(words: string): Range[] {
  return [...document.querySelectorAll('.transcript p')].flatMap((line) =>
    textsOf(line).flatMap((node) =>
      findPassages(node.data, words).map(({ start, end }) => {
        const range = new Range();
        range.setStart(node, start);
        range.setEnd(node, end);
        return range;
      }),
    ),
  );
}

/** The texts of a line, but for its hour. */
function textsOf(line: Element): Text[] {
  return [...line.childNodes]
    .filter((child) => !(child instanceof HTMLAnchorElement))
    .flatMap((child) =>
      child instanceof Text ? [child] : [...child.childNodes].filter((node) => node instanceof Text),
    );
}

/** A browser that marks no passage still counts them, and goes from one to the next. */
function mark(name: string, ranges: readonly Range[]): void {
  if (!('highlights' in CSS)) return;
  CSS.highlights.set(name, new Highlight(...ranges));
}

function countText(count: number, current: number, words: string): string {
  if (words.trim() === '') return '';
  if (count === 0) return 'Aucun passage';
  return `${String(current + 1)} sur ${String(count)}`;
}
