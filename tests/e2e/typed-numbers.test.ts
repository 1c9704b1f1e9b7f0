import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { CmsClient } from './support/cms-client.ts';
import { startEditor } from './support/editor-at-work.ts';
import type { Editor } from './support/editor.ts';
import { useEmptyPlatform } from './support/empty-platform.ts';

/** Numbers as French writes them: kept whole, shown so, or refused where they stand. */
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

describe('« Participants » of a concertation', { timeout: 120_000 }, () => {
  let id: number;

  it('is typed with a space for the thousands, and shown so again', async () => {
    await editor.open('/admin/collections/concertations/create');
    await editor.fillTitle('Concertation comptée');
    await type('1 300');
    id = await editor.saveDraft();
    expect(await saved()).toBe(1300);
    await editor.open(`/admin/collections/concertations/${String(id)}`);
    await expect.poll(() => input().inputValue()).toBe('1\u00a0300');
  });

  it('keeps what is no number for its author to correct, and saves nothing of it', async () => {
    await type('12 pommes');
    const field = editor.page.locator('.field-type', { has: input() });
    await expect.poll(() => field.getByRole('alert').textContent()).toMatch(/pas un nombre/);
    await editor.page.getByRole('button', { name: 'Enregistrer le brouillon' }).click();
    await editor.page.locator('.toast-error').first().waitFor();
    expect(await input().inputValue()).toBe('12 pommes');
    expect(await saved()).toBe(1300);
  });

  async function type(text: string): Promise<void> {
    await input().fill(text);
    await input().press('Tab');
  }

  function input() {
    return editor.page.locator('#field-participants');
  }

  async function saved(): Promise<unknown> {
    const { body } = await admin.get(`/api/concertations/${String(id)}?draft=true&depth=0`);
    return body.participants;
  }
});
