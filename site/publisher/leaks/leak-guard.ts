import { textsOf, type Clue, type Content, type GlobalContent, type Secret } from 'content-models';
import type { ContentStore } from '../content-store/content-store.ts';
import { ClueIndex, type FoundClue } from './clue-index.ts';
import { textsIn } from './readable.ts';

/** What says a clue in public, so that finding it gives nothing away. */
type Source = Content | GlobalContent | 'templates';

export interface LeakGuardOptions {
  store: ContentStore;
  /** What the templates say by themselves: « Tous les communiqués ». Read when it is first wanted. */
  templateTexts: () => readonly string[];
}

/**
 * Knows what is not public, and finds it in what is about to be. Words that a public document says too
 * give nothing away: a draft of a page on line repeats most of it.
 */
export class LeakGuard {
  readonly #options: LeakGuardOptions;
  #index = new ClueIndex([]);
  /** Clues that were found said in public, with what said them; they go with their secret. */
  readonly #said = new WeakMap<Clue, Source>();

  constructor(options: LeakGuardOptions) {
    this.#options = options;
  }

  /** Takes note of everything that is not public: the whole list, in the place of the former one. */
  withhold(secrets: readonly Secret[]): void {
    this.#index = new ClueIndex(secrets);
  }

  /**
   * What a file would give away.
   * @param file path in the public folder
   */
  leaksIn(file: string, bytes: Uint8Array): FoundClue[] {
    return this.leaksInTexts([file, ...textsIn(file, bytes)]);
  }

  /** What some texts would give away. */
  leaksInTexts(texts: readonly string[]): FoundClue[] {
    const found = texts.flatMap((text) => this.#index.find(text));
    return found.length === 0 ? [] : this.#unsaid(found);
  }

  /** Those of some clues that nothing public says. */
  #unsaid(found: readonly FoundClue[]): FoundClue[] {
    const unknown = found.filter(({ clue }) => !this.#isStillSaid(clue));
    const wanted = unknown.filter((one) => !this.#isSaidByItself(one));
    if (wanted.length > 0) this.#lookEverywhere(wanted);
    return wanted.filter(({ clue }) => !this.#said.has(clue));
  }

  /** Whether what said it is still there, as it was. */
  #isStillSaid(clue: Clue): boolean {
    const source = this.#said.get(clue);
    if (source === undefined) return false;
    if (source === 'templates' || this.#isCurrent(source)) return true;
    this.#said.delete(clue);
    return false;
  }

  #isCurrent(source: Content | GlobalContent): boolean {
    const { store } = this.#options;
    return 'global' in source ? store.global(source.global) === source : store.get(source) === source;
  }

  /** Whether the document's own public version says it: what is not public is a change of it. */
  #isSaidByItself({ secret, clue }: FoundClue): boolean {
    const current = this.#options.store.get(secret.target);
    if (current === undefined || !saysOf(current, new ClueIndex([{ ...secret, clues: [clue] }])).has(clue))
      return false;
    this.#said.set(clue, current);
    return true;
  }

  /** Asks everything public at once: rare, and costs a pass over it. */
  #lookEverywhere(wanted: readonly FoundClue[]): void {
    const { store, templateTexts } = this.#options;
    const left = new Set(wanted.map(({ clue }) => clue));
    const note = (source: Source, clues: Iterable<Clue>) => {
      for (const clue of clues) if (left.delete(clue)) this.#said.set(clue, source);
    };
    const index = new ClueIndex(wanted.map(({ secret, clue }) => ({ ...secret, clues: [clue] })));
    note('templates', new Set(templateTexts().flatMap((text) => index.find(text).map(({ clue }) => clue))));
    for (const source of [...store.globals, ...store.contents]) {
      if (left.size === 0) return;
      note(source, saysOf(source, index));
    }
  }
}

/** Clues that a public content says. */
function saysOf(source: Content | GlobalContent, index: ClueIndex): Set<Clue> {
  return new Set(textsOf(source).flatMap((text) => index.find(text).map(({ clue }) => clue)));
}

/** A leak in a French sentence, for whoever publishes and for whoever runs the site. */
export function describeLeak({ secret, clue }: FoundClue): string {
  const shown = clue.text.length > 120 ? `${clue.text.slice(0, 120)}…` : clue.text;
  return `${CLUE_WORDS[clue.kind]} «\u00a0${shown}\u00a0» (${secret.name})`;
}

const CLUE_WORDS: Record<Clue['kind'], string> = {
  title: 'le titre',
  slug: 'l’adresse',
  sentence: 'la phrase',
  fileName: 'le nom de fichier',
  fileHash: 'le fichier',
};
