import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import type { TestPlatform } from '../support/start-platform.ts';
import { CmsClient, type SavedDocument } from './support/cms-client.ts';
import { startEditor } from './support/editor-at-work.ts';
import type { Editor } from './support/editor.ts';
import { startEmptyPlatform } from './support/empty-platform.ts';
import { pictureBlock, richText } from './support/rich-text.ts';
import { publishedRelease, uploadPicture } from './support/small-content.ts';
import { visit } from './support/visitor.ts';

const ONLINE = { timeout: 30_000, interval: 100 };

let platform: TestPlatform;
let admin: CmsClient;
let browser: Browser;
let editor: Editor;

beforeAll(async () => {
  platform = await startEmptyPlatform();
  ({ browser, editor, admin } = await startEditor(platform));
});

afterAll(async () => {
  await browser.close();
  await platform.stop();
});

describe('a picture in the trash, of which a document still makes its cover', () => {
  const title = 'Couverture perdue';
  let picture: SavedDocument;
  let release: SavedDocument;

  beforeAll(async () => {
    picture = await uploadPicture(admin, 'couverture', '#aa1155');
    release = await publishedOnline(title, { cover: picture.id });
    await admin.update('media', picture.id, { deletedAt: new Date().toISOString() });
  });

  it('stays online with the document, and says so', async () => {
    await expect
      .poll(() => failuresOf('media', picture.id), ONLINE)
      .toEqual([
        'L’image «\u00a0couverture.png\u00a0» reste en ligne : le communiqué «\u00a0Couverture perdue\u00a0» en a encore besoin. Retirez-en la mention et publiez de nouveau, ou restaurez l’élément supprimé.'.replaceAll(
          '\u00a0',
          ' ',
        ),
      ]);
    expect(await pictureOnPage(release)).toMatch(/\/couverture[^/]*$/);
  });

  it('fails the next publication of the document alone, whose version online stays', async () => {
    await expectRefusal(release, {
      change: () => admin.update('press-releases', release.id, { lead: 'Chapô corrigé.', _status: 'published' }),
      sentence:
        /^Le communiqué « Couverture perdue » n’a pas été mis en ligne : son champ « .+ » désigne une image \(n° \d+\) qui n’existe plus\. Choisissez une autre image, restaurez-la ou retirez-la, puis publiez de nouveau\.$/,
    });
    expect((await page(release)).text).not.toContain('Chapô corrigé.');
  });

  it('is nowhere said published in the admin', async () => {
    await editor.open(`/admin/collections/press-releases/${String(release.id)}`);
    const header = editor.page.locator('.doc-controls');
    await header.getByText('Dernière version non parue').waitFor();
    expect(await header.getByText('Publié', { exact: true }).filter({ visible: true }).count()).toBe(0);
    await editor.open('/admin/collections/press-releases');
    const state = editor.page.locator('tr', { has: editor.page.getByRole('link', { name: title, exact: true }) });
    expect(await state.locator('.cell-state').textContent()).toMatch(
      /^Dernière version non parue\s:\sson champ «\s.+\s» désigne une image/,
    );
  });

  it('goes online again once the picture is restored and the document published', async () => {
    const restored = await admin.send('PATCH', `/api/media/${picture.id}?trash=true`, { deletedAt: null });
    expect(restored.status).toBe(200);
    await admin.update('press-releases', release.id, { _status: 'published' });
    await expect.poll(async () => (await page(release)).text, ONLINE).toContain('Chapô corrigé.');
    await expectPanel(release, /^PubliéEn ligne depuis/);
  });
});

describe('a picture deleted permanently, that a text still shows', () => {
  const title = 'Illustration perdue';
  let picture: SavedDocument;
  let release: SavedDocument;

  beforeAll(async () => {
    picture = await uploadPicture(admin, 'illustration', '#1155aa');
    release = await publishedOnline(title, { body: richText([pictureBlock(picture.id)]) });
    await admin.update('media', picture.id, { deletedAt: new Date().toISOString() });
    expect((await admin.send('DELETE', `/api/media/${picture.id}?trash=true`)).status).toBe(200);
  });

  it('is said of the document that shows it, which stays online', async () => {
    await expect.poll(() => failuresOf('press-releases', release.id), ONLINE).toHaveLength(1);
    expect(await pictureOnPage(release)).toMatch(/\/illustration[^/]*$/);
  });

  it('fails the next publication of the document alone, whose version online stays', async () => {
    await expectRefusal(release, {
      change: () => admin.update('press-releases', release.id, { lead: 'Chapô corrigé.', _status: 'published' }),
      sentence:
        /^Le communiqué « Illustration perdue » n’a pas été mis en ligne : son champ « Texte.*» désigne une image \(n° \d+\) qui n’existe plus\./,
    });
    expect(await pictureOnPage(release)).toMatch(/\/illustration[^/]*$/);
  });

  it('goes online again without it', async () => {
    await admin.update('press-releases', release.id, publishedRelease(title, { lead: 'Sans image.' }));
    await expect.poll(async () => (await page(release)).text, ONLINE).toContain('Sans image.');
    expect(await pictureOnPage(release)).toBeUndefined();
    await expectPanel(release, /^PubliéEn ligne depuis/);
  });
});

describe('a text that holds a block nobody knows', () => {
  const title = 'Bloc inconnu';
  let release: SavedDocument;

  beforeAll(async () => {
    release = await publishedOnline(title);
  });

  it('fails the publication of the document alone, whose version online stays', async () => {
    const block = { type: 'block', version: 2, format: '', fields: { id: 'x', blockName: '', blockType: 'carousel' } };
    await expectRefusal(release, {
      change: () => changeInDatabase(release, { body: JSON.stringify(richText([block])) }),
      sentence:
        /^Le communiqué « Bloc inconnu » n’a pas été mis en ligne : le champ « Texte » contient un bloc que le site ne sait pas afficher, au début du texte\. Retirez-le ou remplacez-le, puis publiez de nouveau\.$/,
    });
    expect((await page(release)).text).toContain('Texte du communiqué Bloc inconnu.');
  });

  it('goes online again without it', async () => {
    await admin.update('press-releases', release.id, publishedRelease(title, { lead: 'Sans bloc inconnu.' }));
    await expect.poll(async () => (await page(release)).text, ONLINE).toContain('Sans bloc inconnu.');
    await expectPanel(release, /^PubliéEn ligne depuis/);
  });
});

describe('a required field that is empty, as after a migration', () => {
  const title = 'Chapô perdu';
  let release: SavedDocument;

  beforeAll(async () => {
    release = await publishedOnline(title);
  });

  it('fails the publication of the document alone, whose version online stays', async () => {
    await expectRefusal(release, {
      change: () => changeInDatabase(release, { lead: '' }),
      sentence:
        /^Le communiqué « Chapô perdu » n’a pas été mis en ligne : le champ « Chapô » est vide\. Remplissez-le, puis publiez de nouveau\.$/,
    });
    expect((await page(release)).text).toContain('Chapô du communiqué Chapô perdu.');
  });

  it('goes online again once it is filled in', async () => {
    await admin.update('press-releases', release.id, { lead: 'Chapô retrouvé.', _status: 'published' });
    await expect.poll(async () => (await page(release)).text, ONLINE).toContain('Chapô retrouvé.');
    await expectPanel(release, /^PubliéEn ligne depuis/);
  });
});

describe('a site whose server is stopped', () => {
  const title = 'Serveur arrêté';
  const failure = /n’a pas répondu en 2 secondes \(http.*\/presse\/communiques\/serveur-arrete\/\)/;
  let release: SavedDocument;

  beforeAll(async () => {
    release = await publishedOnline(title);
  });

  it('fails the publication until an editor tries again, which the panel says without being reloaded', async () => {
    await editor.open(`/admin/collections/press-releases/${release.id}`);
    await expect.poll(() => editor.panel.textContent(), ONLINE).toMatch(/^PubliéEn ligne depuis/);
    await withoutServer(async () => {
      await editor.fillTitle(`${title}, deux`);
      await editor.publish();
      await expect.poll(() => editor.panel.textContent(), ONLINE).toMatch(/^La mise en ligne a échoué/);
      const banner = editor.page.getByRole('region', { name: 'La mise en ligne a échoué' });
      expect(withPlainSpaces((await banner.textContent()) ?? '')).toMatch(failure);
    });
    await editor.panel.getByRole('button', { name: 'Réessayer' }).press('Enter');
    await expect.poll(() => editor.panel.textContent(), ONLINE).toMatch(/^PubliéEn ligne depuis/);
    expect(await editor.panel.getByRole('link', { name: 'Voir la page' }).getAttribute('href')).toMatch(
      /\/presse\/communiques\/serveur-arrete\/$/,
    );
    expect((await page(release)).text).toContain(`${title}, deux`);
  });

  it('leaves a row in the log, from which it is tried again', async () => {
    await withoutServer(async () => {
      await admin.update('press-releases', release.id, { title: `${title}, trois`, _status: 'published' });
      await expect.poll(async () => (await latestRow(release))?.status, ONLINE).toBe('failed');
    });
    await editor.open('/admin/collections/publications');
    const row = editor.page.getByRole('row').filter({ hasText: `${title}, trois` });
    await row.getByRole('button', { name: 'Réessayer' }).click();
    await row.filter({ hasText: 'Fait' }).waitFor();
    expect(await latestRow(release)).toMatchObject({ status: 'online', message: null });
  });

  it('is asked again by nobody else than an editor, nor from another site', async () => {
    const row = await latestRow(release);
    const path = `/api/publications/${String(row?.id)}/retry`;
    const { body } = await new CmsClient(platform.cmsUrl).send('POST', '/api/users/login', {
      email: platform.adminEmail,
      password: platform.adminPassword,
    });
    const from = (Origin: string) =>
      new CmsClient(platform.cmsUrl, { Cookie: `interconnectes-token=${String(body.token)}`, Origin });
    expect((await from('https://ailleurs.example').send('POST', path)).status).toBe(403);
    expect((await new CmsClient(platform.cmsUrl).send('POST', path)).status).toBe(403);
    // Allowed, but there is nothing to try again.
    expect((await from(platform.cmsUrl).send('POST', path)).status).toBe(409);
    expect((await admin.send('POST', '/api/publications/999999/retry')).status).toBe(404);
  });
});

/** Holds the server of the site still: it is there and does not answer, as on a machine that is worn out. */
async function withoutServer(work: () => Promise<void>): Promise<void> {
  const { site = 0 } = platform.pids;
  process.kill(site, 'SIGSTOP');
  try {
    await work();
  } finally {
    process.kill(site, 'SIGCONT');
  }
}

async function latestRow({ id }: SavedDocument): Promise<SavedDocument | undefined> {
  const where = `where[documentCollection][equals]=press-releases&where[documentId][equals]=${id}&sort=-id`;
  return (await admin.find('publications', where))[0];
}

/** The change fails, in every place where it must be read, and another publication made with it succeeds. */
async function expectRefusal(
  release: SavedDocument,
  { change, sentence }: { change: () => Promise<unknown>; sentence: RegExp },
): Promise<void> {
  const former = (await failuresOf('press-releases', release.id)).length;
  const [witness] = await Promise.all([
    admin.create('press-releases', publishedRelease(`Témoin de ${String(release.title)}`)),
    change(),
  ]);
  await expect.poll(async () => (await failuresOf('press-releases', release.id)).length, ONLINE).toBe(former + 1);
  const [message = ''] = await failuresOf('press-releases', release.id);
  expect(withPlainSpaces(message)).toMatch(sentence);
  await expect.poll(async () => (await page(witness)).status, ONLINE).toBe(200);
  expect((await page(release)).status).toBe(200);
  // The log writes a sentence on one line, in colour.
  expect(platform.log()).toContain(message);

  await expectPanel(release, /^La mise en ligne a échoué/);
  const banner = editor.page.getByRole('region', { name: 'La mise en ligne a échoué' });
  expect(withPlainSpaces((await banner.textContent()) ?? '')).toContain(withPlainSpaces(message));
  await editor.open('/admin/collections/publications');
  const rows = editor.page
    .getByRole('row')
    .filter({ hasText: String(release.title) })
    .filter({ hasText: 'Échec' });
  // A long sentence is cut in the list, which names the document; its row opens it whole.
  await rows.first().waitFor();
  expect(await rows.first().textContent()).toContain(message.slice(0, 40));
}

async function expectPanel(release: SavedDocument, text: RegExp): Promise<void> {
  await editor.open(`/admin/collections/press-releases/${release.id}`);
  await expect.poll(() => editor.panel.textContent(), ONLINE).toMatch(text);
}

/** Sentences of the failures of a document, the latest first. */
async function failuresOf(collection: string, id: number): Promise<string[]> {
  const where = `where[documentCollection][equals]=${collection}&where[documentId][equals]=${id}&where[status][equals]=failed`;
  return (await admin.find('publications', `${where}&sort=-queuedAt`)).map(({ message }) => String(message));
}

/** Creates a release and waits for the end of its publication. */
async function publishedOnline(title: string, more: object = {}): Promise<SavedDocument> {
  const release = await admin.create('press-releases', publishedRelease(title, more));
  const isOnline = `where[documentId][equals]=${release.id}&where[status][equals]=online`;
  await vi.waitFor(async () => expect(await admin.find('publications', isOnline)).toHaveLength(1), ONLINE);
  expect((await page(release)).status).toBe(200);
  return release;
}

/**
 * Writes in the tables of a document, as a migration that goes wrong would; then the worker starts again, as after
 * an update.
 */
async function changeInDatabase({ id }: SavedDocument, values: Record<string, string>): Promise<void> {
  const database = new DatabaseSync(join(platform.dataDir, 'cms.db'), { timeout: 10_000 });
  try {
    for (const [field, value] of Object.entries(values)) {
      database.prepare(`update press_releases set ${field} = ? where id = ?`).run(value, id);
      database.prepare(`update _press_releases_v set version_${field} = ? where parent_id = ?`).run(value, id);
    }
  } finally {
    database.close();
  }
  const { worker = 0 } = platform.pids;
  process.kill(worker, 'SIGKILL');
  await expect.poll(() => platform.pids.worker, ONLINE).not.toBe(worker);
}

/** Address of the picture that the page of a release shows, which must be served. */
async function pictureOnPage(release: SavedDocument): Promise<string | undefined> {
  const address = /<img[^>]* src="(\/media\/[^"]+)"/.exec((await page(release)).text)?.[1];
  if (address !== undefined) expect((await visit(platform.siteUrl, address)).status).toBe(200);
  return address;
}

function page({ slug }: SavedDocument) {
  return visit(platform.siteUrl, `/presse/communiques/${String(slug)}/`);
}

function withPlainSpaces(text: string): string {
  return text.replaceAll(/[\u00a0\u202f]/g, ' ');
}
