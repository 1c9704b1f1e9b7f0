import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { sqliteAdapter } from '@payloadcms/db-sqlite';
import { BasePayload } from 'payload';
import { generateTypes } from 'payload/node';
import { expect, it } from 'vitest';
import { createCmsConfig } from './create-config.ts';
import { testSettings } from './rules/test-cms.ts';

/** What Payload writes from the configuration, and is written again when a field changes. */

/** What PostgreSQL has alike. */
type SqlDatabase = ReturnType<ReturnType<typeof sqliteAdapter>['init']>;

const HERE = import.meta.dirname;

it('has in payload-types.ts what the configuration says: npm run generate:types', async () => {
  const config = await createCmsConfig(testSettings());
  const folder = mkdtempSync(path.join(tmpdir(), 'cms-types-'));
  const outputFile = path.join(folder, 'payload-types.ts');
  await generateTypes({ ...config, typescript: { ...config.typescript, outputFile } }, { log: false });
  const written = readFileSync(outputFile, 'utf8');
  rmSync(folder, { recursive: true });
  expect(readFileSync(path.join(HERE, 'payload-types.ts'), 'utf8')).toBe(written);
});

it.each([
  ['sqlite', {}],
  ['postgres', { DATABASE_URL: 'postgres://x:y@127.0.0.1:1/z' }],
])('has in the migrations of %s every table and column: npm run generate:migration', async (dialect, variables) => {
  const config = await createCmsConfig(testSettings(variables));
  const payload = await new BasePayload().init({ config, disableDBConnect: true, disableOnInit: true });
  // Payload's type of all adapters does not show what those of SQL have.
  const database = payload.db as unknown as SqlDatabase;
  const { generateDrizzleJson, generateMigration } = database.requireDrizzleKit();
  const tables: unknown = await generateDrizzleJson(database.schema);
  expect(await generateMigration(lastSnapshot(dialect), tables as never)).toEqual([]);
});

function lastSnapshot(dialect: string) {
  const folder = path.join(HERE, 'migrations', dialect);
  const [last = ''] = readdirSync(folder)
    .filter((file) => file.endsWith('.json'))
    .sort()
    .reverse();
  return JSON.parse(readFileSync(path.join(folder, last), 'utf8')) as never;
}
