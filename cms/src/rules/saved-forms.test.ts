import { PUBLISHED_COLLECTIONS, type PublishedCollection } from 'content-models';
import { getPayload, handleEndpoints, type Payload } from 'payload';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { restoredDraft } from './restored-draft.ts';
import { refusal, useTestCms } from './test-cms.ts';

/** What the form of a document sends to the API, on behalf of somebody, and what the editor then finds. */
const cms = useTestCms();

/** What serves the API opens a CMS of its own. */
let server: Payload;

beforeAll(async () => {
  server = await getPayload({ config: cms.payload.config });
  server.logger.level = 'silent';
});

afterAll(async () => {
  await server.destroy();
});

type Role = Parameters<typeof cms.as>[0];

async function ask(role: Role, method: string, path: string, body?: BodyInit): Promise<Response> {
  const data = { email: `${role}@example.fr`, password: 'une phrase de passe' };
  const { token } = await cms.payload.login({ collection: 'users', data });
  const request = new Request(`http://localhost:3000${path}`, {
    method,
    headers: { authorization: `JWT ${String(token)}` },
    ...(body !== undefined && { body }),
  });
  return handleEndpoints({ config: cms.payload.config, request });
}

/** The form sends all that it read, in a part of its own, with the state of the trash. */
async function saveDraft(role: Role, collection: PublishedCollection, id: number, change: object): Promise<Response> {
  const read = await ask(role, 'GET', `/api/${collection}/${String(id)}?depth=0&draft=true`);
  const form = new FormData();
  const opened = (await read.json()) as object;
  form.set('_payload', JSON.stringify({ ...opened, ...change, _status: 'draft', deletedAt: null }));
  return ask(role, 'PATCH', `/api/${collection}/${String(id)}?depth=0&fallback-locale=null&draft=true`, form);
}

/** A document that is online, though it lacks what its type requires: what may be done of it does not depend on that. */
async function online(collection: PublishedCollection): Promise<number> {
  const { id } = await cms.payload.create({ collection, data: { ...titled(collection) }, draft: true });
  await cms.payload.db.updateOne({ collection, id, data: { _status: 'published' } });
  return id;
}

function titled(collection: PublishedCollection): object {
  return collection === 'people' ? { firstName: 'Camille', lastName: collection } : { title: collection };
}

describe.each(PUBLISHED_COLLECTIONS)('a contributor, in the form of the collection %s,', (collection) => {
  it('saves a draft of what is online, which stays as it is', async () => {
    const id = await online(collection);
    const answer = await saveDraft('contributor', collection, id, { summary: 'Proposé.' });
    expect(await answer.text()).toContain('"message"');
    expect(answer.status).toBe(200);
    expect(await stored(collection, id)).toMatchObject({ _status: 'published' });
    const { totalDocs } = await cms.payload.countVersions({ collection, where: { parent: { equals: id } } });
    expect(totalDocs).toBe(2);
  });

  it('puts in the trash what it began alone', async () => {
    const draft = (role: Role) =>
      cms.payload.create({ collection, data: { ...titled(collection) }, draft: true, ...cms.as(role) });
    const trash = (id: number) =>
      cms.payload.update({
        collection,
        id,
        data: { deletedAt: new Date().toISOString() },
        ...cms.as('contributor'),
      });
    const own = await draft('contributor');
    const other = await draft('editor');
    expect((await refusal(trash(other.id))).status).toBe(403);
    expect((await refusal(trash(own.id))).status).toBe(200);
    // Begun before accounts were noted, or by the platform.
    const { id } = await cms.payload.create({ collection, data: { ...titled(collection) }, draft: true });
    expect((await refusal(trash(id))).status).toBe(403);
  });
});

describe.each(PUBLISHED_COLLECTIONS)('a former version in the collection %s', (collection) => {
  it.each(['contributor', 'editor', 'admin'] as const)('comes back as a draft when it is asked by %s', async (role) => {
    const id = await online(collection);
    await saveDraft(role, collection, id, { title: 'Autre titre' });
    const versions = await cms.payload.findVersions({ collection, where: { parent: { equals: id } }, sort: 'id' });
    const [first] = versions.docs;
    const before = await stored(collection, id);
    const answer = await ask(role, 'POST', `/api/${collection}/versions/${String(first?.id)}?draft=false`);
    expect(answer.status).toBe(200);
    expect(await stored(collection, id)).toEqual(before);
    const latest = await cms.payload.findByID({ collection, id, draft: true, depth: 0 });
    expect(latest).toMatchObject({ _status: 'draft', savedBy: cms.accountOf(role).id });
    expect(latest.title).toBe(first?.version.title);
  });
});

describe('a former version', () => {
  it('of a withdrawn release leaves it withdrawn', async () => {
    const { id } = await cms.published('Retiré');
    const withdrawal = { reason: 'Une erreur de fond.' };
    await cms.payload.update({ collection: 'press-releases', id, data: { withdrawal, _status: 'published' } });
    const rows = () => cms.payload.count({ collection: 'publications', where: { documentId: { equals: id } } });
    const before = await rows();
    const restored = await restoredDraft(cms.payload, 'press-releases', id);
    expect(restored).toMatchObject({ _status: 'draft', withdrawal: { reason: null } });
    expect(await cms.payload.findByID({ collection: 'press-releases', id })).toMatchObject({ withdrawal });
    expect(await rows()).toEqual(before);
  });

  it('from before the first publication keeps its day', async () => {
    const { id } = await cms.payload.create({ collection: 'pages', data: { title: 'Page' }, draft: true });
    const { publishedAt } = await cms.payload.update({ collection: 'pages', id, data: { _status: 'published' } });
    expect((await restoredDraft(cms.payload, 'pages', id)).publishedAt).toBe(publishedAt);
  });

  it('is taken up again in no other way', async () => {
    const { id } = await cms.published('Versions');
    const { docs } = await cms.payload.findVersions({
      collection: 'press-releases',
      where: { parent: { equals: id } },
    });
    const restoring = cms.payload.restoreVersion({ collection: 'press-releases', id: String(docs[0]?.id) });
    expect(await refusal(restoring)).toMatchObject({
      status: 403,
      message: expect.stringContaining('brouillon') as string,
    });
  });
});

function stored(collection: PublishedCollection, id: number): Promise<object | null> {
  return cms.payload.db.findOne({ collection, where: { id: { equals: id } } });
}
