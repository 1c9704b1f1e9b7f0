import type { ContentCollection, GlobalSlug } from 'content-models';
import { z } from 'zod';
import { HttpClient, type Answer } from './http-client.ts';

/** A change that the CMS accepted. */
export interface Answered {
  /** Null for a global. */
  id: number | null;
  /** When the last byte of its answer came. */
  answeredAt: number;
  /** How long the CMS took to answer, in milliseconds. */
  answerMs: number;
}

/** A document that the CMS accepted. */
export interface Saved extends Answered {
  id: number;
  slug: string;
}

/** How a publication ended, as the log of the CMS says it. */
export interface LoggedPublication {
  pages: number | null;
  durationMs: number | null;
}

/** The REST API of the CMS, as its administrator. */
export class Cms {
  readonly #http: HttpClient;
  #authorization = '';

  constructor(origin: string) {
    this.#http = new HttpClient(origin);
  }

  async login(account: { email: string; password: string }): Promise<void> {
    const { token } = await this.#send('POST', '/api/users/login', account, z.object({ token: z.string() }));
    this.#authorization = `JWT ${token}`;
  }

  create(collection: ContentCollection, data: object): Promise<Saved> {
    return this.#save('POST', `/api/${collection}?depth=0`, data);
  }

  update(collection: ContentCollection, id: number, data: object): Promise<Saved> {
    return this.#save('PATCH', `/api/${collection}/${id}?depth=0`, data);
  }

  delete(collection: ContentCollection, id: number): Promise<Saved> {
    return this.#save('DELETE', `/api/${collection}/${id}?depth=0`);
  }

  async read(collection: ContentCollection, id: number): Promise<Record<string, unknown> & { slug: string }> {
    return this.#send('GET', `/api/${collection}/${id}?depth=0`, undefined, z.looseObject({ slug: z.string() }));
  }

  async updateGlobal(slug: GlobalSlug, data: object): Promise<Answered> {
    const askedAt = performance.now();
    const { endedAt } = await this.#ask('POST', `/api/globals/${slug}?depth=0`, data);
    return { id: null, answeredAt: endedAt, answerMs: endedAt - askedAt };
  }

  /** The last publication of a document or of a setting; undefined while it is under way. @throws when it failed */
  async lastPublication(subject: string, id: number | null): Promise<LoggedPublication | undefined> {
    const which = id === null ? '' : `&where[documentId][equals]=${id}`;
    const path = `/api/publications?depth=0&limit=1&sort=-id&where[documentCollection][equals]=${subject}${which}`;
    const [row] = (await this.#send('GET', path, undefined, logged)).docs;
    if (row?.status === 'failed') throw new Error(`La mise en ligne a échoué\u00a0: ${row.message ?? 'sans message'}`);
    return row?.status === 'online' ? { pages: row.pages ?? null, durationMs: row.durationMs ?? null } : undefined;
  }

  close(): void {
    this.#http.close();
  }

  async #save(method: string, path: string, data?: object): Promise<Saved> {
    const askedAt = performance.now();
    const { body, endedAt } = await this.#ask(method, path, data);
    const { id, slug } = changed.parse(JSON.parse(body.toString()));
    return { id, slug, answeredAt: endedAt, answerMs: endedAt - askedAt };
  }

  async #send<Value>(method: string, path: string, data: object | undefined, schema: z.ZodType<Value>): Promise<Value> {
    const { body } = await this.#ask(method, path, data);
    return schema.parse(JSON.parse(body.toString()));
  }

  async #ask(method: string, path: string, data?: object): Promise<Answer> {
    const headers = { Authorization: this.#authorization, 'Content-Type': 'application/json' };
    const answer = await this.#http.ask(path, { method, headers, ...(data && { body: JSON.stringify(data) }) });
    if (answer.status < 400) return answer;
    throw new Error(`L’administration a refusé ${method} ${path} (${answer.status})\u00a0: ${answer.body.toString()}`);
  }
}

/** A creation and a change wrap the document; a deletion gives it bare. */
const saved = z.object({ id: z.number(), slug: z.string() });
const changed = z.union([z.object({ doc: saved }).transform(({ doc }) => doc), saved]);

const logged = z.object({
  docs: z.array(
    z.object({
      status: z.string(),
      message: z.string().nullish(),
      pages: z.number().nullish(),
      durationMs: z.number().nullish(),
    }),
  ),
});
