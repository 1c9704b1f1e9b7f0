import { describe, expect, it } from 'vitest';
import { release } from '../collections/PressReleases/test-release.ts';
import { paragraph, richText } from '../demo/rich-text-builder.ts';
import { useTestCms } from '../rules/test-cms.ts';
import { completeInventory } from './complete-inventory.ts';
import { describeLine } from './describe-line.ts';
import { findLines } from './find-lines.ts';
import { INVENTORIED_COLLECTIONS } from './inventoried.ts';
import { linesOf } from './lines-of.ts';
import { subjectOf } from './subject.ts';
import { usersOf } from './uses.ts';

const cms = useTestCms();
const ALL = { slugs: [...INVENTORIED_COLLECTIONS, 'home-page', 'site-settings'], limit: 12 };

async function find(question: string): Promise<string[]> {
  return (await findLines(cms.payload, { ...ALL, question })).map(({ title }) => title);
}

async function stateOf(id: number): Promise<string | null> {
  const [line] = await linesOf(cms.payload, { subjects: [subjectOf('press-releases', id)], slugs: ALL.slugs });
  return line === undefined ? null : (await describeLine(cms.payload, line, new Date())).state;
}

const person = (firstName: string, lastName: string) =>
  cms.payload.create({ collection: 'people', data: { firstName, lastName, title: '', _status: 'published' } });

describe('the search over everything', () => {
  it.each([
    ['metropole', 'Une métropole s’engage'],
    ['MÉTRO', 'Une métropole s’engage'],
    ["s'engage", 'Une métropole s’engage'],
    ['engage metropole', 'Une métropole s’engage'],
    ['coeur', 'Le cœur des villes'],
    ['cœur', 'Le cœur des villes'],
    // In the text, and its place.
    ['ecoquartier', 'Le cœur des villes'],
    ['saint-etienne coeur', 'Le cœur des villes'],
    ['st etienne', 'Le cœur des villes'],
  ])('finds « %s » a moment after « %s » was saved', async (question, title) => {
    await cms.payload.delete({ collection: 'press-releases', where: { id: { exists: true } } });
    await cms.payload.create(release({ title: 'Une métropole s’engage', _status: 'published' }));
    await cms.payload.create(
      release({
        title: 'Le cœur des villes',
        dateline: { place: 'Saint-Étienne', date: '2026-11-21T12:00:00.000Z' },
        body: richText(paragraph('Un éco**quartier** ouvre.')) as never,
      }),
    );
    expect(await find(question)).toEqual([title]);
  });

  it('takes no letter for a sign of its own', async () => {
    await cms.payload.create(release({ title: 'Cent pour cent' }));
    expect(await find('%')).toEqual([]);
    expect(await find('c_nt')).toEqual([]);
  });

  it('finds what a draft of something online says, and what is online says', async () => {
    const { id } = await cms.published('Avant la reprise');
    await cms.payload.update({ collection: 'press-releases', id, draft: true, data: { title: 'Après la relance' } });
    expect(await find('relance')).toEqual(['Après la relance']);
    expect(await find('reprise')).toEqual(['Après la relance']);
    expect(await stateOf(id)).toBe('Publié, avec un brouillon');
  });

  it('finds a release by whom it quotes, and by a name with a word', async () => {
    const { id } = await person('Céline', 'Trucmuche');
    await cms.payload.create(
      release({ title: 'Le budget des écoles', quotes: [{ person: id, text: 'Nous irons plus loin.' }] }),
    );
    expect(await find('celine')).toEqual(['Céline Trucmuche', 'Le budget des écoles']);
    expect(await find('trucmuche ecole')).toEqual(['Le budget des écoles']);
  });

  it('finds settings and accounts', async () => {
    await completeInventory(cms.payload);
    expect(await find('page d accueil')).toEqual(['Page d’accueil']);
    expect(await find('contributor@example')).toEqual(['contributor']);
  });

  it('keeps no secret of an account', async () => {
    const { docs } = await cms.payload.db.find<{ words: string }>({
      collection: 'inventory',
      where: { collection: { equals: 'users' } },
      pagination: false,
    });
    expect(docs.map(({ words }) => words)).toContain(' editor example fr');
  });

  it('says what is in the trash, and forgets what was deleted', async () => {
    const { id } = await cms.payload.create(release({ title: 'Jetable' }));
    await cms.payload.update({
      collection: 'press-releases',
      id,
      data: { deletedAt: new Date().toISOString() },
      trash: true,
    });
    expect(await stateOf(id)).toBe('Dans la corbeille');
    await cms.payload.delete({ collection: 'press-releases', id, trash: true });
    expect(await find('jetable')).toEqual([]);
  });
});

describe('a picker', () => {
  const offered = async (draft: boolean) => {
    const { docs } = await cms.payload.find({
      collection: 'press-releases',
      draft,
      select: { title: true },
      sort: 'title',
      where: { title: { like: 'choix' } },
      // As the API does.
      req: { payloadAPI: 'REST' },
      ...cms.as('contributor'),
    });
    return docs.map(({ title }) => title);
  };

  it('tells what can’t be read yet', async () => {
    await cms.published('Choix 1');
    await cms.payload.create(release({ title: 'Choix 2' }));
    const embargoUntil = new Date(Date.now() + 3_600_000).toISOString();
    await cms.payload.create({ ...release({ title: 'Choix 3', embargoUntil, _status: 'published' }), draft: false });
    expect(await offered(true)).toEqual(['Choix 1', 'Choix 2 (brouillon)', 'Choix 3 (programmé)']);
    expect(await offered(false)).toEqual(['Choix 1', 'Choix 2', 'Choix 3']);
  });
});

describe('what uses something', () => {
  it('is told of quotes, links within texts and drafts, with what is published of it', async () => {
    const { id } = await person('Dominique', 'Cité');
    const quotes = [{ person: id, text: 'Oui.' }];
    const online = await cms.payload.create(release({ title: 'En ligne', quotes, _status: 'published' }));
    await cms.payload.create(release({ title: 'Brouillon seul', quotes }));
    const link = richText({
      ...paragraph('Voir '),
      children: [
        {
          type: 'link',
          version: 3,
          children: [],
          fields: { linkType: 'internal', doc: { relationTo: 'people', value: id } },
        },
      ],
    });
    await cms.payload.create(release({ title: 'Par un lien', body: link as never }));
    const users = await usersOf(cms.payload, [subjectOf('people', id)]);
    expect(users.map(({ line, isPublished }) => [line.title, isPublished])).toEqual([
      ['Par un lien', false],
      ['Brouillon seul', false],
      ['En ligne', true],
    ]);
    await cms.payload.update({ collection: 'press-releases', id: online.id, data: { quotes: [] } });
    expect(await usersOf(cms.payload, [subjectOf('people', id)])).toHaveLength(2);
  });
});

describe('an inventory that lacks lines', () => {
  it('is completed, once', async () => {
    await cms.payload.create(release({ title: 'Écrit avant l’inventaire' }));
    await cms.payload.db.deleteMany({ collection: 'inventory', where: {} });
    expect(await find('inventaire')).toEqual([]);
    await completeInventory(cms.payload);
    expect(await find('inventaire')).toEqual(['Écrit avant l’inventaire']);
    expect(await completeInventory(cms.payload)).toBe(0);
  });

  it('loses the lines of what is no more', async () => {
    const { id } = await cms.payload.create(release({ title: 'Ôté sans bruit' }));
    await cms.payload.db.deleteOne({ collection: 'press-releases', where: { id: { equals: id } } });
    await completeInventory(cms.payload);
    expect(await find('bruit')).toEqual([]);
  });
});
