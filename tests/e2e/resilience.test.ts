import { existsSync } from 'node:fs';
import { mkdtemp, readdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { sitePaths } from 'site';
import { startStaticServer } from 'site/server';
import { afterAll, beforeAll, describe, expect, it, onTestFinished, vi } from 'vitest';
import { makeDataFolder } from '../support/open-cms.ts';
import { differencesBetween, readPublicSite, type PublicSite } from '../support/site-folder.ts';
import { startPlatform, type TestPlatform } from '../support/start-platform.ts';
import { CmsClient } from './support/cms-client.ts';
import { openBrowser } from './support/open-browser.ts';
import { publishedRelease, uploadPicture } from './support/small-content.ts';
import { addressesOfSitemap, visit } from './support/visitor.ts';

const ONLINE = { timeout: 60_000, interval: 100 };

let platform: TestPlatform;
let admin: CmsClient;

beforeAll(async () => {
  platform = await startPlatform({ empty: true });
  admin = await CmsClient.login(platform.cmsUrl, account());
  const picture = await uploadPicture(admin, 'couverture', '#aa1155');
  for (const title of ['Premier communiqué', 'Deuxième communiqué']) {
    await admin.create('press-releases', publishedRelease(title, { cover: picture.id }));
  }
  await vi.waitFor(async () => {
    expect(await addressesOfSitemap(platform.siteUrl)).toContain('/presse/communiques/deuxieme-communique/');
  }, ONLINE);
});

afterAll(async () => {
  await platform.stop();
  await rm(platform.dataDir, { recursive: true, force: true });
});

describe('the platform, when its processes die', { timeout: 180_000 }, () => {
  it('serves every page without the CMS and the worker, and starts them again', async () => {
    const before = { ...platform.pids };
    const addresses = await addressesOfSitemap(platform.siteUrl);
    kill('cms');
    kill('worker');
    for (const address of [...addresses, '/flux.xml', '/presse/flux.xml', '/recherche/']) {
      expect((await visit(platform.siteUrl, address)).status, address).toBe(200);
    }
    expect((await visit(platform.siteUrl, '/nulle-part/')).status).toBe(404);
    await expect.poll(() => platform.pids.worker, ONLINE).not.toBe(before.worker);
    await expect.poll(() => platform.pids.cms, ONLINE).not.toBe(before.cms);
    await expect.poll(isAdminAnswering, ONLINE).toBe(true);
    for (const name of ['cms', 'worker']) {
      expect(platform.log()).toMatch(
        new RegExp(`\\[${name}\\] s’est arrêté \\(signal SIGKILL\\)\u00a0: nouveau démarrage dans`),
      );
      expect(platform.log()).toMatch(new RegExp(`\\[${name}\\] est redémarré \\(processus \\d+\\)\\.`));
    }
  });

  it('serves the site again after the death of its own server', async () => {
    const { site } = platform.pids;
    kill('site');
    await expect.poll(() => platform.pids.site, ONLINE).not.toBe(site);
    await expect.poll(() => statusOf('/'), ONLINE).toBe(200);
  });

  it('puts online what was published while the worker was dying', async () => {
    const titles = ['Pendant la mort', 'Juste avant', 'Juste après'].map((title) => `${title} du service`);
    const { worker } = platform.pids;
    const [first = '', second = '', third = ''] = titles;
    await admin.create('press-releases', publishedRelease(first));
    const saving = admin.create('press-releases', publishedRelease(second));
    kill('worker');
    await saving;
    await admin.create('press-releases', publishedRelease(third));
    await expect.poll(() => platform.pids.worker, ONLINE).not.toBe(worker);
    for (const slug of ['pendant-la-mort-du-service', 'juste-avant-du-service', 'juste-apres-du-service']) {
      await expect.poll(() => statusOf(`/presse/communiques/${slug}/`), ONLINE).toBe(200);
    }
    await expect.poll(() => admin.find('publications', 'where[status][equals]=queued'), ONLINE).toEqual([]);
  });

  it('leaves no process behind after Ctrl-C, and both addresses silent', async () => {
    const { start = 0, ...servers } = platform.pids;
    const all = [start, ...Object.values(servers)];
    expect(all.filter(isAlive)).toEqual(all);
    process.kill(start, 'SIGINT');
    await expect.poll(() => all.filter(isAlive), ONLINE).toEqual([]);
    expect(platform.log()).toContain('Tout est arrêté.');
    await expect(fetch(platform.siteUrl)).rejects.toThrow();
    await expect(fetch(`${platform.cmsUrl}/admin/login`)).rejects.toThrow();
    expect(existsSync(`${platform.dataDir}/platform.pid`)).toBe(false);
  });

  it('starts again on the same data, with the same site and the same account', async () => {
    const { dataDir } = platform;
    const startedAt = performance.now();
    platform = await startPlatform({ dataDir });
    const seconds = (performance.now() - startedAt) / 1000;
    console.info(`Second start: both addresses answer after ${seconds.toFixed(1)} s.`);
    // Fifteen seconds are promised on a free machine; this one may be busy with other tests.
    expect(seconds).toBeLessThan(60);
    expect(await statusOf('/presse/communiques/juste-apres-du-service/')).toBe(200);
    expect(platform.log()).not.toContain('Premier démarrage');
    admin = await CmsClient.login(platform.cmsUrl, account());
    expect(await admin.find('press-releases')).toHaveLength(5);
  });
});

describe('the platform, when its database is lost or another', { timeout: 300_000 }, () => {
  const RELEASE = '/presse/communiques/juste-apres-du-service/';
  const EMPTY =
    /La base de données \S+ est vide ou n’existe pas.*pages publiées.*Rien n’a été modifié[^]*--replace-site/;
  let firstAccount: string;
  let site: PublicSite;

  beforeAll(async () => {
    await platform.stop({ keepData: true });
    firstAccount = await readFile(join(platform.dataDir, 'administrateur.txt'), 'utf8');
    site = await readPublicSite(join(platform.dataDir, 'site'));
  });

  it.each(['is gone', 'was emptied'])('does not start when its database %s', async (accident) => {
    await withoutDatabase(async () => {
      if (accident === 'was emptied') await writeFile(join(platform.dataDir, 'cms.db'), '');
      await expect(startPlatform({ dataDir: platform.dataDir })).rejects.toThrow(EMPTY);
    });
    await expectSameSite();
  });

  it('does not start with a database address that was mistyped', async () => {
    const env = { DATABASE_URL: `file:${join(platform.dataDir, 'cmss.db')}` };
    await expect(startPlatform({ dataDir: platform.dataDir, env })).rejects.toThrow(
      /cmss\.db est vide ou n’existe pas/,
    );
    expect(existsSync(join(platform.dataDir, 'cmss.db'))).toBe(false);
    await expectSameSite();
  });

  it('does not start with the database of another platform', async () => {
    const other = await makeDataFolder('another');
    onTestFinished(() => rm(other, { recursive: true }));
    const env = { DATABASE_URL: `file:${join(other, 'cms.db')}` };
    await expect(startPlatform({ dataDir: platform.dataDir, env })).rejects.toThrow(
      /ne va pas avec le site déjà en ligne.* retirerait \d+ des \d+\spages en ligne/,
    );
    await expectSameSite();
  });

  it('shows its real page meanwhile, in a browser', async () => {
    const { publicFolder: root, routingFile } = sitePaths(join(platform.dataDir, 'site'));
    const server = await startStaticServer({ root, routingFile, port: 0 });
    onTestFinished(() => server.close());
    const browser = await openBrowser();
    onTestFinished(() => browser.close());
    const page = await browser.newPage();
    const answer = await page.goto(`http://127.0.0.1:${String(server.port)}${RELEASE}`);
    expect(answer?.status()).toBe(200);
    expect(await page.getByRole('heading', { level: 1 }).innerText()).toBe('Juste après du service');
  });

  it('starts with its own database again, as if nothing had happened', async () => {
    platform = await startPlatform({ dataDir: platform.dataDir });
    expect(await statusOf(RELEASE)).toBe(200);
    admin = await CmsClient.asAdministrator(platform);
    expect(await admin.find('press-releases')).toHaveLength(5);
  });

  async function withoutDatabase(work: () => Promise<void>): Promise<void> {
    const aside = await mkdtemp(join(tmpdir(), 'database-'));
    const files = (await readdir(platform.dataDir)).filter((name) => name.startsWith('cms.db'));
    for (const file of files) await rename(join(platform.dataDir, file), join(aside, file));
    try {
      await work();
    } finally {
      for (const file of files) await rename(join(aside, file), join(platform.dataDir, file));
      await rm(aside, { recursive: true });
    }
  }

  async function expectSameSite(): Promise<void> {
    expect(await readFile(join(platform.dataDir, 'administrateur.txt'), 'utf8')).toBe(firstAccount);
    expect(differencesBetween(await readPublicSite(join(platform.dataDir, 'site')), site)).toEqual([]);
  }
});

function kill(name: 'cms' | 'worker' | 'site'): void {
  const pid = platform.pids[name];
  if (pid === undefined) throw new Error(`${name} does not run.`);
  process.kill(pid, 'SIGKILL');
}

function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch {
    return false;
  }
}

async function isAdminAnswering(): Promise<boolean> {
  return fetch(`${platform.cmsUrl}/admin/login`).then(
    ({ ok }) => ok,
    () => false,
  );
}

async function statusOf(address: string): Promise<number> {
  return visit(platform.siteUrl, address).then(
    ({ status }) => status,
    () => 0,
  );
}

function account(): { email: string; password: string } {
  return { email: platform.adminEmail, password: platform.adminPassword };
}
