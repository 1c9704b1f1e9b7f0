import { describe, expect, it } from 'vitest';
import { release } from '../collections/PressReleases/test-release.ts';
import { useTestCms } from './test-cms.ts';

const cms = useTestCms();

describe('slugs', () => {
  it('are made from the title, twice the same title included', async () => {
    const first = await cms.payload.create({ ...release({ title: 'L’été à Nantes' }), draft: true });
    const second = await cms.payload.create({ ...release({ title: 'L’été à Nantes' }), draft: true });
    expect([first.slug, second.slug]).toEqual(['l-ete-a-nantes', 'l-ete-a-nantes-2']);
  });

  it('are refused with the name of the document that has them', async () => {
    await cms.published('Déjà là');
    const attempt = cms.payload.create({ ...release({ title: 'Autre', slug: 'deja-la' }), draft: true });
    await expect(attempt).rejects.toMatchObject({
      data: { errors: [{ path: 'slug', message: expect.stringContaining('Déjà là') as string }] },
    });
  });

  it('held by a document in the trash are refused with its name, and are free once it is deleted permanently', async () => {
    const { id } = await cms.published('Jeté');
    await cms.payload.update({ collection: 'press-releases', id, data: { deletedAt: new Date().toISOString() } });
    const create = () => cms.payload.create({ ...release({ title: 'Nouveau', slug: 'jete' }), draft: true });
    await expect(create()).rejects.toMatchObject({
      data: {
        errors: [{ path: 'slug', message: expect.stringMatching(/«\sJeté\s», qui est dans la corbeille/) as string }],
      },
    });
    await cms.payload.delete({ collection: 'press-releases', id, trash: true });
    expect((await create()).slug).toBe('jete');
  });

  it('made before « & » was « et » stay as they were', async () => {
    const title = 'Données & territoires';
    const data = { ...release({ title, slug: 'donnees-and-territoires', _status: 'published' }) };
    const { id } = await cms.payload.create({ ...data, draft: false });
    const saved = await cms.payload.update({ collection: 'press-releases', id, data: { title: `${title}, suite` } });
    expect(saved.slug).toBe('donnees-and-territoires');
    expect((await cms.payload.create({ ...release({ title }), draft: true })).slug).toBe('donnees-et-territoires');
  });

  it('need a title, even for a draft', async () => {
    const attempt = cms.payload.create({ ...release({ title: ' ' }), draft: true });
    await expect(attempt).rejects.toMatchObject({ data: { errors: [{ path: 'title' }] } });
  });

  it('are the year for Territoir’Prod, which has one document a year, the trash included', async () => {
    const programme = (data: object) =>
      cms.payload.create({
        collection: 'programmes',
        data: { title: 'Territoir’Prod', year: 2031, ...data },
        draft: true,
      });
    const first = await programme({ slug: 'autre-chose' });
    expect(first.slug).toBe('2031');
    const refused = (where: string) => ({
      data: { errors: [{ path: 'year', message: expect.stringMatching(where) as string }] },
    });
    await expect(programme({ title: 'Encore' })).rejects.toMatchObject(refused('2031 a déjà sa fiche – « Territoir'));
    await cms.payload.update({ collection: 'programmes', id: first.id, data: { summary: 'Le même.' }, draft: true });
    await cms.payload.update({ collection: 'programmes', id: first.id, data: { deletedAt: new Date().toISOString() } });
    await expect(programme({})).rejects.toMatchObject(refused('dans la corbeille'));
    expect((await programme({ year: 2032 })).slug).toBe('2032');
  });

  it('of a section can’t be those of a page', async () => {
    const page = cms.payload.create({
      collection: 'pages',
      data: { title: 'Notre commission', slug: 'commission-numerique' },
      draft: true,
    });
    await expect(page).rejects.toMatchObject({
      data: { errors: [{ path: 'slug', message: expect.stringContaining('réservée') as string }] },
    });
  });

  it('are made anew for a copy', async () => {
    const { id } = await cms.published('Modèle');
    const copy = await cms.payload.duplicate({ collection: 'press-releases', id });
    expect(copy).toMatchObject({ title: 'Modèle (copie)', slug: 'modele-copie', _status: 'draft' });
    expect(copy.publishedAt ?? null).toBeNull();
  });
});
