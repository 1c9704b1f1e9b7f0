import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { createClient, type Client } from '@libsql/client';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { createSqliteClient } from './sqlite-client.ts';

let folder: string;
let client: Client;
/** Another process, as far as SQLite can tell. */
let other: Client;

beforeEach(async () => {
  folder = mkdtempSync(join(tmpdir(), 'sqlite-'));
  const url = `file:${join(folder, 'test.db')}`;
  client = await createSqliteClient(url, { patienceMs: 300, busyTimeoutMs: 20, idleMs: 200 });
  other = createClient({ url });
  await other.executeMultiple(`
    CREATE TABLE names (name TEXT);
    CREATE TABLE known (id INTEGER PRIMARY KEY);
    CREATE TABLE reference (to_known INTEGER REFERENCES known (id) DEFERRABLE INITIALLY DEFERRED);
  `);
});

afterEach(() => {
  client.close();
  other.close();
  rmSync(folder, { recursive: true });
});

describe('while another process writes', () => {
  it('waits for it', async () => {
    const writing = await other.transaction('write');
    const saved = insert('patient');
    await wait(100);
    await writing.commit();
    await saved;
    expect(await seenByOthers()).toEqual(['patient']);
  });

  it('gives up in the end, and has done nothing', async () => {
    const writing = await other.transaction('write');
    await expect(insert('alone')).rejects.toThrow('SQLITE_BUSY');
    await expect(client.transaction('write')).rejects.toThrow('SQLITE_BUSY');
    await writing.commit();
    expect(await seenByOthers()).toEqual([]);
  });
});

describe('after it found the database busy', () => {
  beforeEach(async () => {
    const writing = await other.transaction('write');
    await expect(insert('refused')).rejects.toThrow('SQLITE_BUSY');
    await writing.commit();
  });

  it('has others see what it writes', async () => {
    await insert('single');
    expect(await seenByOthers()).toEqual(['single']);
  });

  it('commits its transactions', async () => {
    await insertInTransaction('together');
    expect(await seenByOthers()).toEqual(['together']);
  });

  it('lets others write', async () => {
    await insertInTransaction('first');
    await other.execute({ sql: 'INSERT INTO names VALUES (?)', args: ['second'] });
    expect(await seenByOthers()).toEqual(['first', 'second']);
  });
});

it('would not need to, were libSQL alone to end what it could not do', async () => {
  const alone = createClient({ url: `file:${join(folder, 'test.db')}` });
  const writing = await other.transaction('write');
  await expect(alone.execute("INSERT INTO names VALUES ('refused')")).rejects.toThrow('SQLITE_BUSY');
  await writing.commit();
  await alone.execute("INSERT INTO names VALUES ('said done')");
  // Once this is red, the fault is mended: see docs/upstream.md.
  expect(await seenByOthers()).toEqual([]);
  alone.close();
});

it('goes on after a commit that failed, of which nothing is left', async () => {
  const refused = await client.transaction('write');
  await refused.execute({ sql: 'INSERT INTO names VALUES (?)', args: ['lost'] });
  await refused.execute('INSERT INTO reference VALUES (1)');
  await expect(refused.commit()).rejects.toThrow('FOREIGN KEY');
  await insertInTransaction('together');
  await insert('single');
  expect(await seenByOthers()).toEqual(['single', 'together']);
});

it('rolls back a transaction that was forgotten, so that others can write', async () => {
  const forgotten = await client.transaction('write');
  await forgotten.execute({ sql: 'INSERT INTO names VALUES (?)', args: ['forgotten'] });
  await insert('next');
  await expect(forgotten.execute('SELECT 1')).rejects.toThrow('closed');
  await expect(forgotten.commit()).rejects.toThrow('closed');
  expect(await seenByOthers()).toEqual(['next']);
});

it('keeps its settings on a connection that replaces another', async () => {
  const writing = await other.transaction('write');
  await expect(insert('refused')).rejects.toThrow('SQLITE_BUSY');
  await writing.commit();
  for (const [pragma, value] of [
    ['synchronous', 1],
    ['busy_timeout', 20],
  ] as const) {
    const { rows } = await client.execute(`PRAGMA ${pragma}`);
    expect(Object.values(rows[0] ?? {}), pragma).toEqual([value]);
  }
});

function insert(name: string) {
  return client.execute({ sql: 'INSERT INTO names VALUES (?)', args: [name] });
}

async function insertInTransaction(name: string): Promise<void> {
  const transaction = await client.transaction('write');
  await transaction.execute({ sql: 'INSERT INTO names VALUES (?)', args: [name] });
  await transaction.commit();
}

async function seenByOthers(): Promise<unknown[]> {
  const { rows } = await other.execute('SELECT name FROM names ORDER BY name');
  return rows.map(({ name }) => name);
}
