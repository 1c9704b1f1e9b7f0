import { createLocalReq } from 'payload';
import { describe, expect, it } from 'vitest';
import { release } from '../collections/PressReleases/test-release.ts';
import type { User } from '../payload-types.ts';
import { whoIsThere } from '../presence/who-is-there.ts';
import { logFailure } from '../publication/history/log.ts';
import { useTestCms } from '../rules/test-cms.ts';
import { readHome } from './read-home.ts';

const cms = useTestCms();
const HOUR_MS = 3_600_000;

async function home(role: User['role'] = 'editor', now = new Date()) {
  const req = await createLocalReq({ user: { ...cms.accountOf(role), collection: 'users' } }, cms.payload);
  return readHome(req, now);
}

const titles = (part: { rows: { title: string }[] }) => part.rows.map(({ title }) => title);
const inHours = (hours: number) => new Date(Date.now() + hours * HOUR_MS).toISOString();

describe('the home page', () => {
  it('is empty at first', async () => {
    const { toReview, drafts, scheduled, failures, published, atWork } = await home();
    expect([toReview, drafts, scheduled, failures, published].flatMap(titles)).toEqual([]);
    expect(atWork).toEqual([]);
  });

  it('shows what is to be reviewed apart from the other drafts, the last saved first', async () => {
    await cms.payload.create(release({ title: 'À relire', isToReview: true }));
    for (const number of [1, 2, 3, 4, 5, 6]) {
      await cms.payload.create(release({ title: `Brouillon ${String(number)}` }));
    }
    const { toReview, drafts } = await home();
    expect(titles(toReview)).toEqual(['À relire']);
    expect(titles(drafts)).toEqual([6, 5, 4, 3, 2].map((number) => `Brouillon ${String(number)}`));
    expect(drafts.hasMore).toBe(true);
    expect(drafts.rows[0]).toMatchObject({ kind: 'Communiqué', state: 'Brouillon' });
  });

  it('leaves out what is in the trash', async () => {
    const { id } = await cms.payload.create(release({ title: 'Jeté', isToReview: true }));
    const deletedAt = new Date().toISOString();
    await cms.payload.update({ collection: 'press-releases', id, trash: true, data: { deletedAt } });
    expect(titles((await home()).toReview)).toEqual(['À relire']);
  });

  it('shows what waits for its hour, the next first, and apart what journalists read before', async () => {
    const waiting = (title: string, hours: number) =>
      cms.payload.create({ ...release({ title, embargoUntil: inHours(hours), _status: 'published' }), draft: false });
    await waiting('Après-demain', 48);
    await waiting('Tout à l’heure', 1);
    const { id } = await waiting('Confié', 24);
    await cms.payload.create({
      collection: 'press-accesses',
      data: { release: id, journalist: 'Camille Exemple', expiresAt: inHours(96) },
    });
    const { scheduled, embargoed } = await home('contributor');
    expect(titles(scheduled)).toEqual(['Tout à l’heure', 'Après-demain']);
    expect(titles(embargoed)).toEqual(['Confié']);
    expect(titles((await home('editor', new Date(Date.now() + 72 * HOUR_MS))).scheduled)).toEqual([]);
  });

  it('shows a failure with its reason until a later publication takes its place', async () => {
    const { id, title } = await cms.published('Refusé');
    await logFailure(cms.payload, {
      target: { collection: 'press-releases', id },
      title,
      message: 'Une image manque.',
    });
    expect((await home()).failures.rows).toMatchObject([
      { title: 'Refusé', reason: 'Une image manque.', href: `/admin/collections/press-releases/${String(id)}` },
    ]);
    await cms.payload.update({ collection: 'press-releases', id, data: { lead: 'Autre.', _status: 'published' } });
    expect((await home()).failures.rows).toEqual([]);
  });

  it('counts what is to be checked again', async () => {
    const card = (lastCheckedOn: string, linkState: 'alive' | 'dead') =>
      cms.payload.create({
        collection: 'ai-resources',
        data: {
          title: `Carte ${lastCheckedOn}`,
          producer: 'Exemple',
          kind: 'kit',
          url: 'https://exemple.fr/',
          lastCheckedOn,
          linkState,
          _status: 'published',
        },
      } as never);
    await card('2026-01-10T12:00:00.000Z', 'dead');
    await card('2026-08-10T12:00:00.000Z', 'alive');
    const { outdated } = await home('editor', new Date('2026-12-01T12:00:00Z'));
    expect(outdated).toMatchObject({ aiResources: 1, brokenLinks: 1, aiProjects: 0, since: '2026-06-01' });
  });

  it('shows who has a form open, others than who looks', async () => {
    const author = cms.accountOf('editor');
    const { id } = await cms.payload.create(release({ title: 'En main' }));
    whoIsThere.note(`press-releases/${String(id)}`, 'fenêtre', { account: author.id, name: author.name }, Date.now());
    expect((await home('contributor')).atWork).toMatchObject([{ name: author.name, title: 'En main' }]);
    expect((await home('editor')).atWork).toEqual([]);
  });
});
