import { gunzipSync } from 'node:zlib';
import { z } from 'zod';
import type { Site } from './site.ts';

/** What the search page reads first. */
const INDEX = '/pagefind/index.json';

const description = z.object({
  indexes: z.array(z.object({ folder: z.string(), superseded: z.record(z.string(), z.unknown()) })),
});
type Description = z.infer<typeof description>;

/** A page as the index knows it. */
interface Extract {
  url: string;
  content: string;
}

/**
 * The search, asked over HTTP as the search page asks it: the description of the indexes, then the list of the pages of
 * each, then extracts. The WebAssembly that ranks the answers is left out: it runs in the reader's browser.
 */
export class Search {
  readonly #site: Site;
  /** By folder, whose name says its content. */
  readonly #ids = new Map<string, ReadonlySet<string>>();
  readonly #extracts = new Map<string, Extract | null>();

  constructor(site: Site) {
    this.#site = site;
  }

  /** Whether an index of every page is there, besides that of the latest changes. */
  async hasMainIndex(): Promise<boolean> {
    const { status, body } = await this.#site.ask(INDEX);
    return status === 200 && parse(body).indexes.some(isMain);
  }

  /** Whether a word is found at an address. */
  finds(word: string, address: string): () => Promise<boolean> {
    return this.#watchIndex(async ({ indexes }) => {
      const extracts = await this.#extractsOfDelta(indexes);
      return extracts.some(({ extract: { url, content } }) => url === address && content.includes(word));
    });
  }

  /** Whether nothing is found any more of a page whose extract has this name. */
  lost(id: string): () => Promise<boolean> {
    return this.#watchIndex(async ({ indexes }) => {
      for (const { folder, superseded } of indexes) {
        if (!Object.hasOwn(superseded, id) && (await this.#idsIn(folder)).has(id)) return false;
      }
      return true;
    });
  }

  /** Name of the extract of a page that changed lately. */
  async idOf(address: string): Promise<string | undefined> {
    const { indexes } = parse((await this.#site.ask(INDEX)).body);
    const found = (await this.#extractsOfDelta(indexes)).find(({ extract }) => extract.url === address);
    if (found !== undefined) return found.id;
    // The delta became the main index meanwhile: an extract keeps its name.
    const main = indexes.find(isMain);
    const ids = main === undefined ? new Set() : await this.#idsIn(main.folder);
    return [...this.#extracts].find(([id, extract]) => extract?.url === address && ids.has(id))?.[0];
  }

  #watchIndex(isAsExpected: (found: Description) => Promise<boolean>): () => Promise<boolean> {
    let latest: Description | undefined;
    const hasChanged = this.#site.watchPage(INDEX, ({ status, body }) => {
      if (status !== 200) return false;
      latest = parse(body);
      return true;
    });
    return async () => (await hasChanged()) && latest !== undefined && (await isAsExpected(latest));
  }

  /** Names of the extracts of an index. Empty when its files were replaced meanwhile: the description follows. */
  async #idsIn(folder: string): Promise<ReadonlySet<string>> {
    const known = this.#ids.get(folder);
    if (known !== undefined) return known;
    const entry = await this.#site.ask(`/${folder}/pagefind-entry.json`);
    if (entry.status !== 200) return new Set();
    const languages = Object.values(entryFile.parse(JSON.parse(entry.body.toString())).languages);
    const metas = await Promise.all(languages.map(({ hash }) => this.#site.ask(`/${folder}/pagefind.${hash}.pf_meta`)));
    const ids = new Set(
      metas
        .filter(({ status }) => status === 200)
        .flatMap(({ body }) => gunzipSync(body).toString('latin1').match(EXTRACT_NAME) ?? []),
    );
    this.#ids.set(folder, ids);
    return ids;
  }

  /** What is found in the index of the latest changes. */
  async #extractsOfDelta(indexes: Description['indexes']): Promise<{ id: string; extract: Extract }[]> {
    const delta = indexes.find((index) => !isMain(index));
    if (delta === undefined) return [];
    const found: { id: string; extract: Extract }[] = [];
    for (const id of await this.#idsIn(delta.folder)) {
      if (Object.hasOwn(delta.superseded, id)) continue;
      let extract = this.#extracts.get(id);
      if (extract === undefined) {
        extract = await this.#readExtract(`/${delta.folder}/fragment/${id}.pf_fragment`);
        this.#extracts.set(id, extract);
      }
      if (extract !== null) found.push({ id, extract });
    }
    return found;
  }

  /** @returns null for what is in the list but is no page: its own parts are named alike */
  async #readExtract(path: string): Promise<Extract | null> {
    const { status, body } = await this.#site.ask(path);
    if (status !== 200) return null;
    return extractFile.parse(JSON.parse(gunzipSync(body).toString('utf8').slice(SIGNATURE.length)));
  }
}

const entryFile = z.object({ languages: z.record(z.string(), z.object({ hash: z.string() })) });
const extractFile = z.object({ url: z.string(), content: z.string() });

/** What Pagefind writes before the JSON of an extract. */
const SIGNATURE = 'pagefind_dcd';

/** The list of an index is in CBOR, where names stand as they are. */
const EXTRACT_NAME = /fr_[0-9a-f]{6,}/g;

function isMain({ folder }: { folder: string }): boolean {
  return folder.startsWith('pagefind/main-');
}

function parse(body: Buffer): Description {
  return description.parse(JSON.parse(body.toString()));
}
