import { existsSync } from 'node:fs';
import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import type { SQLiteAdapter } from '@payloadcms/db-sqlite';
import type { Payload } from 'payload';
import type { CmsSettings, DatabaseSettings } from 'runtime/settings';
import { sqlitePath } from '../database/sqlite-path.ts';
import { migrate, openCms } from '../open.ts';

/** Bytes of a SQLite database that has every table and no document, kept by the first test of a process that makes one. */
let emptyDatabase: Buffer | undefined;

/**
 * Opens the CMS of the tests with every table made: by the migrations for the first new database of a process, by
 * copying that one, as it was then, for the next.
 */
export async function openMigrated(settings: CmsSettings): Promise<Payload> {
  const file = newDatabaseFile(settings.database);
  if (file !== undefined && emptyDatabase !== undefined) await writeDatabase(file, emptyDatabase);
  const payload = await openCms(settings);
  await migrate(payload);
  if (file !== undefined) emptyDatabase ??= await copyDatabase(payload);
  return payload;
}

/** Path of a SQLite database that does not exist yet. */
function newDatabaseFile({ dialect, url }: DatabaseSettings): string | undefined {
  if (dialect !== 'sqlite') return undefined;
  const file = sqlitePath(url);
  return existsSync(file) ? undefined : file;
}

async function writeDatabase(file: string, bytes: Buffer): Promise<void> {
  await mkdir(dirname(file), { recursive: true });
  await writeFile(file, bytes);
}

/** Through SQLite: part of what was just written is still in the journal beside the file. */
async function copyDatabase({ db }: Payload): Promise<Buffer> {
  const folder = await mkdtemp(join(tmpdir(), 'empty-database-'));
  const copy = join(folder, 'cms.db');
  const { client } = db as unknown as SQLiteAdapter; // The one of the dialect.
  await client.execute({ sql: 'VACUUM INTO ?', args: [copy] });
  const bytes = await readFile(copy);
  await rm(folder, { recursive: true });
  return bytes;
}
