import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createClient } from '@libsql/client';
import type { Payload } from 'payload';
import { readSettings, withSecret } from 'runtime/settings';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { migrate, openCms } from '../open.ts';

// A foreign key that is looked at by COMMIT only: what a full disk or a lost connection would refuse there.
const REFUSED_AT_COMMIT = `
  CREATE TABLE known (id INTEGER PRIMARY KEY);
  CREATE TABLE reference (to_known INTEGER REFERENCES known (id) DEFERRABLE INITIALLY DEFERRED);
  CREATE TRIGGER refuse AFTER INSERT ON pages WHEN NEW.title = 'Refusée'
  BEGIN INSERT INTO reference VALUES (1); END;
`;

const folder = mkdtempSync(join(tmpdir(), 'cms-commits-'));
let payload: Payload;

beforeAll(async () => {
  payload = await openCms(withSecret(readSettings({ PAYLOAD_SECRET: 'x'.repeat(32), DATA_DIR: folder })));
  payload.logger.level = 'silent';
  await migrate(payload);
  const client = createClient({ url: `file:${join(folder, 'cms.db')}` });
  await client.executeMultiple(REFUSED_AT_COMMIT);
  client.close();
}, 60_000);

afterAll(async () => {
  await payload.destroy();
  rmSync(folder, { recursive: true });
});

it('refuses a save whose commit fails, keeps nothing of it, and goes on with the next', async () => {
  await expect(create('Refusée')).rejects.toThrow();
  const saved = await create('Gardée');
  const { docs } = await payload.find({ collection: 'pages', draft: true });
  expect(docs.map(({ title }) => title)).toEqual(['Gardée']);
  const { totalDocs } = await payload.count({ collection: 'publications' });
  expect(totalDocs, 'publications asked for').toBe(1);
  await payload.update({ collection: 'pages', id: saved.id, data: { title: 'Changée' } });
});

it('leaves nothing of an operation that fails before its commit', async () => {
  await expect(payload.create({ collection: 'pages', data: { _status: 'published' } as never })).rejects.toThrow();
  await expect(create('Suivante')).resolves.toMatchObject({ title: 'Suivante' });
});

function create(title: string) {
  return payload.create({ collection: 'pages', data: { title, _status: 'published' } });
}
