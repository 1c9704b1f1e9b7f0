import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { PRESS_SUBSCRIPTION } from 'content-models';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { MailServer, SmtpRefusal } from '../support/mail-server.ts';
import { runScript } from '../support/run-script.ts';
import type { TestPlatform } from '../support/start-platform.ts';
import type { SavedDocument } from './support/cms-client.ts';
import { startEditor, type EditorAtWork } from './support/editor-at-work.ts';
import { startEmptyPlatform } from './support/empty-platform.ts';
import { publishedRelease } from './support/small-content.ts';

/** What the log of a platform holds when things go wrong for real: what it takes to understand, and no secret. */
const SOON = { timeout: 30_000, interval: 100 };
const SECRET = 'le-secret-qui-signe-tout-zanzibar-0123456789';
const MAIL_PASSWORD = 'mot de passe du courrier';
const SUBSCRIBER = 'lea.zanzibar@journal.example';
const KEY = 'aaaabbbb-cccc-4ddd-8eee-ffff00001111';
const NEW_PASSWORD = 'une phrase zanzibarine';

let mail: MailServer;
let platform: TestPlatform;
let work: EditorAtWork;
let access: SavedDocument | undefined;
/** What was in the log before the step of a test. */
let read = 0;

beforeAll(async () => {
  mail = await MailServer.start();
  const { port } = new URL(mail.url);
  platform = await startEmptyPlatform({
    FORCE_COLOR: '1',
    PAYLOAD_SECRET: SECRET,
    SMTP_URL: `smtp://cms:${encodeURIComponent(MAIL_PASSWORD)}@127.0.0.1:${port}`,
    MAIL_FROM: 'presse@site.example',
  });
  work = await startEditor(platform);
});

afterAll(async () => {
  await work.browser.close();
  await platform.stop();
  await mail.stop();
});

describe('the log', { timeout: 120_000 }, () => {
  it('says nothing of a new release, and in one line that an editor typed something wrong, not what', async () => {
    await work.editor.open('/admin/collections/press-releases/create');
    await work.editor.page.locator('#field-title').fill('Un titre');
    await work.editor.page.getByRole('button', { name: 'Enregistrer le brouillon' }).click();
    await work.editor.page.getByText('c’est créé').first().waitFor();
    const answer = await work.admin.send('POST', '/api/events', { title: 'Forum', startTime: 'vers zanzibar h' });
    expect(answer.status).toBe(400);
    await work.admin.send('POST', '/api/press-releases', { title: 'Sans chapô', _status: 'published' });
    const refused = () => linesOf('cms').filter((line) => line.includes('Saisie refusée'));
    await expect.poll(refused, SOON).toHaveLength(2);
    for (const line of refused())
      expect(line).toMatch(/^\[cms\] \[\d\d:\d\d:\d\d\] INFO: Saisie refusée \(400\)\s: [\w., ]+$/);
    // Nor a stack, which goes on over lines.
    expect(linesOf('cms').filter((line) => /TypeError|ERROR|WARN|\] \s+at |zanzibar/.test(line))).toEqual([]);
  });

  it('tells which table could not be written and why, and not what', async () => {
    const { admin } = work;
    const reader = await admin.create('users', {
      name: 'P',
      email: 'p@reseau.example',
      password: NEW_PASSWORD,
      role: 'reader',
    });
    newLines();
    await breaking('users', async () => {
      expect((await admin.send('PATCH', `/api/users/${reader.id}`, { password: NEW_PASSWORD })).status).toBe(500);
      const key = { enableAPIKey: true, apiKey: KEY };
      expect((await admin.send('PATCH', `/api/users/${reader.id}`, key)).status).toBe(500);
      await admin.send('POST', '/api/users/forgot-password', { email: platform.adminEmail });
      await expect.poll(() => platform.log(), SOON).toContain('n’a pas pu être envoyé');
    });
    await breaking('users_sessions', async () => {
      const login = { email: platform.adminEmail, password: platform.adminPassword };
      expect((await admin.send('POST', '/api/users/login', login)).status).toBe(500);
      await expect.poll(unread, SOON).toMatch(/Failed query \(\w+ "users_sessions"\): .*panne/);
    });
    const said = newLines();
    expect(said).toMatch(/Failed query \(\w+ "users"\): .*panne/);
    expect(said).toContain('SQLITE_CONSTRAINT');
    expectNoSecret(said);
  });

  it('holds no address of a subscriber, whoever refuses it', async () => {
    newLines();
    await breaking('press_subscribers', async () => {
      expect((await subscribe()).status).toBeGreaterThanOrEqual(500);
      await expect.poll(unread, SOON).toContain('"press_subscribers"');
    });
    mail.refused.set(SUBSCRIBER, new SmtpRefusal(550, `<${SUBSCRIBER}>: no such mailbox`));
    await subscribe();
    await expect.poll(() => platform.log(), SOON).toMatch(/Courriel de presse \d+\s:.*refuse l’adresse/);
    const said = newLines();
    expect(said).toContain('no such mailbox');
    expectNoSecret(said);
  });

  it('holds no personal link of a journalist', async () => {
    const { admin } = work;
    const embargoUntil = new Date(Date.now() + 3_600_000).toISOString();
    const release = await admin.create('press-releases', publishedRelease('Avant l’heure', { embargoUntil }));
    access = await admin.create('press-accesses', { release: release.id, journalist: 'Léa' });
    newLines();
    const { pathname } = new URL(String(access.link));
    await breaking('press_accesses_openings', async () => {
      await fetch(platform.siteUrl + pathname);
      await expect.poll(unread, SOON).toContain('press_accesses_openings');
    });
    expectNoSecret(newLines());
  });

  it('tells of a database that does not answer, by a command too, without its password', async () => {
    const env = {
      DATA_DIR: platform.dataDir,
      DATABASE_URL: 'postgres://cms:zanzibar%40secret@127.0.0.1:9/cms',
      PAYLOAD_SECRET: SECRET,
    };
    for (const [name, ...args] of [['publications'], ['reset-password', platform.adminEmail], ['prepare']]) {
      const { code, output, errors } = await runScript(name ?? '', args, env);
      expect(code, name).not.toBe(0);
      expect(output + errors, name).toMatch(/ECONNREFUSED|base de données|PostgreSQL/);
      expect(output + errors, name).not.toMatch(/zanzibar/);
    }
  });

  it('has no colour, whatever asks for it, and no secret from its first line to its last', () => {
    // eslint-disable-next-line no-control-regex -- that is what is looked for
    expect(platform.log()).not.toMatch(/\u001b\[/);
    expectNoSecret(platform.log());
  });
});

/** What is new in the log since it was last read. */
function unread(): string {
  return platform.log().slice(read);
}

/** The same, which is then read. */
function newLines(): string {
  const lines = unread();
  read += lines.length;
  return lines;
}

/** What a process has said from its start. */
function linesOf(name: string): string[] {
  return platform
    .log()
    .split('\n')
    .filter((line) => line.startsWith(`[${name}] `));
}

function expectNoSecret(text: string): void {
  const link = access === undefined ? [] : [new URL(String(access.link)).pathname.split('/').at(-2) ?? ''];
  const known = [
    SECRET,
    MAIL_PASSWORD,
    encodeURIComponent(MAIL_PASSWORD),
    SUBSCRIBER,
    KEY,
    NEW_PASSWORD,
    platform.adminPassword,
    ...link,
  ];
  expect(known.filter((secret) => text.includes(secret))).toEqual([]);
  // A salt, a fingerprint, a token.
  expect(text).not.toMatch(/[0-9a-f]{32}/i);
}

/** Has each write to a table fail, as on a disk that is full. */
async function breaking(table: string, work: () => Promise<void>): Promise<void> {
  const events = ['INSERT', 'UPDATE'];
  const database = new DatabaseSync(join(platform.dataDir, 'cms.db'), { timeout: 5000 });
  try {
    for (const event of events) {
      const name = `broken_${table}_${event}`;
      database.exec(`CREATE TRIGGER ${name} BEFORE ${event} ON ${table} BEGIN SELECT RAISE(ABORT, 'panne'); END`);
    }
    await work();
  } finally {
    for (const event of events) database.exec(`DROP TRIGGER IF EXISTS broken_${table}_${event}`);
    database.close();
  }
}

function subscribe(): Promise<Response> {
  return fetch(platform.siteUrl + PRESS_SUBSCRIPTION.form, {
    method: 'POST',
    body: new URLSearchParams({ email: SUBSCRIBER }),
    redirect: 'manual',
  });
}
