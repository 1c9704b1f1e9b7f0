import { inspect } from 'node:util';
import { sql } from '@payloadcms/db-sqlite';
import { getPayload, handleEndpoints } from 'payload';
import { afterAll, describe, expect, it, vi } from 'vitest';
import { MAIL, useTestCms } from './test-cms.ts';

/** What is logged when the database refuses a write, and when an account is refused something. */
const cms = useTestCms(MAIL);
const RAISED = 'panne d’essai';

afterAll(() => {
  vi.restoreAllMocks();
});

/** Makes every change of a table fail, as a disk does. */
async function breakTable(table: string, event: 'INSERT' | 'UPDATE'): Promise<void> {
  await run(`CREATE TRIGGER broken_${table} BEFORE ${event} ON ${table} BEGIN SELECT RAISE(ABORT, '${RAISED}'); END`);
}

async function run(statement: string): Promise<void> {
  // The adapter of the tests is that of SQLite.
  const { drizzle } = cms.payload.db as unknown as { drizzle: { run: (query: unknown) => Promise<unknown> } };
  await drizzle.run(sql.raw(statement));
}

async function failureOf(operation: () => Promise<unknown>): Promise<Error> {
  const error: unknown = await operation().then(
    () => undefined,
    (reason: unknown) => reason,
  );
  if (!(error instanceof Error)) throw new Error('Nothing failed.');
  return error;
}

describe('an error of the database', () => {
  it('says what was done to which table and the code, and holds none of the values', async () => {
    const account = cms.accountOf('editor').id;
    await breakTable('users', 'UPDATE');
    const error = await failureOf(() =>
      cms.payload.update({ collection: 'users', id: account, data: { password: 'une autre phrase de passe' } }),
    );
    await run('DROP TRIGGER broken_users');
    const told = inspect(error, { depth: 10, showHidden: true });
    expect(told).toContain('"users"');
    expect(told).toContain('SQLITE_CONSTRAINT');
    expect(told).toContain(RAISED);
    expect(told).not.toMatch(/[0-9a-f]{32}/);
    expect(told).not.toContain('editor@example.fr');
    expect(told).not.toContain('params');
  });

  it('holds no address of a subscriber', async () => {
    await breakTable('press_subscribers', 'INSERT');
    const data = { email: 'lea@journal.example', requestedAt: new Date().toISOString() };
    const error = await failureOf(() => cms.payload.create({ collection: 'press-subscribers', data }));
    const told = inspect(error, { depth: 10, showHidden: true });
    expect(told).toContain('insert "press_subscribers"');
    expect(told).not.toContain('lea@journal.example');
  });
});

describe('the log', () => {
  it('tells a fault with its stack, and what an account was refused in one line, without colours', async () => {
    const written: string[] = [];
    vi.spyOn(process.stdout, 'write').mockImplementation((chunk) => written.push(String(chunk)) > 0);
    const server = await getPayload({ config: cms.payload.config });
    const ask = (path: string, init: RequestInit) =>
      handleEndpoints({ config: server.config, request: new Request(`http://localhost:3000/api${path}`, init) });
    const headers = { 'content-type': 'application/json' };
    const login = { email: 'admin@example.fr', password: 'une phrase de passe' };
    const { token } = await cms.payload.login({ collection: 'users', data: login });
    const created = await ask('/events', {
      method: 'POST',
      headers: { ...headers, authorization: `JWT ${String(token)}` },
      body: JSON.stringify({ title: 'Forum', startTime: 'à 25 h, secret', _status: 'published' }),
    });
    expect(created.status).toBe(400);
    const refused = written.splice(0).join('');
    expect(refused.trim().split('\n')).toHaveLength(1);
    expect(refused).toMatch(/INFO: (Saisie refusée|À revoir|L)/);
    expect(refused).not.toContain('secret');

    await breakTable('users_sessions', 'INSERT');
    const failed = await ask('/users/login', { method: 'POST', headers, body: JSON.stringify(login) });
    expect(failed.status).toBe(500);
    const told = written.splice(0).join('');
    expect(told).toContain('ERROR: Failed query (');
    expect(told).toContain('SQLITE_CONSTRAINT');
    expect(told).toContain('login.js');
    // eslint-disable-next-line no-control-regex -- that is what is looked for
    expect(told + refused).not.toMatch(/\u001b\[/);
    await server.destroy();
  });
});
