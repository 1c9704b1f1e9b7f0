import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { MailServer, SmtpRefusal } from '../support/mail-server.ts';
import { runScript } from '../support/run-script.ts';
import { startPlatform, type TestPlatform } from '../support/start-platform.ts';
import { openFrenchWindow } from './support/browser.ts';
import { CmsClient } from './support/cms-client.ts';
import { startEmptyPlatform, useEmptyPlatform } from './support/empty-platform.ts';
import { openBrowser } from './support/open-browser.ts';

const SOON = { timeout: 30_000, interval: 100 };
const EDITOR = 'camille@reseau.example';
const FORMER = 'ancien mot de passe';
const CHOSEN = 'nouveau mot de passe';

const withoutMail = useEmptyPlatform();
let platform: TestPlatform;
let mail: MailServer;
let browser: Browser;
let page: Page;
let admin: CmsClient;

beforeAll(async () => {
  mail = await MailServer.start();
  platform = await startEmptyPlatform({ SMTP_URL: mail.url, MAIL_FROM: 'presse@site.example' });
  browser = await openBrowser();
  page = await (await openFrenchWindow(browser)).newPage();
  admin = await CmsClient.asAdministrator(platform);
  for (const [email, role] of [
    [EDITOR, 'editor'],
    ['refuse@reseau.example', 'contributor'],
    ['programme@reseau.example', 'reader'],
  ])
    await admin.create('users', { name: 'Camille', email, role, password: FORMER });
});

afterAll(async () => {
  await browser.close();
  await platform.stop();
  await mail.stop();
});

describe('an editor who has forgotten the password', { timeout: 120_000 }, () => {
  let link: string;

  it('asks for a link from the page where one logs in, and is sent it in French', async () => {
    await page.goto(`${platform.cmsUrl}/admin/login`);
    await page.getByRole('link', { name: 'Mot de passe oublié' }).click();
    // The page that is left has such a field too.
    await page.waitForURL(`${platform.cmsUrl}/admin/forgot`);
    await page.getByLabel('E-mail').fill(EDITOR);
    await page.getByRole('button', { name: 'Envoyer' }).click();
    await page.getByRole('heading', { name: 'C’est demandé' }).waitFor();
    await page.getByText('Si un compte a cette adresse').waitFor();
    await expect.poll(() => mail.mailTo(EDITOR), SOON).toHaveLength(1);
    const [letter] = await mail.mailTo(EDITOR);
    expect(letter?.subject).toBe('Choisissez un nouveau mot de passe');
    expect(letter?.from?.address).toBe('presse@site.example');
    link = linkOf(letter?.text);
    expect(letter?.html).toContain(link);
  });

  it('is told what is wrong with a short password, and chooses another', async () => {
    await page.goto(link);
    await choose(page, 'court');
    await page.getByText('Choisissez un mot de passe d’au moins 12 caractères.').first().waitFor();
    await choose(page, CHOSEN);
    await page.waitForURL(`${platform.cmsUrl}/admin/login*`);
    await page.getByLabel('E-mail').fill(EDITOR);
    await page.getByLabel('Mot de passe').fill(CHOSEN);
    await page.getByRole('button', { name: /connecter/i }).click();
    await page.waitForURL(`${platform.cmsUrl}/admin`);
    expect(await loginStatus(platform, EDITOR, FORMER)).toBe(401);
  });

  it('finds that the link has served', async () => {
    const other = await (await openFrenchWindow(browser)).newPage();
    await other.goto(link);
    await choose(other, 'encore un autre mot');
    await other.getByText('Ce lien n’ouvre plus rien').first().waitFor();
    expect(await loginStatus(platform, EDITOR, CHOSEN)).toBe(200);
  });
});

describe('a stranger', { timeout: 120_000 }, () => {
  const ask = (body: object, headers: Record<string, string> = {}) =>
    new CmsClient(platform.cmsUrl, headers).send('POST', '/api/users/forgot-password', body);

  it('learns from no answer which accounts there are', async () => {
    mail.refused.set('refuse@reseau.example', new SmtpRefusal(550, 'No such mailbox <refuse@reseau.example>'));
    const answers = [];
    for (const email of [EDITOR, EDITOR, 'refuse@reseau.example', 'personne@reseau.example', platform.adminEmail]) {
      const { status, text } = await ask({ email });
      answers.push(`${String(status)} ${text}`);
    }
    expect(new Set(answers).size).toBe(1);
    expect(answers[0]).toMatch(/^200 /);
  });

  it('has sent one message to an account, not one for each time, and none to a program', async () => {
    await Promise.all(Array.from({ length: 8 }, () => ask({ email: ` ${platform.adminEmail.toUpperCase()} ` })));
    await ask({ email: 'programme@reseau.example' });
    await expect.poll(() => mail.mailTo(platform.adminEmail), SOON).toHaveLength(1);
    // Asked for after all the others: when it is there, so would they be.
    await admin.create('users', { name: 'Fin', email: 'fin@reseau.example', role: 'editor', password: FORMER });
    await ask({ email: 'fin@reseau.example' });
    await expect.poll(() => mail.mailTo('fin@reseau.example'), SOON).toHaveLength(1);
    expect(await mail.mailTo(platform.adminEmail)).toHaveLength(1);
    expect(await mail.mailTo('programme@reseau.example')).toEqual([]);
  });

  it('does not choose where the link leads', async () => {
    await admin.create('users', { name: 'Hôte', email: 'hote@reseau.example', role: 'editor', password: FORMER });
    await ask(
      { email: 'hote@reseau.example' },
      { 'X-Forwarded-Host': 'malveillant.example', Origin: 'https://malveillant.example' },
    );
    await expect.poll(() => mail.mailTo('hote@reseau.example'), SOON).toHaveLength(1);
    const [letter] = await mail.mailTo('hote@reseau.example');
    expect(linkOf(letter?.text).startsWith(`${platform.cmsUrl}/admin/reset/`)).toBe(true);
  });

  it('gets nowhere with what is no token and no address', async () => {
    for (const token of ['', 'x', { like: '' }, null, ['a']]) {
      const answer = await new CmsClient(platform.cmsUrl).send('POST', '/api/users/reset-password', {
        token,
        password: CHOSEN,
      });
      expect([answer.status, answer.text], JSON.stringify(token)).toEqual([403, expect.stringContaining('Ce lien')]);
    }
    for (const email of ['', 'x', { like: '@' }, null]) expect((await ask({ email })).status).toBe(400);
  });
});

describe('npm run reset-password', { timeout: 120_000 }, () => {
  const reset = (dataDir: string, ...args: string[]) => runScript('reset-password', args, { DATA_DIR: dataDir });

  it('lets an administrator in again while the platform runs, and whoever had entered out', async () => {
    const former = await CmsClient.asAdministrator(platform);
    for (let attempt = 0; attempt < 6; attempt += 1)
      await loginStatus(platform, platform.adminEmail, 'un essai manqué');
    expect(await loginStatus(platform, platform.adminEmail, platform.adminPassword)).not.toBe(200);
    const { code, output, errors } = await reset(platform.dataDir, platform.adminEmail);
    expect(code, errors).toBe(0);
    const password = /Nouveau mot de passe de \S+\s:\s(\S+)/.exec(output)?.[1] ?? '';
    expect(await loginStatus(platform, platform.adminEmail, password)).toBe(200);
    expect(await loginStatus(platform, platform.adminEmail, platform.adminPassword)).toBe(401);
    expect((await former.get('/api/users')).status).toBe(403);
  });

  it('says which accounts there are when it knows none of that address', async () => {
    const { code, errors } = await reset(platform.dataDir, 'personne@reseau.example');
    expect(code).toBe(1);
    expect(errors).toContain('Aucun compte n’a l’adresse «\u00a0personne@reseau.example\u00a0»');
    expect(errors).toContain(`${platform.adminEmail} (administrateur)`);
  });

  it('shows how an address is given when it is given none', async () => {
    const { code, errors } = await reset(platform.dataDir);
    expect(code).toBe(1);
    expect(errors).toContain('npm run reset-password -- prenom.nom@ville.fr');
  });

  it('works when the platform is stopped', async () => {
    await platform.stop({ keepData: true });
    const { output } = await reset(platform.dataDir, EDITOR);
    const password = /Nouveau mot de passe de \S+\s:\s(\S+)/.exec(output)?.[1] ?? '';
    platform = await startPlatform({ dataDir: platform.dataDir });
    expect(await loginStatus(platform, EDITOR, password)).toBe(200);
  });
});

describe('where no e-mail is sent', () => {
  it('the page says so, and what to do', async () => {
    const other = await (await openFrenchWindow(browser)).newPage();
    await other.goto(`${withoutMail.cmsUrl}/admin/login`);
    await other.getByRole('link', { name: 'Mot de passe oublié' }).click();
    await other.getByText('Ce serveur n’envoie pas de courriel').waitFor();
    await other.getByText('npm run reset-password').waitFor();
    expect(await other.getByLabel('E-mail').count()).toBe(0);
    await other.getByRole('link', { name: 'Retour à la connexion' }).click();
    await other.getByLabel('Mot de passe').waitFor();
  });
});

async function choose(on: Page, password: string): Promise<void> {
  // What is written before the page has come to life is lost.
  await on.waitForLoadState('networkidle');
  await on.locator('#field-password').fill(password);
  await on.locator('#field-confirm-password').fill(password);
  await on.getByRole('button', { name: 'Réinitialiser le mot de passe' }).click();
}

async function loginStatus({ cmsUrl }: { cmsUrl: string }, email: string, password: string): Promise<number> {
  return (await new CmsClient(cmsUrl).send('POST', '/api/users/login', { email, password })).status;
}

function linkOf(text: string | undefined): string {
  const link = /https?:\/\/\S+\/admin\/reset\/[0-9a-f]{40}/.exec(text ?? '')?.[0];
  if (link === undefined) throw new Error(`No link in: ${text ?? ''}`);
  return link;
}
