import { isSame, type FormValues } from './form-fields.ts';

/** What a form does with the words that are typed in it. */
export interface Keeping {
  keep: (texts: { opened: FormValues; written: FormValues }) => Promise<unknown>;
  forget: () => Promise<unknown>;
  /** Something else than the editor or a save has put other words in the form: what was kept is not in it any more. */
  abandon: () => void;
}

/** How late what is kept may be. */
export const KEPT_AFTER_MS = 500;

/** Follows the words of one form, and keeps those that are not saved. */
export class WordsKeeper {
  readonly #keeping: Keeping;
  #opened: FormValues | null = null;
  #written: FormValues | null = null;
  /** Whether the form holds what is saved. */
  #isSaved = true;
  #isKept = false;
  #timer: ReturnType<typeof setTimeout> | null = null;

  constructor(keeping: Keeping) {
    this.#keeping = keeping;
  }

  /** The form as it was opened, or last saved; null before it is there. */
  get opened(): FormValues | null {
    return this.#opened;
  }

  get isSaved(): boolean {
    return this.#isSaved;
  }

  /**
   * The form as it is now.
   * @param isModified what Payload says of it: false too after a save that was refused
   */
  note(values: FormValues, isModified: boolean): void {
    if (isModified && this.#opened !== null) this.#isSaved = false;
    if (this.#isSaved) {
      this.#opened = values;
      return;
    }
    if (!isModified && !isSame(values, this.#written)) {
      void this.#abandon(values);
      return;
    }
    this.#written = values;
    this.#timer ??= setTimeout(() => void this.keepNow(), KEPT_AFTER_MS);
  }

  /** Keeps at once what waits to be kept. */
  async keepNow(): Promise<void> {
    if (this.#timer !== null) clearTimeout(this.#timer);
    this.#timer = null;
    const { opened, written } = { opened: this.#opened, written: this.#written };
    if (this.#isSaved || opened === null || written === null) return;
    if (isSame(opened, written)) {
      await this.#forget();
      return;
    }
    this.#isKept = true;
    await this.#keeping.keep({ opened, written });
  }

  /** The form was saved: nothing is to be kept of it. */
  async saved(): Promise<void> {
    this.#settle();
    await this.#forget();
  }

  /** What is saved changed under the form, which keeps its words. */
  reopened(values: FormValues): void {
    this.#opened = values;
    this.#isSaved = false;
  }

  async #abandon(values: FormValues): Promise<void> {
    const keeping = this.keepNow();
    this.#settle();
    this.#opened = values;
    await keeping;
    if (this.#isKept) this.#keeping.abandon();
    this.#isKept = false;
  }

  #settle(): void {
    if (this.#timer !== null) clearTimeout(this.#timer);
    this.#timer = null;
    this.#written = null;
    this.#isSaved = true;
  }

  async #forget(): Promise<void> {
    if (!this.#isKept) return;
    this.#isKept = false;
    await this.#keeping.forget();
  }
}
