import { PlatformError } from 'content-models';
import { findNoteMarks, type NoteMark } from './note-marks.ts';
import { plainText, type EditorNode } from './editor-node.ts';

/** Words told of the place where something stands, at most. */
const TOLD_LENGTH = 60;

/** A node that has no form on the site. */
export class UnknownNodeError extends PlatformError {
  override readonly name = 'UnknownNodeError';

  constructor(message: string) {
    super(message, { code: 'unknown-node' });
  }
}

/** What is known of a text while its nodes are projected, in the order in which they are read. */
export class TextContext {
  /** Anchors of the headings so far. */
  readonly anchors = new Set<string>();
  /** Which links are marks of notes. */
  readonly noteMarks: ReadonlyMap<EditorNode, NoteMark>;
  #lastWords = '';

  constructor(nodes: readonly EditorNode[]) {
    this.noteMarks = findNoteMarks(nodes);
  }

  /** Takes note of what was read, for sentences that tell an editor where something is. */
  passed(node: EditorNode): void {
    const words = plainText(node).trim();
    if (words !== '') this.#lastWords = words;
  }

  /** @param problem the end of a sentence whose subject is the field: « contient un bloc que le site ne sait pas afficher » */
  refusal(problem: string): UnknownNodeError {
    const last = this.#lastWords;
    const shown = last.length > TOLD_LENGTH ? `…${last.slice(-TOLD_LENGTH)}` : last;
    const where = shown === '' ? 'au début du texte' : `après «\u00a0${shown}\u00a0»`;
    return new UnknownNodeError(`${problem}, ${where}. Retirez-le ou remplacez-le`);
  }
}
