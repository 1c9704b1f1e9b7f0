import { beforeAll, describe, expect, it } from 'vitest';
import { refusalOfCall, SERVER_FUNCTIONS } from '../access/guard-server-function.ts';
import { release } from '../collections/PressReleases/test-release.ts';
import { MAIL, useTestCms } from './test-cms.ts';

/** What the lowest role and a program's key must not find out, by filters, orders or what is joined either. */
const cms = useTestCms(MAIL);

const JOURNALIST = 'lea@journal.example';
let secrets: string[];

beforeAll(async () => {
  const embargoUntil = new Date(Date.now() + 3_600_000).toISOString();
  const embargoed = await cms.payload.create(release({ title: 'Sous embargo', embargoUntil, _status: 'published' }));
  const access = await cms.payload.create({
    collection: 'press-accesses',
    data: { release: embargoed.id, journalist: 'Léa Zanzibar', email: JOURNALIST, expiresAt: embargoUntil },
  });
  await cms.payload.create({
    collection: 'press-subscribers',
    data: { email: 'max@radio.example', requestedAt: new Date().toISOString() },
  });
  // Somebody is editing it: what tells so leads there.
  const user = { relationTo: 'users' as const, value: cms.accountOf('admin').id };
  await cms.payload.create({
    collection: 'payload-locked-documents',
    data: { document: { relationTo: 'press-accesses', value: access.id }, user },
  });
  secrets = [String(access.link), JOURNALIST, 'max@radio.example', 'Zanzibar', 'admin@example.fr'];
});

describe('a contributor', () => {
  it('meets neither a journalist’s link, nor an address, whatever is asked with what may be read', async () => {
    const contributor = cms.as('contributor');
    const { docs } = await cms.payload.find({ collection: 'press-releases', depth: 5, ...contributor });
    expect(docs).toHaveLength(1);
    const said = [JSON.stringify(docs)];
    for (const collection of ['payload-locked-documents', 'publications', 'users'] as const) {
      said.push(JSON.stringify(await cms.payload.find({ collection, depth: 5, limit: 0, ...contributor })));
    }
    expect(secrets.filter((secret) => said.some((text) => text.includes(secret)))).toEqual([]);
  });

  it('cannot guess them by the number of answers, nor by their order', async () => {
    const ask = async (where: object, sort = 'id') => {
      try {
        const found = await cms.payload.find({
          collection: 'payload-locked-documents',
          where: where as never,
          sort,
          ...cms.as('contributor'),
        });
        return found.totalDocs;
      } catch {
        return 'refusé';
      }
    };
    const paths = ['document.email', 'document.value.email', 'user.email', 'user.value.email', 'user.value.hash'];
    for (const path of paths) {
      const right = await ask({ [path]: { like: 'a' } });
      const wrong = await ask({ [path]: { like: 'zzzz' } });
      expect(right, path).toBe(wrong);
    }
  });
});

describe('a reader', () => {
  it('cannot guess what is not online from what is', async () => {
    const kit = await cms.payload.create({
      collection: 'press-kits',
      data: { title: 'Dossier zanzibarine' },
      draft: true,
    });
    const person = await cms.payload.create({
      collection: 'people',
      data: { firstName: 'Ada', lastName: 'Zanzibarine' },
      draft: true,
    });
    const online = await cms.payload.create(
      release({
        title: 'En ligne',
        pressKit: kit.id,
        representatives: [person.id],
        quotes: [{ person: person.id, text: 'Mots.' }],
        related: [{ relationTo: 'press-kits', value: kit.id }] as never,
        _status: 'published',
      }),
    );
    const count = async (where: object) => {
      try {
        const only = { and: [{ id: { equals: online.id } }, where] };
        return (
          await cms.payload.count({
            collection: 'press-releases',
            where: only as never,
            ...cms.as('reader', 'api-key'),
          })
        ).totalDocs;
      } catch {
        return 'refusé';
      }
    };
    expect(await count({ title: { like: 'En ligne' } })).toBe(1);
    const paths = [
      'pressKit.title',
      'representatives.title',
      'quotes.person.title',
      'related.title',
      'related.value.title',
    ];
    for (const path of paths) {
      for (const operator of ['like', 'contains']) {
        expect(await count({ [path]: { [operator]: 'anzibarine' } }), `${path} ${operator}`).not.toBe(1);
        const not = await count({ [path]: { not_equals: 'Dossier zanzibarine' } });
        expect(not, path).toBe(await count({ [path]: { not_equals: 'autre' } }));
      }
    }
  });
});

describe('a function of the pages of the admin', () => {
  const call = (name: string, role: Parameters<typeof cms.as>[0] | null, args: object = {}) =>
    refusalOfCall(
      { name, args: { ...args } },
      { config: cms.payload.config, user: role === null ? null : cms.as(role).user },
    );

  it.each(Object.keys(SERVER_FUNCTIONS))('%s is for who works here', (name) => {
    expect([call(name, null), call(name, 'reader')]).not.toContain(null);
  });

  it('schedules for nobody: a planned publication is the hour of the document', () => {
    const doc = { doc: { relationTo: 'events', value: 1 } };
    for (const name of ['schedule-publish', 'get-upcoming-scheduled-publish']) {
      for (const role of ['admin', 'editor', 'contributor'] as const) {
        expect(call(name, role, doc), `${name} ${role}`).toMatch(/ne se fait pas ici/);
      }
    }
  });

  it.each([
    ['a rule that answers later', () => Promise.resolve(false), false],
    ['a rule that says no', () => false, false],
    ['a rule that says yes', () => true, true],
    ['a rule that opens a part', () => ({ id: { equals: 1 } }), true],
  ])('is served or not by %s', (_what, read, isServed) => {
    const [first] = cms.payload.config.collections;
    if (first === undefined) throw new Error('No collection');
    const collections = [{ ...first, access: { ...first.access, read } }];
    const said = refusalOfCall(
      { name: 'form-state', args: { collectionSlug: first.slug } },
      { config: { ...cms.payload.config, collections }, user: cms.as('contributor').user },
    );
    expect(said === null).toBe(isServed);
  });

  it.each([
    'press-accesses',
    'press-subscribers',
    'press-deliveries',
    'redirects',
    'former-versions',
    'payload-jobs',
    'inconnue',
  ])('says nothing of %s to a contributor', (collectionSlug) => {
    for (const name of Object.keys(SERVER_FUNCTIONS)) {
      expect(call(name, 'contributor', { collectionSlug }), name).not.toBeNull();
      expect(call(name, 'contributor', { collectionSlug: ['events', collectionSlug] }), name).not.toBeNull();
    }
  });

  it('serves contributors where they write', () => {
    expect(call('form-state', 'contributor', { collectionSlug: 'events' })).toBeNull();
    expect(call('form-state', 'contributor', { globalSlug: 'home-page' })).toBeNull();
    expect(call('table-state', 'contributor', { collectionSlug: 'users' })).toBeNull();
  });

  it('that nobody knows is refused, to administrators too', () => {
    for (const name of ['__proto__', 'toString', 'inconnue', 'copy-data-from-locale']) {
      expect(call(name, 'admin'), name).not.toBeNull();
    }
  });
});
