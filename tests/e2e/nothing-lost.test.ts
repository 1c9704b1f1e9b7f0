import { setTimeout as wait } from 'node:timers/promises';
import type { Browser, BrowserContext, Locator, Page, Response } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { seededRandom } from '../support/random.ts';
import type { TestPlatform } from '../support/start-platform.ts';
import type { CmsClient, SavedDocument } from './support/cms-client.ts';
import { Editor } from './support/editor.ts';
import { startEditor } from './support/editor-at-work.ts';
import { startEmptyPlatform } from './support/empty-platform.ts';
import { pressRelease } from './support/small-content.ts';

/**
 * Whatever stops an editor, what was typed two seconds before is not lost.
 *
 * `LOSS_RUNS`: how many times somebody is stopped (6, one of each kind, take less than a minute).
 * `LOSS_SEED`: the interruptions of a former run.
 */
const RUNS = Number(process.env.LOSS_RUNS ?? 6);
const SEED = Number(process.env.LOSS_SEED ?? process.env.TEST_SEED ?? 1);

/** How late what is kept may be. */
const KEPT_MS = 2000;

const ALIVE = { timeout: 60_000, interval: 200 };

const random = seededRandom(SEED);
let platform: TestPlatform;
let browser: Browser;
let window: BrowserContext;
let admin: CmsClient;

beforeAll(async () => {
  console.log(`LOSS_SEED=${String(SEED)} LOSS_RUNS=${String(RUNS)}`);
  platform = await startEmptyPlatform();
  const { editor, ...started } = await startEditor(platform);
  ({ browser, admin } = started);
  window = editor.page.context();
  await editor.page.close();
});

afterAll(async () => {
  await browser.close();
  await platform.stop();
});

/** What stops an editor, then what they do to have their words saved. */
const INTERRUPTIONS = {
  'the tab is closed': async ({ page, id }) => {
    await page.close();
    return saveWhatIsOffered(id);
  },
  'the page crashes': async ({ page, id }) => {
    const crashed = page.waitForEvent('crash');
    const session = await window.newCDPSession(page);
    void session.send('Page.crash').catch(() => undefined);
    await crashed;
    await page.close();
    return saveWhatIsOffered(id);
  },
  'the network is lost': async ({ page }) => {
    await window.setOffline(true);
    await pressSave(page);
    await page.getByText('il n’y a pas de connexion').first().waitFor();
    await window.setOffline(false);
    await page.getByText('La connexion est revenue').waitFor();
    await save(page);
    return page;
  },
  'the session ends': async ({ page }) => {
    await window.clearCookies();
    const saved = answerOf(page);
    await pressSave(page);
    const dialog = page.locator('.sign-in-dialog');
    await dialog.getByLabel('Mot de passe').fill(platform.adminPassword);
    await dialog.getByRole('button', { name: 'Se reconnecter' }).click();
    expect((await saved).ok()).toBe(true);
    return page;
  },
  'somebody else saves': async ({ page, id }) => {
    const theirs = await admin.update(
      'press-releases',
      id,
      { title: 'Leur titre', summary: 'Leur résumé.' },
      { draft: true },
    );
    expect(theirs.title).toBe('Leur titre');
    await pressSave(page);
    const dialog = page.locator('.conflict-dialog[open]').filter({ hasText: 'Ce contenu a changé' });
    await dialog.getByRole('button', { name: 'Continuer' }).click();
    await dialog.waitFor({ state: 'detached' });
    await save(page);
    expect((await latest(id)).summary).toBe('Leur résumé.');
    return page;
  },
  'the CMS is killed': async ({ page }) => {
    const { cms = 0 } = platform.pids;
    process.kill(cms, 'SIGKILL');
    await pressSave(page);
    await page
      .getByText(/le serveur ne répond pas/)
      .first()
      .waitFor();
    await expect.poll(isAnswering, ALIVE).toBe(true);
    await page.getByText('La connexion est revenue').waitFor();
    await save(page);
    return page;
  },
} satisfies Record<string, (writing: Writing) => Promise<Page>>;

interface Writing {
  page: Page;
  id: number;
}

type Interruption = keyof typeof INTERRUPTIONS;

const KINDS = Object.keys(INTERRUPTIONS) as Interruption[];

/** Each kind in turn, so that a short run has them all; where and what is typed is drawn. */
const runs = Array.from({ length: RUNS }, (_, run) => ({
  run,
  kind: KINDS[run % KINDS.length] ?? 'the tab is closed',
}));

describe('what was typed two seconds before', { timeout: 90_000 }, () => {
  it.each(runs)('is not lost when $kind ($run)', async ({ run, kind }) => {
    const { id } = await admin.create('press-releases', pressRelease(`Un titre ${String(run)}`));
    const page = await openRelease(id);
    const typed: Partial<Record<Place, string>> = {};
    for (let turn = 0; turn < 2 + Math.floor(random() * 3); turn += 1) {
      const place = PLACES[Math.floor(random() * PLACES.length)] ?? 'title';
      typed[place] = `${typed[place] ?? ''}${await type(page, place)}`;
    }
    await wait(KEPT_MS);
    // What comes last may be lost with the tab.
    await type(page, 'title');
    const after = await INTERRUPTIONS[kind]({ page, id });
    const saved = JSON.stringify(await latest(id));
    for (const words of Object.values(typed)) expect(saved).toContain(words);
    await after.close();
  });
});

describe('who signs out with words that are not saved', { timeout: 90_000 }, () => {
  it('is asked what becomes of them, and finds none once they are erased', async () => {
    const { id } = await admin.create('press-releases', pressRelease('Un titre de départ'));
    const page = await openRelease(id);
    await type(page, 'title');
    await wait(KEPT_MS);
    await page.locator('.nav-toggler').filter({ visible: true }).first().click();
    await page.getByRole('button', { name: 'Se déconnecter' }).click();
    const dialog = page.getByRole('dialog', { name: 'Vous avez des textes non enregistrés' });
    await dialog.getByRole('button', { name: 'Annuler' }).click();
    await dialog.waitFor({ state: 'hidden' });
    await page.getByRole('button', { name: 'Se déconnecter' }).click();
    page.on('dialog', (question) => void question.accept());
    await dialog.getByRole('button', { name: 'Les effacer et se déconnecter' }).click();
    await page.getByText('Vous êtes déconnecté').first().waitFor();
    await page.close();

    const { page: after } = await Editor.login(await window.newPage(), platform);
    await after.goto(`${platform.cmsUrl}/admin/collections/press-releases/${String(id)}`);
    await after.locator('form[data-form-ready=true]').first().waitFor();
    expect(await after.getByRole('button', { name: 'Reprendre' }).count()).toBe(0);
    expect((await latest(id)).title).toBe('Un titre de départ');
    await after.close();
  });
});

type Place = 'title' | 'lead' | 'body' | 'row';
const PLACES: readonly Place[] = ['title', 'lead', 'body', 'row'];

/** Types some words at the end of what is there. @returns them */
async function type(page: Page, place: Place): Promise<string> {
  const words = ` ${WORDS.map(() => WORDS[Math.floor(random() * WORDS.length)] ?? '').join(' ')}`;
  const field = await fieldOf(page, place);
  await field.click();
  await page.keyboard.press('Control+End');
  await page.keyboard.type(words, { delay: 5 });
  return words;
}

const WORDS = ['territoire', 'élus', 'réseau', 'numérique', 'Zanzibar', 'pourtant', 'citoyens', 'à', 'l’été'];

async function fieldOf(page: Page, place: Place): Promise<Locator> {
  switch (place) {
    case 'title':
      return page.locator('#field-title');
    case 'lead':
      return page.getByLabel('Chapô');
    case 'body':
      return page.locator('.rich-text-lexical [contenteditable=true]').first();
    case 'row': {
      const row = page.locator('#quotes-row-0').getByLabel('Citation');
      if ((await row.count()) === 0) await page.getByRole('button', { name: 'Ajouter : Citation' }).click();
      await row.waitFor();
      return row;
    }
    default:
      return place satisfies never;
  }
}

async function openRelease(id: number): Promise<Page> {
  const page = await window.newPage();
  page.setDefaultTimeout(30_000);
  await page.goto(`${platform.cmsUrl}/admin/collections/press-releases/${String(id)}`);
  await page.locator('form[data-form-ready=true]').first().waitFor();
  return page;
}

/** Comes back, takes up what was typed, and saves it. */
async function saveWhatIsOffered(id: number): Promise<Page> {
  const page = await openRelease(id);
  const resume = page.getByRole('button', { name: 'Reprendre' });
  await resume.click();
  await resume.waitFor({ state: 'detached' });
  await save(page);
  return page;
}

const SAVE = 'Enregistrer le brouillon';

async function pressSave(page: Page): Promise<void> {
  await page.getByRole('button', { name: SAVE, exact: true }).click();
}

async function save(page: Page): Promise<void> {
  const saved = answerOf(page);
  await pressSave(page);
  const response = await saved;
  if (!response.ok()) throw new Error(`« ${SAVE} » was refused: ${await response.text()}`);
}

/** What the server answers to the save that is not refused for want of a session. */
function answerOf(page: Page): Promise<Response> {
  return page.waitForResponse(
    (response) =>
      response.request().method() === 'PATCH' &&
      response.url().includes('/api/press-releases/') &&
      response.status() !== 403,
  );
}

async function latest(id: number): Promise<SavedDocument> {
  const [found] = await admin.find('press-releases', `draft=true&where[id][equals]=${String(id)}`);
  if (found === undefined) throw new Error(`The release ${String(id)} is gone.`);
  return found;
}

async function isAnswering(): Promise<boolean> {
  return fetch(`${platform.cmsUrl}/admin/login`).then(
    ({ ok }) => ok,
    () => false,
  );
}
