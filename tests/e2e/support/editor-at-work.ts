import type { Browser, BrowserContext, BrowserContextOptions } from 'playwright-core';
import type { RunningPlatform } from '../../support/start-platform.ts';
import { openFrenchWindow } from './browser.ts';
import { CmsClient } from './cms-client.ts';
import { Editor } from './editor.ts';
import { openBrowser } from './open-browser.ts';

/** A browser where the administrator of a platform is logged in, and the same account by the API. */
export interface EditorAtWork {
  /** For the test to close. */
  browser: Browser;
  editor: Editor;
  admin: CmsClient;
}

interface Window {
  options?: BrowserContextOptions;
  /** What the window needs before its first page. */
  prepare?: (window: BrowserContext) => Promise<unknown>;
}

export async function startEditor(platform: RunningPlatform, { options, prepare }: Window = {}): Promise<EditorAtWork> {
  const browser = await openBrowser();
  const window = await openFrenchWindow(browser, options);
  await prepare?.(window);
  const editor = await Editor.login(await window.newPage(), platform);
  return { browser, editor, admin: await CmsClient.asAdministrator(platform) };
}
