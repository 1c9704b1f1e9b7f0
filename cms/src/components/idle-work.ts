/** What a browser does when it has time. Safari has neither of them. */
interface IdleBrowser {
  requestIdleCallback: ((callback: IdleRequestCallback, options?: IdleRequestOptions) => number) | undefined;
  cancelIdleCallback: ((handle: number) => void) | undefined;
}

/** Work left to the moments when the browser is idle, which can also be done at once. */
export class IdleWork {
  readonly #waiting = new Map<number, IdleRequestCallback>();
  readonly #browser: IdleBrowser;

  constructor(browser: IdleBrowser) {
    this.#browser = browser;
  }

  /** As `requestIdleCallback`. */
  readonly request = (callback: IdleRequestCallback, options?: IdleRequestOptions): number => {
    const run: IdleRequestCallback = (deadline) => {
      this.#waiting.delete(handle);
      callback(deadline);
    };
    const handle = this.#later(run, options);
    this.#waiting.set(handle, callback);
    return handle;
  };

  /** As `cancelIdleCallback`. */
  readonly cancel = (handle: number): void => {
    this.#waiting.delete(handle);
    if (this.#browser.cancelIdleCallback === undefined) clearTimeout(handle);
    else this.#browser.cancelIdleCallback(handle);
  };

  /** Does now, in order, what still waits. */
  readonly doNow = (): void => {
    for (const [handle, callback] of [...this.#waiting]) {
      this.cancel(handle);
      callback({ didTimeout: true, timeRemaining: () => 0 });
    }
  };

  #later(run: IdleRequestCallback, options?: IdleRequestOptions): number {
    if (this.#browser.requestIdleCallback !== undefined) return this.#browser.requestIdleCallback(run, options);
    return window.setTimeout(run, WITHOUT_IDLE_MS, { didTimeout: false, timeRemaining: () => 0 });
  }
}

const WITHOUT_IDLE_MS = 100;
