import type { Browser, BrowserContext, Route } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { CmsClient } from './support/cms-client.ts';
import { startEditor } from './support/editor-at-work.ts';
import type { Editor } from './support/editor.ts';
import { useEmptyPlatform } from './support/empty-platform.ts';

/** What is typed in a text with structure is in what is sent, however slow the browser. */
const platform = useEmptyPlatform();
let browser: Browser;
let editor: Editor;
let admin: CmsClient;

beforeAll(async () => {
  // A browser that has no time: what it leaves for later comes after the form was sent.
  const prepare = (context: BrowserContext) =>
    context.addInitScript(() => {
      const deadline = { didTimeout: true, timeRemaining: () => 0 };
      window.requestIdleCallback = (callback) => window.setTimeout(callback, 5000, deadline);
      window.cancelIdleCallback = (handle) => {
        window.clearTimeout(handle);
      };
    });
  ({ browser, editor, admin } = await startEditor(platform, { prepare }));
});

afterAll(async () => {
  await browser.close();
});

/** The page as the CMS has it. */
async function pageTitled(title: string): Promise<string> {
  const query = `draft=true&where[title][equals]=${encodeURIComponent(title)}`;
  return JSON.stringify(await admin.find('pages', query));
}

describe('what is typed just before', () => {
  it('« Publier » is published', async () => {
    await editor.open('/admin/collections/pages/create');
    await editor.fillTitle('Page pressée');
    await editor.writeText('Les derniers mots.');
    await editor.publish();
    expect(await pageTitled('Page pressée')).toContain('Les derniers mots.');
  });

  it('Ctrl+S is saved', async () => {
    await editor.open('/admin/collections/pages/create');
    await editor.fillTitle('Page au clavier');
    await editor.writeText('Encore des mots.');
    await editor.page.keyboard.press('Control+s');
    await editor.page.waitForURL(/\/\d+$/);
    expect(await pageTitled('Page au clavier')).toContain('Encore des mots.');
  });
});

describe('what is chosen just before the server answers to an earlier change', () => {
  it('is told to it, and the field that it asks for is shown', async () => {
    const { page } = editor;
    await editor.open('/admin/collections/replays/create');
    const { promise: isChosen, resolve: answer } = Promise.withResolvers<undefined>();
    const isAsked = page.waitForRequest((request) => request.method() === 'POST');
    const answerLate = async (route: Route) => {
      const response = await route.fetch();
      await isChosen;
      await route.fulfill({ response });
    };
    await page.route('**/admin/collections/replays/create', answerLate, { times: 1 });
    await editor.fillTitle('Replay pressé');
    await isAsked;
    await editor.choose('video__kind', 'Sur un autre site');
    answer(undefined);
    await page.getByLabel('Page de la vidéo').waitFor();
  });
});
