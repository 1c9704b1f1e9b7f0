import { describe, expect, it } from 'vitest';
import type { User } from '../payload-types.ts';
import { refusal, useTestCms } from './test-cms.ts';

const cms = useTestCms();

describe('an access for the press', () => {
  const give = (release: number) =>
    cms.payload.create({
      collection: 'press-accesses',
      data: { release, journalist: 'Dominique Exemple', expiresAt: new Date(Date.now() + 1000).toISOString() },
    });

  it('opens for seven days, unless told otherwise, and shows its link once saved', async () => {
    const { id: release } = await cms.published('Pour la presse');
    const access = await cms.payload.create({
      collection: 'press-accesses',
      data: { release, journalist: 'Dominique Exemple' } as never,
    });
    const days = (Date.parse(access.expiresAt) - Date.parse(access.createdAt)) / (24 * 60 * 60 * 1000);
    expect(days).toBeCloseTo(7, 3);
    expect(access.link).toMatch(/^http:\/\/localhost:4321\/presse\/acces\/[\w-]{60,}\/$/);
  });

  it('is given by who may publish, and seen by nobody else', async () => {
    const { id: release } = await cms.published('Réservé');
    const { id } = await give(release);
    const attempt = (role: User['role']) =>
      refusal(cms.payload.update({ collection: 'press-accesses', id, data: { isRevoked: true }, ...cms.as(role) }));
    const reading = (role: User['role']) =>
      refusal(cms.payload.findByID({ collection: 'press-accesses', id, ...cms.as(role) }));
    expect([(await attempt('editor')).status, (await attempt('contributor')).status]).toEqual([200, 403]);
    const readings = await Promise.all((['editor', 'contributor', 'reader'] as const).map(reading));
    expect(readings.map(({ status }) => status)).toEqual([200, 403, 403]);
  });

  it('has openings that no editor writes', async () => {
    const { id: release } = await cms.published('Ouvertures');
    const { id } = await give(release);
    const openings = [{ at: new Date().toISOString() }];
    const saved = await cms.payload.update({
      collection: 'press-accesses',
      id,
      data: { openings },
      ...cms.as('admin'),
    });
    expect(saved.openings).toEqual([]);
  });

  it('goes with its release', async () => {
    const { id: release } = await cms.published('Supprimé');
    const { id } = await give(release);
    await cms.payload.delete({ collection: 'press-releases', id: release });
    const { docs } = await cms.payload.find({ collection: 'press-accesses', where: { id: { equals: id } } });
    expect(docs).toEqual([]);
  });
});
