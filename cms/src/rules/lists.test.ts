import { sql } from '@payloadcms/db-sqlite/drizzle';
import { beforeAll, describe, expect, it } from 'vitest';
import { release } from '../collections/PressReleases/test-release.ts';
import { selectRows } from '../database/select-rows.ts';
import { useTestCms } from './test-cms.ts';

/** Lists, as the admin reads them: drafts included. */
const cms = useTestCms();

const day = (month: number) => ({ place: 'Paris', date: `2026-0${String(month)}-01T12:00:00.000Z` });

beforeAll(async () => {
  await cms.payload.create(release({ title: 'Ancien', dateline: day(1), _status: 'published' }));
  await cms.payload.create(release({ title: 'Récent', dateline: day(3), _status: 'published' }));
  const changed = await cms.payload.create(
    release({ title: 'Entre les deux', dateline: day(2), _status: 'published' }),
  );
  await cms.payload.create({ collection: 'press-releases', data: { title: 'Sans date' }, draft: true });
  await cms.payload.update({ collection: 'press-releases', id: changed.id, data: { lead: 'Relu.' }, draft: true });
});

describe('the list of what is dated', () => {
  it('begins with what is not published, dated or not, then goes from the latest to the oldest', async () => {
    const { docs } = await cms.payload.find({ collection: 'press-releases', draft: true });
    const titles = docs.map(({ title }) => title);
    expect(titles.slice(0, 2).sort()).toEqual(['Entre les deux', 'Sans date']);
    expect(titles.slice(2)).toEqual(['Récent', 'Ancien']);
  });
});

describe('every list', () => {
  const drafted = () => cms.payload.config.collections.filter(({ versions }) => versions?.drafts);

  it('has an index in its order, which is read in place of rows', async () => {
    expect(drafted().length).toBeGreaterThan(10);
    for (const { slug, defaultSort } of drafted()) {
      const plan = await planOf(`_${slug.replaceAll('-', '_')}_v`, [defaultSort].flat());
      expect(plan, slug).toMatch(/USING COVERING INDEX _\w+_v_list_idx/);
      expect(plan, slug).not.toMatch(/TEMP B-TREE/);
    }
  });
});

/** How SQLite finds a page of a list, sought by its title. */
async function planOf(table: string, sort: readonly string[]): Promise<string> {
  const order = sort.map((field) => {
    const path = field
      .replace(/^-/, '')
      .replaceAll('.', '_')
      .replaceAll(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`);
    return `${path === 'created_at' ? path : `version_${path}`} ${field.startsWith('-') ? 'desc' : 'asc'}`;
  });
  const rows = await selectRows(
    cms.payload,
    sql.raw(
      `explain query plan select version_title from ${table} where latest = 1 and version_deleted_at is null and version_title glob '*[eé]*' order by ${order.join(', ')} limit 25`,
    ),
  );
  return rows.map(({ detail }) => detail).join('; ');
}
