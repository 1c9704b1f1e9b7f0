import { textsOf, type Clue, type Content, type GlobalContent, type Secret } from 'content-models';
import type { ContentStore } from '../content-store/content-store.ts';
import { addressesIn } from '../content-store/derived-file-index.ts';
import { ClueIndex, type FoundClue } from './clue-index.ts';
import { textsIn } from './readable.ts';

/** What says a clue in public, so that finding it gives nothing away. */
type Source = Content | GlobalContent | 'templates';

export interface LeakFinderOptions {
  store: ContentStore;
  /** What the templates say by themselves: « Tous les communiqués ». Read when it is first wanted. */
  templateTexts: () => readonly string[];
}

/** What is about to be public, or is already. */
export interface CheckedBytes {
  /** Path in the public folder, which tells the format. */
  file: string;
  bytes: Uint8Array;
  /**
   * The same file, made once more by who knows nothing but what is public; undefined when nobody can. Asked for only
   * when something was found.
   */
  again: () => Promise<Uint8Array | undefined>;
}

/**
 * Knows what is not public, and finds it in what is about to be. Three things give nothing away: words that a public
 * document says too, since a draft of a page online repeats most of it; words of the templates; and what templates
 * that never saw a secret put together from public answers, « décembre 2026 » or the lines of a transcript.
 */
export class LeakFinder {
  readonly #options: LeakFinderOptions;
  readonly #index = new ClueIndex();
  /** Clues that were found said in public, with what said them; they go with their secret. */
  readonly #said = new WeakMap<Clue, Source>();
  readonly #unsaidByTemplates = new WeakSet<Clue>();
  #templateTexts: readonly string[] | undefined;

  constructor(options: LeakFinderOptions) {
    this.#options = options;
  }

  /**
   * Takes note of everything that is not public: the whole list, in the place of the former one.
   * @returns whether something that was withheld until then is no more
   */
  withhold(secrets: readonly Secret[]): boolean {
    return this.#index.replaceWith(secrets);
  }

  /** What a file would give away. */
  async leaksIn({ file, bytes, again }: CheckedBytes): Promise<FoundClue[]> {
    const suspicions = this.suspicionsIn([file, ...textsIn(file, bytes)]);
    return this.unsaid(await this.unexplained(suspicions, { file, again }));
  }

  /** What some texts may give away, as far as a glance tells: the document itself, settings and templates may say it too. */
  suspicionsIn(texts: readonly string[]): FoundClue[] {
    const found = texts.flatMap((text) => this.#index.find(text));
    const unknown = found.filter((one) => !this.#isStillSaid(one.clue) && !this.#isPublicAddress(one));
    const wanted = unknown.filter((one) => !this.#isSaidByItself(one));
    if (wanted.length > 0) this.#look(wanted, this.#options.store.globals);
    this.#askTemplates(wanted);
    return wanted.filter(({ clue }) => !this.#said.has(clue));
  }

  /** Those of some clues that a file made once more from what is public does not say. */
  async unexplained(
    found: readonly FoundClue[],
    { file, again }: Pick<CheckedBytes, 'file' | 'again'>,
  ): Promise<readonly FoundClue[]> {
    if (found.length === 0) return found;
    const bytes = await again();
    if (bytes === undefined) return found;
    const index = indexOf(found);
    const said = new Set(textsIn(file, bytes).flatMap((text) => index.find(text).map(({ clue }) => clue)));
    return found.filter(({ clue }) => !said.has(clue));
  }

  /** Those of some clues that nothing public says. Costs a pass over all of it: for what is about to be refused. */
  unsaid(found: readonly FoundClue[]): FoundClue[] {
    if (found.length > 0) this.#look(found, this.#options.store.contents);
    return found.filter(({ clue }) => !this.#said.has(clue));
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

  /** Whether a public document answers there: the one whose changes are withheld, or another of its kind. */
  #isPublicAddress({ secret: { target }, clue }: FoundClue): boolean {
    const { collection } = target;
    if (clue.kind !== 'address' || collection === 'media' || collection === 'documents') return false;
    const document = this.#options.store.atSlug(collection, clue.text.split('/').at(-2) ?? '');
    return document !== undefined && [...addressesIn(document)].includes(clue.text);
  }

  /** Whether the document's own public version says it: what is not public is a change of it. */
  #isSaidByItself({ secret, clue }: FoundClue): boolean {
    const current = this.#options.store.get(secret.target);
    if (current === undefined || !saysOf(current, indexOf([{ secret, clue }])).has(clue)) return false;
    this.#said.set(clue, current);
    return true;
  }

  /** Looks for clues in some contents, until each was found said. */
  #look(wanted: readonly FoundClue[], sources: Iterable<Content | GlobalContent>): void {
    const index = indexOf(wanted);
    const left = new Set(wanted.map(({ clue }) => clue));
    for (const source of sources) {
      if (left.size === 0) return;
      for (const clue of saysOf(source, index)) if (left.delete(clue)) this.#said.set(clue, source);
    }
  }

  /**
   * Looks in what the templates say by themselves, which never changes, for some clues and with them for all the others:
   * a pass over the templates costs as much for one.
   */
  #askTemplates(wanted: readonly FoundClue[]): void {
    if (wanted.every(({ clue }) => this.#said.has(clue) || this.#unsaidByTemplates.has(clue))) return;
    this.#templateTexts ??= this.#options.templateTexts();
    const found = this.#templateTexts.flatMap((text) => this.#index.find(text));
    for (const { clue } of found) this.#said.set(clue, 'templates');
    const said = new Set(found.map(({ clue }) => clue));
    for (const clue of this.#index.clues) if (!said.has(clue)) this.#unsaidByTemplates.add(clue);
  }
}

/** An index of these clues alone. */
function indexOf(clues: readonly FoundClue[]): ClueIndex {
  return new ClueIndex(clues.map(({ secret, clue }) => ({ ...secret, clues: [clue] })));
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
  address: 'l’adresse',
  sentence: 'la phrase',
  fileName: 'le nom de fichier',
  fileHash: 'le fichier',
};
