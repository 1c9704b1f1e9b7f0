import { Agent, request } from 'node:http';

/** An answer, read to its end. */
export interface Answer {
  status: number;
  headers: Readonly<Record<string, string | string[] | undefined>>;
  body: Buffer;
  /** When its last byte came, on the clock of `performance.now()`. */
  endedAt: number;
}

export interface Question {
  method?: string;
  headers?: Readonly<Record<string, string>>;
  body?: string;
}

/** Asks one server over connections that stay open: a new one each time would cost as much as the answer. */
export class HttpClient {
  readonly #origin: string;
  readonly #agent = new Agent({ keepAlive: true, maxSockets: 2 });

  constructor(origin: string) {
    this.#origin = origin;
  }

  ask(path: string, { method = 'GET', headers = {}, body }: Question = {}): Promise<Answer> {
    return new Promise((resolve, reject) => {
      const length = body === undefined ? {} : { 'Content-Length': String(Buffer.byteLength(body)) };
      const options = { method, agent: this.#agent, headers: { ...headers, ...length } };
      const sent = request(`${this.#origin}${path}`, options, (response) => {
        const chunks: Buffer[] = [];
        response.on('data', (chunk: Buffer) => chunks.push(chunk));
        response.once('error', reject);
        response.once('end', () => {
          const endedAt = performance.now();
          resolve({
            status: response.statusCode ?? 0,
            headers: response.headers,
            body: Buffer.concat(chunks),
            endedAt,
          });
        });
      });
      sent.once('error', reject);
      sent.end(body);
    });
  }

  close(): void {
    this.#agent.destroy();
  }
}
