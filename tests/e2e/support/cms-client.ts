import type { RunningPlatform } from '../../support/start-platform.ts';

/** An answer of the CMS, whatever its status. */
export interface CmsAnswer {
  status: number;
  text: string;
  /** The body as JSON; an empty object when it is something else. */
  body: JsonObject;
}

export type JsonObject = Record<string, unknown>;

/** A saved document, with the fields that tests look at. */
export type SavedDocument = JsonObject & { id: number };

type Method = 'GET' | 'POST' | 'PATCH' | 'DELETE' | 'PUT' | 'OPTIONS';

/** Speaks to the REST API of the CMS as one account, as a program with a key, or as nobody. */
export class CmsClient {
  readonly #origin: string;
  readonly #headers: Readonly<Record<string, string>>;

  constructor(cmsUrl: string, headers: Readonly<Record<string, string>> = {}) {
    this.#origin = cmsUrl;
    this.#headers = headers;
  }

  /** Logs in as an account. */
  static async login(cmsUrl: string, account: { email: string; password: string }): Promise<CmsClient> {
    const { status, body, text } = await new CmsClient(cmsUrl).send('POST', '/api/users/login', account);
    if (status !== 200) throw new Error(`Login refused (${status}): ${text}`);
    return new CmsClient(cmsUrl, { Authorization: `JWT ${String(body.token)}` });
  }

  /** Logs in as the account that a platform of a test begins with. */
  static asAdministrator({ cmsUrl, adminEmail, adminPassword }: RunningPlatform): Promise<CmsClient> {
    return CmsClient.login(cmsUrl, { email: adminEmail, password: adminPassword });
  }

  async send(method: Method, path: string, body?: object | FormData): Promise<CmsAnswer> {
    const isForm = body instanceof FormData;
    const response = await fetch(`${this.#origin}${path}`, {
      method,
      redirect: 'manual',
      headers: { ...this.#headers, ...(body && !isForm ? { 'Content-Type': 'application/json' } : {}) },
      ...(body && { body: isForm ? body : JSON.stringify(body) }),
    });
    const text = await response.text();
    return { status: response.status, text, body: parseObject(text) };
  }

  get(path: string): Promise<CmsAnswer> {
    return this.send('GET', path);
  }

  /** Creates a document. @throws when the CMS refuses it */
  async create(collection: string, data: object): Promise<SavedDocument> {
    return documentOf(await this.send('POST', `/api/${collection}`, data));
  }

  /** Changes a document; `draft`: beside the published version. @throws when the CMS refuses it */
  async update(collection: string, id: number, data: object, { draft = false } = {}): Promise<SavedDocument> {
    return documentOf(await this.send('PATCH', `/api/${collection}/${id}${draft ? '?draft=true' : ''}`, data));
  }

  /** Sends a picture or a file. @throws when the CMS refuses it */
  async upload(
    collection: string,
    file: { name: string; type: string; bytes: Buffer },
    data: object,
  ): Promise<SavedDocument> {
    const form = new FormData();
    form.set('file', new Blob([new Uint8Array(file.bytes)], { type: file.type }), file.name);
    form.set('_payload', JSON.stringify(data));
    return documentOf(await this.send('POST', `/api/${collection}`, form));
  }

  /** Documents of a collection that match a query string. @throws when the CMS refuses it */
  async find(collection: string, query = ''): Promise<SavedDocument[]> {
    const { status, body, text } = await this.get(`/api/${collection}?depth=0&limit=0&${query}`);
    if (status !== 200 || !Array.isArray(body.docs))
      throw new Error(`${collection} can't be read (${status}): ${text}`);
    return body.docs.filter(isDocument);
  }
}

function documentOf({ status, body, text }: CmsAnswer): SavedDocument {
  if (status >= 400 || !isDocument(body.doc)) throw new Error(`The CMS refused (${status}): ${text}`);
  return body.doc;
}

function isDocument(value: unknown): value is SavedDocument {
  return typeof value === 'object' && value !== null && 'id' in value && typeof value.id === 'number';
}

function parseObject(text: string): JsonObject {
  try {
    const value: unknown = JSON.parse(text);
    return typeof value === 'object' && value !== null ? { ...value } : {};
  } catch {
    return {};
  }
}
