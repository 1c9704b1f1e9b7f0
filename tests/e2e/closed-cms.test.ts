import { CONTENT_COLLECTIONS, GLOBAL_SLUGS, PUBLISHED_COLLECTIONS } from 'content-models';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { TestPlatform } from '../support/start-platform.ts';
import { CmsClient, type CmsAnswer, type SavedDocument } from './support/cms-client.ts';
import { startEmptyPlatform } from './support/empty-platform.ts';
import { collectionRequests, failuresOf, versionRequests, type Request } from './support/refused-requests.ts';
import { createPerson, pressRelease, publishedRelease, uploadPicture } from './support/small-content.ts';
import { paragraph } from './support/rich-text.ts';

/** In every title, name and description: an answer that holds it gives a document away. */
const MARK = 'zanzibarine';
const IN_A_YEAR = new Date(Date.now() + 365 * 24 * 60 * 60 * 1000).toISOString();
const PASSWORD = 'un-long-mot-de-passe';

/** Collections of the platform and of Payload. */
const COLLECTIONS = [
  ...CONTENT_COLLECTIONS,
  'press-accesses',
  'press-subscribers',
  'press-deliveries',
  'press-mailings',
  'redirects',
  'users',
  'publications',
  'payload-jobs',
  'payload-preferences',
  'payload-locked-documents',
  'payload-kv',
];

/** Payload gives each account a drawer of its own, by names that it chooses. */
const PREFERENCES: Request[] = [
  ['GET', '/api/payload-preferences/nav'],
  ['POST', '/api/payload-preferences/nav', { value: { open: true } }],
  ['DELETE', '/api/payload-preferences/nav'],
];

let platform: TestPlatform;
let admin: CmsClient;
let picture: SavedDocument;
let file: SavedDocument;
let published: SavedDocument;
let draft: SavedDocument;
let embargoed: SavedDocument;
let trashed: SavedDocument;

beforeAll(async () => {
  platform = await startEmptyPlatform();
  admin = await CmsClient.asAdministrator(platform);
  picture = await uploadPicture(admin, MARK, '#15626b');
  file = await admin.upload(
    'documents',
    { name: `${MARK}.pdf`, type: 'application/pdf', bytes: MINIMAL_PDF },
    { title: `Fichier ${MARK}`, language: 'fr' },
  );
  const person = await createPerson(admin, 'Camille', MARK);
  const more = { cover: picture.id, attachments: [file.id], quotes: [{ person: person.id, text: `Mots ${MARK}.` }] };
  published = await admin.create('press-releases', publishedRelease(`Publié ${MARK}`, more));
  draft = await admin.create('press-releases', pressRelease(`Brouillon ${MARK}`, { ...more, _status: 'draft' }));
  embargoed = await admin.create('press-releases', publishedRelease(`Embargo ${MARK}`, { embargoUntil: IN_A_YEAR }));
  trashed = await admin.create('press-releases', publishedRelease(`Corbeille ${MARK}`));
  await admin.update('press-releases', trashed.id, { deletedAt: new Date().toISOString() });
  await admin.create('pages', { title: `Page ${MARK}`, body: paragraph('Texte.'), _status: 'published' });
  // A draft over what is online: neither its words nor its version may be read.
  await admin.update('press-releases', published.id, { lead: `Chapô brouillon ${MARK}-secret.` }, { draft: true });
});

afterAll(async () => {
  await platform.stop();
});

describe('an administrator', () => {
  it('sets off the alarms of these tests: documents, accounts and files are there', async () => {
    expect(leakIn(await admin.get('/api/press-releases?draft=true'))).toBe(MARK);
    expect(leakIn(await admin.get('/api/users'))).toBe(platform.adminEmail);
    expect(leakIn(await admin.get(`/api/media/file/${String(picture.filename)}`))).toBe('PNG\r\n');
    expect(leakIn(await admin.get(`/api/documents/file/${String(file.filename)}`))).toBe('%PDF');
  });
});

describe('a visitor without an account', () => {
  const visitor = () => new CmsClient(platform.cmsUrl);

  it.each(COLLECTIONS)('gets nothing from the collection %s', async (collection) => {
    const found = await visitAll(visitor(), requestsOf(collection));
    expect(found).toEqual([]);
  });

  it.each(GLOBAL_SLUGS)('gets nothing from the global %s', async (slug) => {
    const path = `/api/globals/${slug}`;
    const found = await visitAll(visitor(), [
      ['GET', path],
      ['GET', `${path}?draft=true&depth=5`],
      ['GET', `${path}/versions`],
      ['GET', `${path}/versions/1`],
      ['POST', path, { name: 'Autre' }],
      ['POST', `${path}/versions/1`],
    ]);
    expect(found).toEqual([]);
  });

  it('gets no uploaded file, in any size', async () => {
    const names = [picture.filename, ...Object.values(sizesOf(picture)).map(({ filename }) => filename)];
    expect(names.length).toBeGreaterThan(2);
    const paths = [
      ...names.map((name) => `/api/media/file/${String(name)}`),
      ...names.map((name) => `/api/media/file/${String(name)}?prefix=..`),
      `/api/documents/file/${String(file.filename)}`,
      '/api/media/file/..%2F..%2Fcms.db',
      '/api/media/paste-url?src=http://127.0.0.1/',
      `/api/media/paste-url/${picture.id}?src=http://127.0.0.1/`,
    ];
    expect(
      await visitAll(
        visitor(),
        paths.map((path) => ['GET', path]),
      ),
    ).toEqual([]);
  });

  it('finds no door of the accounts open', async () => {
    const account = { email: 'intrus@exemple.fr', password: PASSWORD, name: 'Intrus', role: 'admin' };
    const requests: Request[] = [
      ['POST', '/api/users/first-register', account],
      ['POST', '/api/users/forgot-password', { email: platform.adminEmail }],
      ['POST', '/api/users/forgot-password', { email: 'personne@exemple.fr' }],
      ['POST', '/api/users/reset-password', { token: 'x', password: PASSWORD }],
      ['POST', '/api/users/login', { email: platform.adminEmail, password: 'mauvais mot de passe' }],
      ['POST', '/api/users/refresh-token'],
      ['POST', '/api/users/unlock', { email: platform.adminEmail }],
      ['POST', '/api/users/1/api-key/reveal'],
    ];
    expect(await visitAll(visitor(), requests)).toEqual([]);
    expect(await admin.find('users')).toHaveLength(1);
  });

  it('cannot run the job queue, nor reach GraphQL', async () => {
    expect(
      await visitAll(visitor(), [
        ['GET', '/api/payload-jobs/run'],
        ['GET', '/api/payload-jobs/run?queue=publication&allQueues=true'],
        ['POST', '/api/payload-jobs/run'],
        ['GET', '/api/payload-jobs/handle-schedules'],
        ...PREFERENCES,
        ['GET', '/api/graphql'],
        ['POST', '/api/graphql', { query: '{ PressReleases { docs { title } } Users { docs { email } } }' }],
        ['GET', '/api/graphql-playground'],
      ]),
    ).toEqual([]);
  });

  it('is told nothing by what answers everybody', async () => {
    const me = await visitor().get('/api/users/me');
    expect(me.body.user).toBeNull();
    expect(leakIn(me)).toBeUndefined();
    const access = await visitor().get('/api/access');
    expect(leakIn(access)).toBeUndefined();
    expect(access.body.canAccessAdmin).toBeUndefined();
    expect(access.body.globals).toBeUndefined();
    // Payload says « read » of the sessions that an account sees of itself; a visitor has no account to see.
    expect(Object.keys(access.body.collections ?? {})).toEqual(['users']);
  });

  it('is sent to the login page by every page of the admin, which holds no document', async () => {
    for (const path of [
      '',
      '/collections/press-releases',
      `/collections/press-releases/${published.id}`,
      '/create-first-user',
      '/account',
    ]) {
      const answer = await visitor().get(`/admin${path}`);
      expect(leakIn(answer), path).toBeUndefined();
      expect(answer.text, path).not.toContain('create-first-user"');
    }
  });

  it('cannot use the cookie of an editor from another site', async () => {
    const { token } = (
      await new CmsClient(platform.cmsUrl).send('POST', '/api/users/login', {
        email: platform.adminEmail,
        password: platform.adminPassword,
      })
    ).body;
    const cookie = `interconnectes-token=${String(token)}`;
    const own = new CmsClient(platform.cmsUrl, { Cookie: cookie, Origin: platform.cmsUrl });
    expect((await own.get('/api/press-releases')).status).toBe(200);
    for (const origin of ['https://malveillant.example', 'null', `${platform.cmsUrl}.example`, 'http://localhost:1']) {
      const foreign = new CmsClient(platform.cmsUrl, { Cookie: cookie, Origin: origin });
      const path = `/api/press-releases/${published.id}`;
      expect(
        await visitAll(foreign, [
          ['GET', path],
          ['PATCH', path, { title: 'Détourné' }],
          ['DELETE', path],
          ['POST', '/api/users', { email: 'intrus@exemple.fr', password: PASSWORD, name: 'Intrus', role: 'admin' }],
        ]),
        origin,
      ).toEqual([]);
      const { headers } = await fetch(`${platform.cmsUrl}${path}`, { headers: { Origin: origin } });
      expect(headers.get('access-control-allow-origin')).not.toBe(origin);
      expect(headers.get('access-control-allow-origin')).not.toBe('*');
    }
  });

  it('meets the security headers on the admin and the API', async () => {
    for (const path of ['/admin/login', '/api/press-releases']) {
      const { headers } = await fetch(`${platform.cmsUrl}${path}`);
      expect(headers.get('x-powered-by'), path).toBeNull();
      expect(headers.get('x-frame-options'), path).toBe('DENY');
      expect(headers.get('content-security-policy'), path).toContain("frame-ancestors 'none'");
      expect(headers.get('x-content-type-options'), path).toBe('nosniff');
      expect(headers.get('referrer-policy'), path).toBe('same-origin');
    }
  });
});

describe('a program with a reader’s key', () => {
  let reader: CmsClient;

  beforeAll(async () => {
    reader = await createReader();
  });

  it('reads what is published, and nothing else', async () => {
    const titles = (documents: SavedDocument[]) => documents.map(({ title }) => title);
    expect(titles(await reader.find('press-releases'))).toEqual([`Publié ${MARK}`]);
    for (const query of [
      'draft=true',
      'trash=true',
      'draft=true&trash=true',
      'where[_status][equals]=draft&draft=true',
      'where[or][0][_status][equals]=draft&where[or][1][_status][equals]=published',
      'where[deletedAt][exists]=true&trash=true',
      `where[embargoUntil][greater_than]=2020-01-01`,
      `where[id][in]=${draft.id},${embargoed.id},${trashed.id}&draft=true&trash=true`,
      'select[title]=true&select[_status]=true&draft=true',
      'depth=5&draft=true',
    ]) {
      const found = await reader.find('press-releases', query);
      expect(
        titles(found).filter((title) => title !== `Publié ${MARK}`),
        query,
      ).toEqual([]);
      expect(JSON.stringify(found), query).not.toContain(`${MARK}-secret`);
    }
  });

  it('does not reach by its number a document that is not online', async () => {
    for (const { id } of [draft, embargoed, trashed]) {
      for (const query of ['', '?draft=true', '?trash=true', '?draft=true&trash=true&depth=5', '?select[title]=true']) {
        const answer = await reader.get(`/api/press-releases/${id}${query}`);
        expect(answer.status, `${id}${query}`).toBe(404);
        expect(leakIn(answer)).toBeUndefined();
      }
    }
    const version = await reader.get(`/api/press-releases/${published.id}?draft=true`);
    expect(version.text).not.toContain(`${MARK}-secret`);
  });

  it('counts what it may read, and cannot guess a draft by filters', async () => {
    expect((await reader.get('/api/press-releases/count')).body.totalDocs).toBe(1);
    for (const where of [
      'where[title][like]=Brouillon',
      'where[title][like]=Embargo',
      'where[lead][like]=secret',
      'where[version.lead][like]=secret&draft=true',
    ]) {
      const answer = await reader.get(`/api/press-releases/count?${where}`);
      expect([undefined, 0], where).toContain(answer.body.totalDocs);
    }
  });

  it('reads no version, account, job, redirect or log', async () => {
    const requests: Request[] = [
      ...PUBLISHED_COLLECTIONS.flatMap((collection) => versionRequests(`/api/${collection}`)),
      ...COLLECTIONS.filter((collection) => !isContent(collection)).flatMap(requestsOf),
    ];
    expect(await visitAll(reader, requests)).toEqual([]);
  });

  it('cannot join what it may not read to what it may', async () => {
    for (const query of [
      'joins[*][limit]=10',
      'populate[users][email]=true&depth=5',
      'sort=-version.updatedAt&draft=true',
    ]) {
      const { text } = await reader.get(`/api/press-releases?${query}`);
      expect(text, query).not.toContain(platform.adminEmail);
      expect(text, query).not.toContain(`${MARK}-secret`);
    }
  });

  it('writes nothing, anywhere', async () => {
    const requests: Request[] = COLLECTIONS.flatMap((collection) =>
      requestsOf(collection).filter(([method]) => method !== 'GET'),
    );
    const before = await admin.find('press-releases', 'trash=true');
    const refused = await visitAll(reader, requests);
    expect(refused).toEqual([]);
    expect(await admin.find('press-releases', 'trash=true')).toEqual(before);
  });

  it('keeps no preference, by any door', async () => {
    expect(await visitAll(reader, PREFERENCES)).toEqual([]);
    const account = await CmsClient.login(platform.cmsUrl, { email: 'lecteur@exemple.fr', password: PASSWORD });
    expect(await visitAll(account, PREFERENCES)).toEqual([]);
  });

  it('does not enter the admin', async () => {
    const account = await CmsClient.login(platform.cmsUrl, { email: 'lecteur@exemple.fr', password: PASSWORD });
    expect((await account.get('/api/access')).body.canAccessAdmin).not.toBe(true);
  });

  it('loses everything with a wrong key', async () => {
    const wrong = new CmsClient(platform.cmsUrl, {
      Authorization: 'users API-Key 0c9b0f3e-0000-4000-8000-000000000000',
    });
    expect(await visitAll(wrong, requestsOf('press-releases'))).toEqual([]);
  });

  async function createReader(): Promise<CmsClient> {
    const key = crypto.randomUUID();
    const account = await admin.create('users', {
      name: 'Programme',
      email: 'lecteur@exemple.fr',
      password: PASSWORD,
      role: 'reader',
    });
    await admin.update('users', account.id, { enableAPIKey: true, apiKey: key });
    return new CmsClient(platform.cmsUrl, { Authorization: `users API-Key ${key}` });
  }
});

function isContent(collection: string): boolean {
  return (CONTENT_COLLECTIONS as readonly string[]).includes(collection);
}

/** @returns the requests that were not refused, or whose answer says too much */
function visitAll(client: CmsClient, requests: readonly Request[]): Promise<string[]> {
  return failuresOf(client, requests, leakIn);
}

/** The routes of a collection, and of the documents that must stay unknown. */
function requestsOf(collection: string): Request[] {
  const ids = [published, draft, embargoed, trashed].map(({ id }) => id);
  return collectionRequests(collection, collection === 'press-releases' ? ids : [1]);
}

/** What an answer gives away. */
function leakIn({ text }: CmsAnswer): string | undefined {
  return [MARK, platform.adminEmail, 'Administrateur"', 'PNG\r\n', '%PDF', 'SQLite format', 'ftypavif', 'WEBP'].find(
    (secret) => text.includes(secret),
  );
}

function sizesOf({ sizes }: SavedDocument): Record<string, { filename?: string | null }> {
  // The shape of an upload as Payload answers it.
  return Object.fromEntries(
    Object.entries(sizes as Record<string, { filename?: string | null }>).filter(([, size]) => size.filename != null),
  );
}

const MINIMAL_PDF = Buffer.from(
  '%PDF-1.4\n1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj\n2 0 obj<</Type/Pages/Kids[]/Count 0>>endobj\nxref\n0 1\ntrailer<</Root 1 0 R>>\nstartxref\n0\n%%EOF\n',
);
