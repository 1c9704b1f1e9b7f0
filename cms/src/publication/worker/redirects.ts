import {
  addressesOf,
  citedPart,
  isPublishedDocument,
  permanentAddress,
  redirect,
  referenceKey,
  type Change,
  type Content,
  type PublishedDocument,
  type Redirect,
  type SitePublisher,
} from 'content-models';
import type { Payload } from 'payload';
import type { Redirect as StoredRedirect } from '../../payload-types.ts';
import { BY_WORKER } from '../hooks.ts';
import { idOf } from '../projection/values.ts';

/** A document as it was online and as it will be, undefined when it is not. */
export interface Transition {
  before: Content | undefined;
  after: Content | undefined;
}

/** What a set of changes does to the addresses of the documents they name. */
export function transitionsOf(publisher: SitePublisher, changes: readonly Change[]): Transition[] {
  return changes.flatMap((change): Transition[] => {
    if (change.kind === 'document') return [{ before: publisher.current(change.content), after: change.content }];
    if (change.kind === 'removal') return [{ before: publisher.current(change.target), after: undefined }];
    return [];
  });
}

/**
 * Leaves a rule at every address that a document no longer answers at. The rule leads to the
 * document: while that is public the old address redirects, else it says 410, with nothing to update.
 */
export async function recordAddressChanges(
  { payload, publisher, rules }: { payload: Payload; publisher: SitePublisher; rules: Rules },
  transitions: readonly Transition[],
): Promise<void> {
  for (const { from, document, part } of transitions.flatMap(lostAddresses)) {
    const existing = await findRule(payload, from);
    if (existing !== undefined && leadsToAnother(existing, document, publisher)) continue;
    // A document deleted permanently is gone for ever: there is no row left to point at.
    const data = (await isStored(payload, document))
      ? { from, kind: 'document' as const, target: { relationTo: document.collection, value: document.id }, part }
      : { from, kind: 'gone' as const, target: null, part: null };
    rules.forget();
    const options = { collection: 'redirects', data, overrideAccess: true, depth: 0, context: BY_WORKER } as const;
    if (existing === undefined) await payload.create(options);
    else await payload.update({ ...options, id: existing.id });
  }
}

async function findRule(payload: Payload, from: string): Promise<StoredRedirect | undefined> {
  const { docs } = await payload.find({
    collection: 'redirects',
    where: { from: { equals: from } },
    limit: 1,
    depth: 0,
    overrideAccess: true,
  });
  return docs[0];
}

/** A rule for a document that is public stands: the page that had taken its old address is gone again. */
function leadsToAnother(
  { kind, target }: StoredRedirect,
  document: PublishedDocument,
  publisher: SitePublisher,
): boolean {
  if (kind !== 'document' || target == null) return false;
  const other = { collection: target.relationTo, id: idOf(target.value) ?? 0 };
  return referenceKey(other) !== referenceKey(document) && publisher.current(other) !== undefined;
}

/** Whether the CMS still has a document, in the trash perhaps. */
export async function isStored(payload: Payload, { collection, id }: PublishedDocument): Promise<boolean> {
  const where = { id: { equals: id } };
  // The adapter, not the API: it sees the trash too.
  return (await payload.db.findOne({ collection, where })) !== null;
}

/** The rules, read again only after one of them changed: there may be thousands, and few publications touch any. */
export class Rules {
  readonly #payload: Payload;
  #known: Promise<readonly Redirect[]> | undefined;

  constructor(payload: Payload) {
    this.#payload = payload;
  }

  /** All the rules, as the publisher takes them. */
  async read(): Promise<Extract<Change, { kind: 'redirects' }>> {
    this.#known ??= readRedirects(this.#payload);
    try {
      return { kind: 'redirects', redirects: await this.#known };
    } catch (error) {
      this.forget();
      throw error;
    }
  }

  forget(): void {
    this.#known = undefined;
  }
}

/** All the rules, as the web server needs them. One that leads nowhere any more says 410. */
async function readRedirects(payload: Payload): Promise<Redirect[]> {
  const { docs } = await payload.find({ collection: 'redirects', pagination: false, depth: 0, overrideAccess: true });
  return docs.flatMap((rule) => {
    const parsed = redirect.safeParse({ from: decodePath(rule.from), to: targetOf(rule) });
    if (parsed.success) return [parsed.data];
    // One rule that makes no sense must not stop every publication.
    payload.logger.error(`La redirection de ${rule.from} est ignorée : sa destination n’est pas valable.`);
    return [];
  });
}

function targetOf({ kind, target, part, path, url }: StoredRedirect): unknown {
  const id = target == null ? null : idOf(target.value);
  const gone = { kind: 'gone' };
  switch (kind) {
    case 'document':
      return id === null ? gone : { kind, target: { collection: target?.relationTo, id }, part: part ?? 'self' };
    case 'path':
      return { kind, path };
    case 'external':
      return { kind, url };
    case 'gone':
      return gone;
    default:
      return kind satisfies never;
  }
}

/** Addresses are compared decoded, whatever form the editor copied. */
function decodePath(path: string): string {
  try {
    return decodeURI(path);
  } catch {
    // Not an encoded address: it is taken as it is written.
    return path;
  }
}

/** The addresses that documents leave and those that they had before, by document. */
export function formerAddressesIn(
  transitions: readonly Transition[],
  rules: readonly Redirect[],
): (subject: string) => readonly string[] {
  const lost = transitions.flatMap(lostAddresses).map(({ from, document }) => ({ from, key: referenceKey(document) }));
  const ruled = rules.flatMap(({ from, to }) =>
    to.kind === 'document' ? [{ from, key: referenceKey(to.target) }] : [],
  );
  const byDocument = Map.groupBy([...lost, ...ruled], ({ key }) => key);
  return (subject) => (byDocument.get(subject) ?? []).map(({ from }) => from);
}

/** The addresses that a document no longer answers at, with the part of the document that stood there. */
function lostAddresses({ before, after }: Transition) {
  if (before === undefined || !isPublishedDocument(before)) return [];
  const next = after !== undefined && isPublishedDocument(after) ? addressesOf(after) : new Map<string, string>();
  return [...addressesOf(before)]
    .filter(([part, from]) => next.get(part) !== from)
    .flatMap(([part, from]) =>
      [from, ...(next.has(part) ? [] : permanentOf(before, part))].map((lost) => ({
        from: lost,
        document: before,
        part,
      })),
    );
}

/** The address by which what is public no more is cited: it says 410 too. */
function permanentOf(document: PublishedDocument, key: string): string[] {
  const cited = citedPart(key);
  const address = cited === null ? null : permanentAddress(document, cited.part);
  return address === null ? [] : [address];
}
