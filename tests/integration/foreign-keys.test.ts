import { rm } from 'node:fs/promises';
import path from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { makeDataFolder } from '../support/open-cms.ts';

let folder: string;

beforeAll(async () => {
  folder = await makeDataFolder('foreign-keys');
});

afterAll(() => rm(folder, { recursive: true }));

it('lets any document be deleted permanently: what refers to it in the database says what becomes of itself', () => {
  const database = new DatabaseSync(path.join(folder, 'cms.db'), { readOnly: true });
  const rules = database
    .prepare(
      `select m.name || '.' || f."from" as place, f.on_delete as rule
       from sqlite_master m join pragma_foreign_key_list(m.name) f where m.type = 'table'`,
    )
    .all();
  database.close();
  expect(rules.length).toBeGreaterThan(100);
  // A column that a migration adds has no rule unless it is written there by hand.
  expect(rules.filter(({ rule }) => rule === 'NO ACTION')).toEqual([]);
});
