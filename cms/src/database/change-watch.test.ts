import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { createClient, type Client } from '@libsql/client';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { watchDatabase } from './change-watch.ts';

let folder: string;
let url: string;
let other: Client;

beforeEach(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'change watch é '));
  url = `file:${path.join(folder, 'cms.db')}`;
  other = createClient({ url });
  await other.execute('PRAGMA journal_mode = WAL');
  await other.execute('CREATE TABLE jobs (id integer)');
});

afterEach(async () => {
  other.close();
  await rm(folder, { recursive: true });
});

describe('watchDatabase', () => {
  it('tells once of each commit of another connection, and of nothing else', async () => {
    const watch = watchDatabase({ dialect: 'sqlite', url });
    expect(watch.hasChanged()).toBe(true);
    expect(watch.hasChanged()).toBe(false);
    await other.execute('BEGIN');
    await other.execute('INSERT INTO jobs VALUES (1)');
    expect(watch.hasChanged()).toBe(false);
    await other.execute('COMMIT');
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
