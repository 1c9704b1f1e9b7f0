import Combobox from '@github/combobox-nav';
import type { Hit, Search } from '../../../search/answer.ts';
import { make } from './make.ts';
import { placeName } from './place-name.ts';
import { typeName } from './type-name.ts';

/** How many answers are offered. */
const MOST = 7;

/** Shorter words begin too many others. */
const LEAST_LETTERS = 2;

/** Who types fast is not asked to wait for what each key would answer. */
const PAUSE_MS = 80;

interface Options {
  field: HTMLInputElement;
  /** Empty, with an id. */
  list: HTMLElement;
  search: Search;
}

/**
 * Answers under a field while somebody types: a combobox whose list is walked through with the arrows. Enter follows the answer
 * that is chosen, or sends the form. One question at a time; after it, the last of those typed meanwhile.
 */
export class AnswersWhileTyping {
  readonly #field: HTMLInputElement;
  readonly #list: HTMLElement;
  readonly #search: Search;
  readonly #combobox: Combobox;
  #timer: ReturnType<typeof setTimeout> | undefined;
  #isAsking = false;
  /** Counts closings: what was asked before one of them is shown no more. */
  #closings = 0;

  constructor({ field, list, search }: Options) {
    this.#field = field;
    this.#list = list;
    this.#search = search;
    list.role = 'listbox';
    list.ariaLabel = 'Réponses';
    list.hidden = true;
    // A field of searches may not be a combobox (https://www.w3.org/TR/html-aria/#docconformance); phones still offer to search.
    field.type = 'text';
    field.enterKeyHint = 'search';
    // Tab goes on to what follows.
    this.#combobox = new Combobox(field, list, { tabInsertsSuggestions: false });
    field.addEventListener('input', () => {
      clearTimeout(this.#timer);
      this.#timer = setTimeout(() => void this.#ask(), PAUSE_MS);
    });
    field.addEventListener('keydown', ({ key }) => {
      // They lead to the ends of what is typed.
      if (key === 'Home' || key === 'End') this.#combobox.clearSelection();
    });
    // A click keeps the focus in the field, which would close the list under it.
    list.addEventListener('mousedown', (event) => {
      event.preventDefault();
    });
  }

  get isOpen(): boolean {
    return !this.#list.hidden;
  }

  close(): void {
    clearTimeout(this.#timer);
    this.#closings += 1;
    this.#show([]);
  }

  async #ask(): Promise<void> {
    // Asked again below, with what is typed by then.
    if (this.#isAsking) return;
    const text = this.#field.value.trim();
    if (text.length < LEAST_LETTERS) {
      this.close();
      return;
    }
    const closings = this.#closings;
    const isWanted = () => closings === this.#closings && text === this.#field.value.trim();
    this.#isAsking = true;
    try {
      const hits = await this.#find(text);
      if (isWanted()) this.#show(hits);
    } catch (error) {
      // Enter leads to the page, which says what is wrong.
      console.error(error);
      if (isWanted()) this.#show([]);
    } finally {
      this.#isAsking = false;
    }
    if (closings === this.#closings && !isWanted()) await this.#ask();
  }

  async #find(text: string): Promise<Hit[]> {
    const answer = await this.#search.ask({ text, chosen: {}, order: 'relevance', isVerbatim: false, isTyping: true });
    return answer.hits(0, MOST);
  }

  #show(hits: readonly Hit[]): void {
    this.#combobox.stop();
    this.#list.replaceChildren(...hits.map((hit, index) => optionOf(hit, `${this.#list.id}-${String(index + 1)}`)));
    this.#list.hidden = hits.length === 0;
    if (hits.length > 0) this.#combobox.start();
  }
}

function optionOf({ href, title, type, date, best, isExample }: Hit, id: string): HTMLAnchorElement {
  const facts = [...(date === null ? [] : [date]), ...(best.title === '' ? [] : [placeName(best.title)])];
  const example = isExample ? [' ', make('span', 'example', 'Exemple')] : [];
  const option = make(
    'a',
    'answer',
    make('span', 'answer-title', title, ...example),
    ' ',
    make('span', 'small', typeName(type), ...facts.map((fact) => ` · ${fact}`)),
  );
  option.href = href;
  option.id = id;
  option.role = 'option';
  option.tabIndex = -1;
  return option;
}
