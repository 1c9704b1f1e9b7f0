import { describe, expect, it } from 'vitest';
import { release } from '../collections/PressReleases/test-release.ts';
import { refusal, useTestCms } from './test-cms.ts';

const cms = useTestCms();

describe('a contributor', () => {
  it('writes drafts', async () => {
    const draft = await cms.payload.create({
      ...release({ title: 'Brouillon' }),
      draft: true,
      ...cms.as('contributor'),
    });
    expect(draft._status).toBe('draft');
  });

  it('cannot publish, by any door', async () => {
    const { id } = await cms.payload.create({ ...release({ title: 'À publier' }), draft: true });
    const options = { collection: 'press-releases', ...cms.as('contributor') } as const;
    const attempts = [
      cms.payload.create({ ...release({ title: 'Direct', _status: 'published' }), ...cms.as('contributor') }),
      cms.payload.update({ ...options, id, data: { _status: 'published' } }),
      cms.payload.update({ ...options, id, draft: true, data: { _status: 'published' } }),
      cms.payload.update({ ...options, where: { id: { equals: id } }, data: { _status: 'published' } }),
    ];
    for (const attempt of attempts) {
      expect(await refusal(attempt)).toEqual({ status: 403, message: expect.stringContaining('éditeur') as string });
    }
  });

  it('cannot touch what is online, but can prepare a draft of it', async () => {
    const { id, title } = await cms.published('En ligne');
    const options = { collection: 'press-releases', id, ...cms.as('contributor') } as const;
    const attempts = [
      cms.payload.update({ ...options, data: { title: 'Changé' } }),
      cms.payload.update({ ...options, data: { _status: 'draft' } }),
      cms.payload.update({ ...options, data: { deletedAt: new Date().toISOString() } }),
      cms.payload.delete(options),
    ];
    for (const attempt of attempts) expect(await refusal(attempt)).toMatchObject({ status: 403 });
    await cms.payload.update({ ...options, draft: true, data: { title: 'Proposé' } });
    // With a draft beside it too, the published version stays out of reach.
    expect(
      await refusal(cms.payload.update({ ...options, data: { deletedAt: new Date().toISOString() } })),
    ).toMatchObject({
      status: 403,
    });
    expect(await cms.payload.findByID({ collection: 'press-releases', id })).toMatchObject({
      title,
      _status: 'published',
    });
  });

  it('puts its unpublished drafts in the trash, but deletes nothing permanently', async () => {
    const { id } = await cms.payload.create({
      ...release({ title: 'À jeter' }),
      draft: true,
      ...cms.as('contributor'),
    });
    const options = { collection: 'press-releases', id, ...cms.as('contributor') } as const;
    expect(await refusal(cms.payload.delete(options))).toMatchObject({ status: 403 });
    const trashed = await cms.payload.update({ ...options, data: { deletedAt: new Date().toISOString() } });
    expect(trashed.deletedAt).toBeTruthy();
  });

  it('cannot raise its own role, nor see other accounts', async () => {
    const user = cms.accountOf('contributor');
    await cms.payload.update({ collection: 'users', id: user.id, data: { role: 'admin' }, ...cms.as('contributor') });
    const { docs } = await cms.payload.find({ collection: 'users', ...cms.as('contributor') });
    expect(docs).toMatchObject([{ role: 'contributor' }]);
  });

  it('cannot change a global, which is online as soon as saved', async () => {
    const attempt = cms.payload.updateGlobal({
      slug: 'home-page',
      data: { title: 'Changé' },
      ...cms.as('contributor'),
    });
    expect(await refusal(attempt)).toMatchObject({ status: 403 });
  });
});

describe('a reader’s key', () => {
  const reader = () => cms.as('reader', 'api-key');

  it('reads what is published, and neither drafts, versions, trash nor embargoed or withdrawn releases', async () => {
    const online = await cms.published('Lisible');
    await cms.payload.update({ collection: 'press-releases', id: online.id, draft: true, data: { title: 'Secret' } });
    const trashed = await cms.published('Jeté');
    await cms.payload.update({
      collection: 'press-releases',
      id: trashed.id,
      data: { deletedAt: new Date().toISOString() },
    });
    const embargoUntil = new Date(Date.now() + 60_000).toISOString();
    const embargoed = await cms.payload.create(release({ title: 'Embargo', embargoUntil, _status: 'published' }));
    const draft = await cms.payload.create({ ...release({ title: 'Caché' }), draft: true });

    const withdrawn = await cms.payload.create(
      release({ title: 'Retiré', withdrawal: { reason: 'Une erreur de fond.' }, _status: 'published' }),
    );

    const hidden = [trashed.id, embargoed.id, draft.id, withdrawn.id];
    for (const options of [{}, { draft: true }, { trash: true }]) {
      const { docs } = await cms.payload.find({ collection: 'press-releases', limit: 0, ...options, ...reader() });
      expect(docs.filter(({ id }) => hidden.includes(id))).toEqual([]);
      expect(docs.filter(({ title }) => title === 'Secret')).toEqual([]);
    }
    for (const id of hidden) {
      const found = cms.payload.findByID({ collection: 'press-releases', id, draft: true, trash: true, ...reader() });
      expect((await refusal(found)).status).not.toBe(200);
    }
    const own = await cms.payload.findByID({ collection: 'press-releases', id: online.id, draft: true, ...reader() });
    expect(own.title).toBe('Lisible');
    await cms.payload.update({
      collection: 'press-releases',
      id: online.id,
      data: { title: 'Lisible', lead: 'Relu.', _status: 'published' },
      ...cms.as('editor'),
    });
    const signed = await cms.payload.findByID({ collection: 'press-releases', id: online.id, ...reader() });
    expect(Object.keys(signed).filter((name) => name.endsWith('By'))).toEqual([]);
    expect(await refusal(cms.payload.findVersions({ collection: 'press-releases', ...reader() }))).toMatchObject({
      status: 403,
    });
  });

  it('reads no file, account, redirect or log, and writes nothing', async () => {
    for (const collection of [
      'media',
      'users',
      'documents',
      'redirects',
      'publications',
      'payload-jobs',
      'payload-locked-documents',
    ] as const) {
      expect(await refusal(cms.payload.find({ collection, ...reader() }))).toMatchObject({ status: 403 });
    }
    expect(
      await refusal(cms.payload.create({ ...release({ title: 'Écrit' }), draft: true, ...reader() })),
    ).toMatchObject({
      status: 403,
    });
  });

  it('is useless for any other role', async () => {
    expect(
      await refusal(cms.payload.find({ collection: 'press-releases', ...cms.as('admin', 'api-key') })),
    ).toMatchObject({
      status: 403,
    });
    const editor = await cms.payload.update({
      collection: 'users',
      id: cms.accountOf('editor').id,
      data: { enableAPIKey: true, apiKey: 'une-clé-d-éditeur' },
    });
    expect(editor).toMatchObject({ enableAPIKey: false });
    expect(editor.apiKey ?? null).toBeNull();
  });
});

describe('accounts', () => {
  it('refuse a short password, in French', async () => {
    const data = { name: 'Court', email: 'court@example.fr', password: 'court', role: 'editor' } as const;
    await expect(cms.payload.create({ collection: 'users', data })).rejects.toMatchObject({
      data: { errors: [{ path: 'password', message: expect.stringContaining('12 caractères') as string }] },
    });
  });

  it('always leave an administrator', async () => {
    const id = cms.accountOf('admin').id;
    expect(await refusal(cms.payload.delete({ collection: 'users', id }))).toMatchObject({ status: 403 });
    await expect(cms.payload.update({ collection: 'users', id, data: { role: 'editor' } })).rejects.toMatchObject({
      data: { errors: [{ path: 'role' }] },
    });
  });
});
