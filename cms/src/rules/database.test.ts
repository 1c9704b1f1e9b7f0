import { describe, expect, it } from 'vitest';
import { databaseStatus } from '../database/status.ts';
import { release } from '../collections/PressReleases/test-release.ts';
import { settingsOf } from '../settings.ts';
import { useTestCms } from './test-cms.ts';

const cms = useTestCms();

describe('migrations', () => {
  it('bring the database up to date', async () => {
    expect(await databaseStatus(settingsOf(cms.payload).database)).toEqual({ state: 'up-to-date' });
  });
});

describe('the database', () => {
  it('takes several saves at the same moment', async () => {
    const titles = Array.from({ length: 12 }, (_, index) => `En même temps ${String(index)}`);
    const saved = await Promise.all(titles.map((title) => cms.payload.create({ ...release({ title }), draft: true })));
    expect(new Set(saved.map(({ slug }) => slug)).size).toBe(titles.length);
  });

  it('takes the same title several times at the same moment', async () => {
    const saved = await Promise.all(
      Array.from({ length: 6 }, () => cms.payload.create({ ...release({ title: 'Jumeaux' }), draft: true })),
    );
    expect(new Set(saved.map(({ slug }) => slug)).size).toBe(6);
  });
});
