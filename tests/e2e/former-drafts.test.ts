import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { CmsClient } from './support/cms-client.ts';
import { startEditor } from './support/editor-at-work.ts';
import type { Editor } from './support/editor.ts';
import { useEmptyPlatform } from './support/empty-platform.ts';
import { visit } from './support/visitor.ts';

const ONLINE = { timeout: 10_000, interval: 50 };

const platform = useEmptyPlatform();
let browser: Browser;
let editor: Editor;
let admin: CmsClient;

beforeAll(async () => {
  ({ browser, editor, admin } = await startEditor(platform));
});

afterAll(async () => {
  await browser.close();
});

describe('an editor, while drafts are kept from the site,', { timeout: 180_000 }, () => {
  it('publishes a replay that was a draft with its transcript, and reads that it is online', async () => {
    await editor.open('/admin/collections/replays/create');
    await editor.fillTitle('Replay amphigourique');
    await editor.fillDate('recordedOn', '12/03/2026');
    await editor.choose('video__kind', 'Sur un autre site');
    await editor.fill('Page de la vidéo', 'https://video.example/2');
    await editor.openTab('Chapitres et transcription');
    await editor.fill(
      'Transcription',
      '0:00 Camille Exemple : Nous commençons par un long\n0:04 propos amphigourique qui se poursuit\n0:09 d’une ligne à l’autre, sans fin.',
    );
    const id = await editor.saveDraft();
    // The draft is known by then: it is read a second after the last save.
    for (let visits = 0; visits < 2; visits += 1) await editor.open(`/admin/collections/replays/${String(id)}`);
    expect((await visit(platform.siteUrl, '/replays/replay-amphigourique/')).status).toBe(404);
    await editor.publish();
    await expect.poll(() => editor.panelText(), ONLINE).toMatch(/^En ligne depuis/);
    const { status, text } = await visit(platform.siteUrl, '/replays/replay-amphigourique/');
    expect(status).toBe(200);
    expect(text).toContain('propos amphigourique qui se poursuit');
    expect(await failedRows('replays', id)).toEqual([]);
  });

  it('publishes a release of the month whose name a draft has for its title', async () => {
    const month = new Intl.DateTimeFormat('fr', { month: 'long', year: 'numeric', timeZone: 'Europe/Paris' });
    const title = month.format(new Date()).replace(/^./, (letter) => letter.toUpperCase());
    await editor.open('/admin/collections/pages/create');
    await editor.fillTitle(title);
    const draft = await editor.saveDraft();
    await editor.open(`/admin/collections/pages/${String(draft)}`);
    await editor.open('/admin/collections/press-releases/create');
    await editor.fillTitle('Annonce amphigourique');
    await editor.fillDate(
      'dateline__date',
      new Intl.DateTimeFormat('fr', { timeZone: 'Europe/Paris' }).format(new Date()),
    );
    await editor.page.getByLabel('Chapô').fill('Un chapô amphigourique.');
    await editor.publish();
    await expect.poll(() => editor.panelText(), ONLINE).toMatch(/^PubliéEn ligne depuis/);
    for (const address of ['/presse/communiques/annonce-amphigourique/', '/presse/communiques/', '/', '/flux.xml']) {
      const { status, text } = await visit(platform.siteUrl, address);
      expect(status, address).toBe(200);
      expect(text, address).toContain('Annonce amphigourique');
    }
    await admin.send('DELETE', `/api/pages/${String(draft)}`);
  });
});

/** What failed of the publications of a document, at any time. */
async function failedRows(collection: string, id: number): Promise<unknown[]> {
  const rows = await admin.find(
    'publications',
    `where[documentCollection][equals]=${collection}&where[documentId][equals]=${String(id)}`,
  );
  return rows.filter(({ status, message }) => status !== 'online' || message != null);
}
