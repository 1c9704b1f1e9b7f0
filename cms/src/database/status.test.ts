import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { afterAll, describe, expect, it } from 'vitest';
import { migrationNames } from './migration-names.ts';
import { compareMigrations, databaseStatus } from './status.ts';

const folder = mkdtempSync(join(tmpdir(), 'cms-status-'));
afterAll(() => {
  rmSync(folder, { recursive: true });
});

describe('compareMigrations', () => {
  it('tells the four states apart', () => {
    expect(compareMigrations({ done: [], known: ['a'] })).toEqual({ state: 'empty', pending: ['a'] });
    expect(compareMigrations({ done: ['a'], known: ['a', 'b'] })).toEqual({ state: 'pending', pending: ['b'] });
    expect(compareMigrations({ done: ['a'], known: ['a'] })).toEqual({ state: 'up-to-date' });
    expect(compareMigrations({ done: ['a', 'z'], known: ['a'] })).toEqual({ state: 'newer', unknown: ['z'] });
  });
});

describe('databaseStatus', () => {
  it('calls a database that does not exist empty, and does not create it', async () => {
    const url = `file:${join(folder, 'absent.db')}`;
    expect(await databaseStatus({ dialect: 'sqlite', url })).toMatchObject({ state: 'empty' });
    expect(await databaseStatus({ dialect: 'sqlite', url })).toMatchObject({ state: 'empty' });
  });

  it('reads the migrations that ran', async () => {
    const file = join(folder, 'cms.db');
    const database = new DatabaseSync(file);
    database.exec('create table payload_migrations (name text)');
    const insert = database.prepare('insert into payload_migrations (name) values (?)');
    for (const name of migrationNames('sqlite')) insert.run(name);
    expect(await databaseStatus({ dialect: 'sqlite', url: `file:${file}` })).toEqual({ state: 'up-to-date' });
    insert.run('29991231_000000_later');
    expect(await databaseStatus({ dialect: 'sqlite', url: `file:${file}` })).toEqual({
      state: 'newer',
      unknown: ['29991231_000000_later'],
    });
    database.close();
  });
});
