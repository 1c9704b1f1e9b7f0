import { createHash } from 'node:crypto';
import { createReadStream } from 'node:fs';
import path from 'node:path';
import { pipeline } from 'node:stream/promises';
import {
  addressOf,
  COLLECTION_LABELS,
  isAssetCollection,
  PUBLISHED_COLLECTIONS,
  referenceKey,
  sentencesOf,
  textsOf,
  typeOf,
  type AssetCollection,
  type Clue,
  type ContentReference,
  type PublishedCollection,
  type Secret,
} from 'content-models';
import type { Payload, Where } from 'payload';
import { hasCode } from 'runtime/error-code';
import { settingsOf } from '../../settings.ts';

/** What is read of a type: everything, or some documents. */
interface Reading {
  /** Receives the secrets. */
  known: Map<string, Secret>;
  ids?: readonly number[];
}

/** What the CMS holds that is not public: drafts, changes of what is online, what waits for its hour, releases withdrawn, the trash, files that nothing public shows. */
export class Secrets {
  readonly #payload: Payload;
  readonly #isPublic: (target: ContentReference) => boolean;
  /** As last read, by document and version of it: what did not change is not read again, and stays the same object. */
  #known = new Map<string, Secret>();

  constructor(payload: Payload, isPublic: (target: ContentReference) => boolean) {
    this.#payload = payload;
    this.#isPublic = isPublic;
  }

  /** All of them, as they are now. */
  async read(now: Date): Promise<Secret[]> {
    const known = new Map<string, Secret>();
    for (const collection of PUBLISHED_COLLECTIONS) {
      const redrafted = await this.#readDrafts(collection, { known });
      await this.#readDocuments(collection, { now, known, redrafted });
    }
    await this.#readAssets('media', known);
    await this.#readAssets('documents', known);
    this.#known = known;
    return [...known.values()];
  }

  /**
   * All of them, those of some documents as they are now and the others as they were last read: what is about to be
   * published may have been a draft until then. Asks nothing when none of them was a secret. A picture or file that
   * nothing public shows stays a secret, whatever was changed of it.
   */
  async refresh(targets: readonly ContentReference[], now: Date): Promise<Secret[]> {
    const wanted = new Set(targets.filter(({ collection }) => !isAssetCollection(collection)).map(referenceKey));
    const stale = [...this.#known.values()].filter(({ target }) => wanted.has(referenceKey(target)));
    if (stale.length === 0) return [...this.#known.values()];
    const known = new Map([...this.#known].filter(([, { target }]) => !wanted.has(referenceKey(target))));
    for (const [collection, group] of Map.groupBy(stale, ({ target }) => target.collection)) {
      if (isAssetCollection(collection)) continue;
      const ids = [...new Set(group.map(({ target }) => target.id))];
      const redrafted = await this.#readDrafts(collection, { known, ids });
      await this.#readDocuments(collection, { now, known, redrafted, ids });
    }
    this.#known = known;
    return [...known.values()];
  }

  /**
   * Documents that are not online, as they stand: all, or some. A draft that was never published stands as it was last
   * saved; what it said when it was first saved, which its row keeps, is past like the versions between the two.
   */
  async #readDocuments(
    collection: PublishedCollection,
    { now, known, redrafted, ids: wanted }: Reading & { now: Date; redrafted: ReadonlySet<number> },
  ): Promise<void> {
    const isHidden: Where = {
      or: [
        { _status: { not_equals: 'published' } },
        { deletedAt: { exists: true } },
        { embargoUntil: { greater_than: now.toISOString() } },
        ...(typeOf(collection).canBeWithdrawn === true ? [IS_WITHDRAWN] : []),
      ],
    };
    const where = { and: [isHidden, ...(wanted === undefined ? [] : [{ id: { in: [...wanted] } }])] };
    const options = {
      collection,
      draft: false,
      depth: 0,
      pagination: false,
      overrideAccess: true,
      trash: true,
    } as const;
    const select = { updatedAt: true, publishedAt: true, deletedAt: true, _status: true } as const;
    const { docs: rows } = await this.#payload.find({ ...options, where, select });
    const docs = rows.filter((row) => hasBeenPublic(row) || row.deletedAt != null || !redrafted.has(row.id));
    const keyOf = ({ id, updatedAt }: { id: number; updatedAt: string }) => `${collection}/${String(id)} ${updatedAt}`;
    const fresh = this.#keep(docs, keyOf, known);
    for (const ids of partsOf(fresh.map(({ id }) => id))) {
      const found = await this.#payload.find({ ...options, where: { id: { in: ids } } });
      for (const document of found.docs) known.set(keyOf(document), secretOf(collection, document));
    }
  }

  /**
   * The latest version of a document when it is a draft: a new one, or changes of one that is online.
   * @returns the documents that have one
   */
  async #readDrafts(collection: PublishedCollection, { known, ids: wanted }: Reading): Promise<Set<number>> {
    const options = { collection, depth: 0, pagination: false, overrideAccess: true, trash: true } as const;
    const isDraft: Where[] = [{ latest: { equals: true } }, { 'version._status': { equals: 'draft' } }];
    const { docs } = await this.#payload.findVersions({
      ...options,
      where: { and: [...isDraft, ...(wanted === undefined ? [] : [{ parent: { in: [...wanted] } }])] },
      select: { parent: true, updatedAt: true, version: { updatedAt: true } },
    });
    const keyOf = ({ id, updatedAt }: { id: number | string; updatedAt: string }) =>
      `${collection} version ${String(id)} ${updatedAt}`;
    const fresh = this.#keep(docs, keyOf, known);
    for (const ids of partsOf(fresh.map(({ id }) => id))) {
      const found = await this.#payload.findVersions({ ...options, where: { id: { in: ids } } });
      for (const { parent, version, ...stored } of found.docs) {
        known.set(keyOf(stored), secretOf(collection, { ...version, id: Number(parent) }));
      }
    }
    return new Set(docs.map(({ parent }) => Number(parent)));
  }

  async #readAssets(collection: AssetCollection, known: Map<string, Secret>): Promise<void> {
    const { docs } = await this.#payload.find({
      collection,
      depth: 0,
      pagination: false,
      overrideAccess: true,
      trash: true,
    });
    for (const asset of docs) {
      if (!this.#isPublic({ collection, id: asset.id })) {
        const key = `${collection}/${String(asset.id)} ${asset.updatedAt}`;
        known.set(key, this.#known.get(key) ?? secretOfAsset(collection, asset));
      }
    }
  }

  /** Takes over what is known already. @returns the others */
  #keep<Stored>(stored: readonly Stored[], keyOf: (stored: Stored) => string, known: Map<string, Secret>): Stored[] {
    return stored.filter((one) => {
      const secret = this.#known.get(keyOf(one));
      if (secret !== undefined) known.set(keyOf(one), secret);
      return secret === undefined;
    });
  }
}

/** Adds to secrets the bytes of their files, which are read: for a check of a whole site. */
export async function withFileHashes(payload: Payload, secrets: readonly Secret[]): Promise<Secret[]> {
  const complete: Secret[] = [];
  for (const secret of secrets) {
    const names = secret.clues.filter(({ kind }) => kind === 'fileName').map(({ text }) => text);
    const folder = path.join(settingsOf(payload).dataDir, 'uploads', secret.target.collection);
    const hashes: Clue[] = [];
    for (const name of names) {
      const hash = await hashOfFile(path.join(folder, name));
      if (hash === undefined)
        payload.logger.warn(`Le fichier « ${name} » manque : ses octets n’ont pas pu être cherchés.`);
      else hashes.push({ kind: 'fileHash', text: hash });
    }
    complete.push(hashes.length === 0 ? secret : { ...secret, clues: [...secret.clues, ...hashes] });
  }
  return complete;
}

interface StoredDocument {
  id: number;
  title?: string | null;
  slug?: string | null;
  isTerritory?: boolean | null;
  deletedAt?: string | null;
  publishedAt?: string | null;
  _status?: 'draft' | 'published' | null;
  withdrawal?: { date?: string | null };
}

function secretOf(collection: PublishedCollection, document: StoredDocument): Secret {
  const { id, title, slug } = document;
  const clues: Clue[] = [];
  if (title != null && title !== '') clues.push({ kind: 'title', text: title });
  if (slug != null && slug !== '') {
    clues.push({ kind: 'slug', text: slug });
    const address = addressOf({ collection, slug, isTerritory: document.isTerritory === true });
    if (address !== null) clues.push({ kind: 'address', text: address });
  }
  clues.push(...sentenceClues(document));
  return {
    target: { collection, id },
    name: `${COLLECTION_LABELS[collection].singular} «\u00a0${title ?? 'sans titre'}\u00a0», ${stateOf(document)}`,
    clues,
  };
}

/** Why a document is not public. */
function stateOf({ deletedAt, _status, withdrawal }: StoredDocument): string {
  if (deletedAt != null) return 'dans la corbeille';
  if (_status !== 'published') return 'brouillon';
  return withdrawal?.date == null ? 'sous embargo' : 'retiré';
}

interface StoredAsset {
  id: number;
  filename?: string | null;
  sizes?: unknown;
}

function secretOfAsset(collection: AssetCollection, asset: StoredAsset): Secret {
  const names = new Set<string>();
  for (const { filename } of [asset, ...Object.values((asset.sizes ?? {}) as Record<string, StoredAsset>)]) {
    if (filename != null) names.add(filename);
  }
  return {
    target: { collection, id: asset.id },
    name: `${COLLECTION_LABELS[collection].singular} «\u00a0${asset.filename ?? 'sans nom'}\u00a0», que rien de public ne montre`,
    clues: [
      ...[...names].map((text): Clue => ({ kind: 'fileName', text })),
      ...sentenceClues({ ...asset, sizes: null }),
    ],
  };
}

/** Whether a document is, was or is about to be public. */
function hasBeenPublic({ _status, publishedAt }: Pick<StoredDocument, '_status' | 'publishedAt'>): boolean {
  return _status === 'published' || publishedAt != null;
}

/** Its sentences; a value without a space is a kind, a date or an address. */
function sentenceClues(document: object): Clue[] {
  const texts = textsOf(document).filter((text) => /\s/.test(text.trim()));
  const sentences = new Set(texts.flatMap(sentencesOf));
  return [...sentences].map((text) => ({ kind: 'sentence', text }));
}

/** Releases that are published and whose text is not public. */
const IS_WITHDRAWN: Where = { 'withdrawal.date': { exists: true } };

/** Documents read at once: whole, they take memory. */
const PART = 100;

function partsOf<Id>(ids: readonly Id[]): Id[][] {
  return Array.from({ length: Math.ceil(ids.length / PART) }, (_, index) =>
    ids.slice(index * PART, (index + 1) * PART),
  );
}

async function hashOfFile(file: string): Promise<string | undefined> {
  const hash = createHash('sha256');
  try {
    await pipeline(createReadStream(file), hash);
  } catch (error) {
    if (hasCode(error, 'ENOENT')) return undefined;
    throw error;
  }
  return hash.digest('hex');
}
