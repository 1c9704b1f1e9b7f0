import { mkdtemp, rm } from 'node:fs/promises';
import { DatabaseSync } from 'node:sqlite';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { watchDatabase } from './change-watch.ts';

let folder: string;
let database: DatabaseSync;

beforeEach(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'change watch é '));
  database = new DatabaseSync(path.join(folder, 'cms.db'));
  database.exec('PRAGMA journal_mode = WAL; CREATE TABLE jobs (id integer)');
});

afterEach(async () => {
  database.close();
  await rm(folder, { recursive: true });
});

describe('watchDatabase', () => {
  it('tells once of each commit of another connection, and of nothing else', () => {
    const watch = watchDatabase({ dialect: 'sqlite', url: `file:${path.join(folder, 'cms.db')}` });
    expect(watch.hasChanged()).toBe(true);
    expect(watch.hasChanged()).toBe(false);
    database.exec('BEGIN; INSERT INTO jobs VALUES (1)');
    expect(watch.hasChanged()).toBe(false);
    database.exec('COMMIT');
    expect(watch.hasChanged()).toBe(true);
    expect(watch.hasChanged()).toBe(false);
    watch.close();
  });

  it('takes PostgreSQL for changed, and asks less often', () => {
    const watch = watchDatabase({ dialect: 'postgres', url: 'postgres://localhost/cms' });
    expect(watch.hasChanged() && watch.hasChanged()).toBe(true);
    expect(watch.everyMs).toBe(50);
  });
});
