import type { Answer, HttpClient } from '../platform/http-client.ts';

/** The public site as a reader asks for it. */
export class Site {
  readonly #http: HttpClient;

  constructor(http: HttpClient) {
    this.#http = http;
  }

  ask(path: string): Promise<Answer> {
    return this.#http.ask(path);
  }

  /**
   * A question asked again and again: whether the page at an address is as expected. A page that did not change since
   * costs the server no reading (304).
   */
  watchPage(address: string, isAsExpected: (answer: Answer) => boolean): () => Promise<boolean> {
    let etag: string | undefined;
    return async () => {
      const answer = await this.#http.ask(address, etag === undefined ? {} : { headers: { 'If-None-Match': etag } });
      if (answer.status === 304) return false;
      etag = typeof answer.headers.etag === 'string' ? answer.headers.etag : undefined;
      return isAsExpected(answer);
    };
  }

  /** Whether the page at an address shows a text. */
  shows(address: string, text: string): () => Promise<boolean> {
    return this.watchPage(address, ({ status, body }) => status === 200 && body.includes(text));
  }

  /** Whether the page at an address shows a text no more. */
  hides(address: string, text: string): () => Promise<boolean> {
    return this.watchPage(address, ({ status, body }) => status === 200 && !body.includes(text));
  }

  /** Whether an address says that its page was withdrawn. */
  isGone(address: string): () => Promise<boolean> {
    return this.watchPage(address, ({ status }) => status === 410);
  }

  /** Whether an address leads to another. */
  redirects(address: string, to: string): () => Promise<boolean> {
    return this.watchPage(address, ({ status, headers }) => status === 301 && headers.location === to);
  }
}
