import { CONTENT_COLLECTIONS, GLOBAL_SLUGS, PUBLISHED_COLLECTIONS } from 'content-models';
import { getPayload, handleEndpoints, type Payload, type SanitizedConfig } from 'payload';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createCmsConfig } from '../create-config.ts';
import { MAIL, testSettings, useTestCms } from './test-cms.ts';

/**
 * Every address of the API, Payload's own included, by who gets through: what is not in these tables fails, so that
 * neither a collection of ours nor a version of Payload adds one that nobody looked at.
 */
const config = await createCmsConfig(testSettings(MAIL));
const cms = useTestCms(MAIL);

const CALLERS = ['visitor', 'key', 'reader', 'contributor', 'editor', 'admin'] as const;
type Caller = (typeof CALLERS)[number];
type Callers = readonly Caller[];

const NOBODY: Callers = [];
const ADMINS: Callers = ['admin'];
const EDITORS: Callers = ['editor', 'admin'];
const STAFF: Callers = ['contributor', ...EDITORS];
/** With a program's key, or the password of its account. */
const READERS: Callers = ['key', 'reader', ...STAFF];
const ALL: Callers = CALLERS;

interface Rights {
  create: Callers;
  read: Callers;
  readVersions?: Callers;
  update: Callers;
  /** Many at once, and the restoring of a version online, where fewer may. */
  many?: Callers;
  delete: Callers;
}

const CONTENT: Rights = {
  create: STAFF,
  read: READERS,
  readVersions: STAFF,
  update: STAFF,
  many: EDITORS,
  delete: EDITORS,
};
const FILES: Rights = { create: STAFF, read: STAFF, update: EDITORS, delete: EDITORS };
const OF_EDITORS: Rights = { create: EDITORS, read: EDITORS, update: EDITORS, delete: EDITORS };
const RECORDS: Rights = { create: NOBODY, read: STAFF, update: NOBODY, delete: NOBODY };
const CLOSED: Rights = { create: NOBODY, read: NOBODY, update: NOBODY, delete: NOBODY };

const COLLECTIONS: Readonly<Record<string, Rights>> = {
  ...Object.fromEntries(PUBLISHED_COLLECTIONS.map((slug) => [slug, CONTENT])),
  media: FILES,
  documents: FILES,
  redirects: OF_EDITORS,
  'press-accesses': OF_EDITORS,
  'press-subscribers': OF_EDITORS,
  'press-deliveries': { ...RECORDS, read: EDITORS },
  'press-mailings': { ...RECORDS, read: EDITORS },
  publications: RECORDS,
  'former-versions': CLOSED,
  inventory: CLOSED,
  users: { create: ADMINS, read: STAFF, update: STAFF, delete: ADMINS },
  'payload-jobs': CLOSED,
  'payload-kv': CLOSED,
  'payload-locked-documents': { create: STAFF, read: STAFF, update: STAFF, delete: STAFF },
  'payload-migrations': CLOSED,
  'payload-preferences': { create: STAFF, read: STAFF, update: STAFF, delete: STAFF },
};

/** Addresses beside those of documents. */
const MORE: Readonly<Record<string, Readonly<Record<string, Callers>>>> = {
  'press-releases': { 'get /:id/accesses': STAFF },
  organizations: { 'get /register': STAFF },
  inventory: { 'get /search': STAFF, 'get /uses': STAFF, 'get /not-online': STAFF },
  publications: { 'post /:id/retry': EDITORS },
  'payload-jobs': { 'get /run': ADMINS, 'get /handle-schedules': ADMINS },
  'payload-preferences': {
    'get /:key': STAFF,
    'post /:key': STAFF,
    'delete /:key': STAFF,
    'post /access/:id?': STAFF,
    // Of somebody else.
    'patch /:id': NOBODY,
    'post /:id/duplicate': NOBODY,
  },
  media: { 'get /file/:filename': STAFF },
  documents: { 'get /file/:filename': STAFF },
  users: {
    'post /first-register': NOBODY,
    // For who has forgotten, where e-mail is sent; shut elsewhere.
    'post /forgot-password': ALL,
    // Without the token of a message.
    'post /reset-password': NOBODY,
    'post /unlock': ADMINS,
    // Of another account than its own.
    'patch /:id': ADMINS,
    // Whoever has a session speaks of it alone: a key has none.
    'post /refresh-token': ['reader', ...STAFF],
    'post /logout': ALL,
    'get /me': ['visitor', ...STAFF],
    // Says that an account exists, which the first start made.
    'get /init': ALL,
    // With a wrong password.
    'post /login': NOBODY,
  },
};

const GLOBAL: Readonly<Record<string, Callers>> = {
  'get /': READERS,
  'post /': EDITORS,
  'get /versions': STAFF,
  'get /versions/:id': STAFF,
  'post /versions/:id': EDITORS,
  'post /access': ALL,
};

/** Tells an account its own rights, and no document. Who writes sees how a page will be, and who else has a form open. */
const ROOT: Readonly<Record<string, Callers>> = {
  'get /access': ALL,
  'post /presence': STAFF,
  'post /preview': STAFF,
  'get /preview/files/:collection/:hash/:filename': STAFF,
  'get /preview/frame': STAFF,
};

/** What documents have, in every collection. */
function addressesOf({ create, read, readVersions, update, many, delete: remove }: Rights): Record<string, Callers> {
  return {
    'get /': read,
    'get /count': read,
    'get /:id': read,
    'post /': create,
    'post /:id/duplicate': create,
    'patch /': many ?? update,
    'patch /:id': update,
    'delete /': remove,
    'delete /:id': remove,
    'get /versions': readVersions ?? NOBODY,
    'get /versions/:id': readVersions ?? NOBODY,
    'post /versions/:id': many ?? update,
    // Its own rights alone, and no document.
    'post /access/:id?': ALL,
  };
}

const authorizations = new Map<Caller, string>();

/** What serves the API opens a CMS of its own. */
let server: Payload;

beforeAll(async () => {
  server = await getPayload({ config: cms.payload.config });
  server.logger.level = 'silent';
  const key = 'c1d2e3f4-0000-4000-8000-000000000000';
  const reader = cms.accountOf('reader').id;
  await cms.payload.update({ collection: 'users', id: reader, data: { enableAPIKey: true, apiKey: key } });
  authorizations.set('key', `users API-Key ${key}`);
  await logIn();
});

async function logIn(): Promise<void> {
  for (const role of ['reader', 'contributor', 'editor', 'admin'] as const) {
    const data = { email: `${role}@example.fr`, password: 'une phrase de passe' };
    const { token } = await cms.payload.login({ collection: 'users', data });
    authorizations.set(role, `JWT ${String(token)}`);
  }
}

afterAll(async () => {
  await server.destroy();
});

describe('the table of rights', { timeout: 60_000 }, () => {
  it('names every collection and every setting', () => {
    expect(Object.keys(COLLECTIONS).sort()).toEqual(config.collections.map(({ slug }) => slug).sort());
    expect(config.globals.map(({ slug }) => slug).sort()).toEqual([...GLOBAL_SLUGS].sort());
    expect(CONTENT_COLLECTIONS.every((slug) => slug in COLLECTIONS)).toBe(true);
  });

  it.each(config.collections.map(({ slug }) => slug))('holds for the collection %s', async (slug) => {
    const rights = COLLECTIONS[slug] ?? CLOSED;
    const collection = config.collections.find((one) => one.slug === slug);
    const found = await rightsAt(`/api/${slug}`, collection?.endpoints, await versionOf(slug));
    // Who asked to leave has left.
    if (slug === 'users') await logIn();
    const expected = { ...addressesOf(rights), ...MORE[slug] };
    expect(found).toEqual(pick(expected, Object.keys(found)));
  });

  it.each(GLOBAL_SLUGS)('holds for the setting %s', async (slug) => {
    await cms.payload.updateGlobal({ slug, data: {} });
    const { docs } = await cms.payload.findGlobalVersions({ slug, limit: 1 });
    const endpoints = config.globals.find((one) => one.slug === slug)?.endpoints;
    const found = await rightsAt(`/api/globals/${slug}`, endpoints, String(docs[0]?.id));
    expect(found).toEqual(GLOBAL);
  });

  it('holds for what is of no collection', async () => {
    expect(await rightsAt('/api', config.endpoints)).toEqual(ROOT);
  });

  it('has no GraphQL', () => {
    expect(config.graphQL.disable).toBe(true);
  });
});

type Endpoints = SanitizedConfig['collections'][number]['endpoints'] | undefined;

/** Who gets through at each address: past the rules, whatever the answer is to a request that asks for nothing. */
async function rightsAt(root: string, endpoints: Endpoints, version = '999999'): Promise<Record<string, Callers>> {
  const found: Record<string, Callers> = {};
  const listed = endpoints === false || endpoints === undefined ? [] : endpoints;
  // Whoever leaves is known no more.
  const isLast = ({ path }: { path: string }) => path === '/logout';
  for (const { method, path } of [...listed.filter((one) => !isLast(one)), ...listed.filter(isLast)]) {
    const name = `${method} ${path}`;
    // The first of two with one address is the one that answers.
    if (name in found) continue;
    const allowed: Caller[] = [];
    for (const caller of CALLERS) {
      if (await passes(caller, method, `${root}${pathTo(path, version)}`)) allowed.push(caller);
    }
    found[name] = allowed;
  }
  return found;
}

/** Numbers that nothing has: what is allowed is answered « not found », and nothing changes. */
function pathTo(path: string, version: string): string {
  const number = path.startsWith('/versions/') ? version : '999999';
  const filled = path.replace(/:id\??|:key|:filename/, number).replace(/^\/$/, '');
  return path === '/' ? `${filled}?where[id][equals]=999999` : filled;
}

/** What is unlocked is there; failed logins would lock it. */
function emailFor(path: string): string {
  return path.endsWith('/unlock') ? 'reader@example.fr' : 'personne@example.fr';
}

/** A version of a draft: Payload looks for it before it asks whether it may be restored. */
async function versionOf(slug: string): Promise<string | undefined> {
  const collection = PUBLISHED_COLLECTIONS.find((one) => one === slug);
  if (collection === undefined) return undefined;
  await cms.payload.create({ collection, data: { title: slug }, draft: true });
  const { docs } = await cms.payload.findVersions({ collection, limit: 1 });
  return String(docs[0]?.id);
}

async function passes(caller: Caller, method: string, path: string): Promise<boolean> {
  const authorization = authorizations.get(caller);
  const hasBody = ['post', 'patch'].includes(method);
  const request = new Request(`http://localhost:3000${path}`, {
    method: method.toUpperCase(),
    headers: {
      ...(authorization !== undefined && { authorization }),
      ...(hasBody && { 'content-type': 'application/json' }),
    },
    ...(hasBody && { body: JSON.stringify({ email: emailFor(path), password: 'un autre mot' }) }),
  });
  const { status } = await handleEndpoints({ config: cms.payload.config, request });
  return ![401, 403, 501].includes(status);
}

function pick<Value>(
  table: Readonly<Record<string, Value>>,
  names: readonly string[],
): Record<string, Value | undefined> {
  return Object.fromEntries(names.map((name) => [name, table[name]]));
}
