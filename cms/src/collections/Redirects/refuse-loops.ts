import { addressOf, PUBLISHED_COLLECTIONS, typeset } from 'content-models';
import type { CollectionBeforeChangeHook, PayloadRequest } from 'payload';
import { refuseField } from '../../hooks/refuse.ts';
import type { Redirect } from '../../payload-types.ts';
import { isWorker } from '../../publication/hooks.ts';
import { idOf } from '../../publication/projection/values.ts';
import { settingsOf } from '../../settings.ts';
import { findLoop, spellingsOf } from './loops.ts';

type Rule = Pick<Redirect, 'from' | 'kind'> & Partial<Pick<Redirect, 'id' | 'target' | 'part' | 'path' | 'url'>>;

/** Field of the form that says where each kind of rule leads. */
const DESTINATION = { document: 'target', path: 'path', external: 'url', gone: 'kind' } as const;

/**
 * Refuses a redirect from which a browser would never arrive: to itself, round other redirects, or back by the one that
 * a document left when its address changed.
 */
export const refuseLoops: CollectionBeforeChangeHook<Redirect> = async ({ data, originalDoc, context, req }) => {
  // What documents leave when they exchange their addresses turns round on paper: both addresses have a page.
  if (isWorker(context)) return data;
  const rule = { ...originalDoc, ...data } as Rule; // A new one has all that is required, an old one what it had.
  const loop = await findLoop(rule.from, async (address) => {
    const isOwn = spellingsOf(rule.from).includes(address);
    // A page answers for itself, whatever the rules say.
    if (!isOwn && (await hasPage(req, address))) return undefined;
    const found = isOwn ? rule : await findRule(req, address, rule.id);
    return found === undefined ? undefined : destinationOf(req, found);
  });
  if (loop !== undefined) refuseField(DESTINATION[rule.kind], describeLoop(loop));
  return data;
};

function describeLoop(loop: readonly string[]): string {
  const way = loop.join(' → ');
  return typeset(
    loop.length === 2
      ? `Cette redirection mène à elle-même : ${way}. Choisissez une autre destination.`
      : `Ces redirections tournent en rond : ${way}. Choisissez une autre destination, ou corrigez d’abord celle qui part de ${loop[1] ?? ''}.`,
  );
}

async function findRule(req: PayloadRequest, address: string, except: number | undefined): Promise<Rule | undefined> {
  const { docs } = await req.payload.find({
    collection: 'redirects',
    where: {
      and: [{ from: { in: spellingsOf(address) } }, ...(except === undefined ? [] : [{ id: { not_equals: except } }])],
    },
    limit: 1,
    depth: 0,
    overrideAccess: true,
    req,
  });
  return docs[0];
}

/** Whether a published document is at an address. */
async function hasPage(req: PayloadRequest, address: string): Promise<boolean> {
  const slug = address.split('/').at(-2) ?? '';
  for (const collection of PUBLISHED_COLLECTIONS) {
    if (addressOf({ collection, slug, isTerritory: true }) !== address) continue;
    const where = { slug: { equals: slug }, _status: { equals: 'published' } };
    if ((await req.payload.count({ collection, where, overrideAccess: true, req })).totalDocs > 0) return true;
  }
  return false;
}

/** The address of this site that a rule leads to; undefined when it leads elsewhere, or nowhere. */
async function destinationOf(
  req: PayloadRequest,
  { kind, target, part, path, url }: Rule,
): Promise<string | undefined> {
  switch (kind) {
    case 'path':
      return path ?? undefined;
    case 'external':
      return pathOnThisSite(url, settingsOf(req.payload).siteUrl);
    case 'document':
      return part === 'self' || part == null ? addressOfTarget(req, target) : undefined;
    case 'gone':
      return undefined;
    default:
      return kind satisfies never;
  }
}

function pathOnThisSite(url: string | null | undefined, siteUrl: string): string | undefined {
  if (url == null || !URL.canParse(url)) return undefined;
  const { origin, pathname } = new URL(url);
  return origin === siteUrl ? pathname : undefined;
}

async function addressOfTarget(req: PayloadRequest, target: Redirect['target']): Promise<string | undefined> {
  const id = target == null ? null : idOf(target.value);
  if (target == null || id === null) return undefined;
  const collection = target.relationTo;
  const document = await req.payload.findByID({
    collection,
    id,
    depth: 0,
    disableErrors: true,
    overrideAccess: true,
    req,
  });
  if (document?.slug == null) return undefined;
  const isTerritory = 'isTerritory' in document && document.isTerritory === true;
  return addressOf({ collection, slug: document.slug, isTerritory }) ?? undefined;
}
