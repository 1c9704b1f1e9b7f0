/** Somebody who has a form open. */
export interface Present {
  name: string;
  /** Since when, ISO 8601. */
  since: string;
  /** The same account, in another window. */
  isSelf: boolean;
}

interface Window {
  account: number | string;
  name: string;
  since: number;
  seenAt: number;
}

/** How often a window says that it is there, and after how long of silence it is gone. */
export const SAID_EVERY_MS = 10_000;
const GONE_AFTER_MS = 3 * SAID_EVERY_MS;

/** Who has which form open. In memory: it is known again ten seconds after a restart. */
export class Presence {
  readonly #forms = new Map<string, Map<string, Window>>();

  /**
   * Notes that a window has a form open.
   * @param form `press-releases/12`
   * @returns who else has it open, the first comer first
   */
  note(form: string, window: string, who: Pick<Window, 'account' | 'name'>, now: number): Present[] {
    this.#forgetGone(now);
    const windows = this.#forms.get(form) ?? new Map<string, Window>();
    this.#forms.set(form, windows);
    windows.set(window, { ...who, since: windows.get(window)?.since ?? now, seenAt: now });
    return [...windows]
      .filter(([other]) => other !== window)
      .map(([, { account, name, since }]) => ({
        name,
        since: new Date(since).toISOString(),
        isSelf: account === who.account,
      }));
  }

  /** Everybody who has a form open, once a form. */
  everybody(now: number): { form: string; account: number | string; name: string }[] {
    this.#forgetGone(now);
    return [...this.#forms].flatMap(([form, windows]) =>
      [...new Map([...windows.values()].map((window) => [window.account, window])).values()].map(
        ({ account, name }) => ({
          form,
          account,
          name,
        }),
      ),
    );
  }

  leave(form: string, window: string): void {
    this.#forms.get(form)?.delete(window);
  }

  #forgetGone(now: number): void {
    for (const [form, windows] of this.#forms) {
      for (const [window, { seenAt }] of windows) if (now - seenAt > GONE_AFTER_MS) windows.delete(window);
      if (windows.size === 0) this.#forms.delete(form);
    }
  }
}
