/** What stands between two pieces of text, the strongest last. */
export const GAPS = { none: 0, words: 1, space: 2, cell: 3, sentence: 4, term: 5 } as const;
export type Gap = (typeof GAPS)[keyof typeof GAPS];

const STARTS_WITH_WORD = /^[\p{L}\p{N}]/u;
const ENDS_WITH_WORD = /[\p{L}\p{N}]$/u;
/** A sentence that is over, or a line that goes on in the next one: no full stop is due. */
export const ENDS_BY_ITSELF = /[.!?…:;,–—][\s»”")\]]*$/u;
/** How much of the end of a text tells how it ends: « . » and a space before a closing mark, and one more. */
const LAST_LENGTH = 4;
/** HTML's own white space. The spaces of French typography are text, and stay what they are. */
const WHITE_SPACE = /[\t\n\f\r ]+/g;
/** What says where a word may be cut is no part of it. */
const CUTTING_MARKS = /[\u00ad\u200b\u2060]/g;

/** Text read piece by piece: words that the page shows apart are apart, those it shows joined are joined. */
export class TextRun {
  readonly #pieces: string[] = [];
  #length = 0;
  #last = '';
  #gap: Gap = GAPS.none;

  get isEmpty(): boolean {
    return this.#length === 0;
  }

  /** Says what parts the text so far from the next. The strongest of several counts. */
  part(gap: Gap): void {
    if (gap > this.#gap) this.#gap = gap;
  }

  /** Adds text as it stands in the page. @returns where it begins, or undefined when it is but white space */
  add(written: string): number | undefined {
    const text = written.replace(WHITE_SPACE, ' ').replace(CUTTING_MARKS, '');
    if (text.startsWith(' ')) this.part(GAPS.space);
    const shown = text.trim() === '' ? text.replaceAll(' ', '') : withoutOuterSpaces(text);
    if (shown === '') return undefined;
    if (this.#length > 0) this.#push(this.#joint(shown));
    const at = this.#length;
    this.#push(shown);
    this.#last = (this.#last + shown).slice(-LAST_LENGTH);
    this.#gap = text.endsWith(' ') ? GAPS.space : GAPS.none;
    return at;
  }

  toString(): string {
    return this.#pieces.join('');
  }

  #push(piece: string): void {
    if (piece === '') return;
    this.#pieces.push(piece);
    this.#length += piece.length;
  }

  #joint(next: string): string {
    switch (this.#gap) {
      case GAPS.none:
        return '';
      case GAPS.words:
        return ENDS_WITH_WORD.test(this.#last) && STARTS_WITH_WORD.test(next) ? ' ' : '';
      case GAPS.space:
        return ' ';
      case GAPS.cell:
        return ENDS_BY_ITSELF.test(this.#last) ? ' ' : ', ';
      case GAPS.sentence:
        return ENDS_BY_ITSELF.test(this.#last) ? ' ' : '. ';
      case GAPS.term:
        return ENDS_BY_ITSELF.test(this.#last) ? ' ' : '\u00a0: ';
    }
  }
}

function withoutOuterSpaces(text: string): string {
  return text.slice(text.startsWith(' ') ? 1 : 0, text.endsWith(' ') ? -1 : undefined);
}
