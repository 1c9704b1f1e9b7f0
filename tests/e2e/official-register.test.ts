import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { CmsClient } from './support/cms-client.ts';
import { startEditor } from './support/editor-at-work.ts';
import type { Editor } from './support/editor.ts';
import { useEmptyPlatform } from './support/empty-platform.ts';

/** What the register says of Nantes Métropole, by the fields of the form. */
const NANTES = {
  title: 'Nantes Métropole',
  siren: '244400404',
  inseeCode: '244400404',
  departmentCode: '44',
  department: 'Loire-Atlantique',
  regionCode: '52',
  region: 'Pays de la Loire',
  population: '689\u00a0456',
};

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

describe('an editor who adds an authority', { timeout: 120_000 }, () => {
  it('finds it in the official register with the keyboard, and reads what the register says', async () => {
    const { page } = editor;
    await editor.open('/admin/collections/organizations/create');
    const picker = page.getByRole('combobox', { name: 'Collectivité' });
    await picker.focus();
    await page.keyboard.type('nantes m');
    await page.getByRole('option', { name: /^Nantes Métropole · Métropole · Loire-Atlantique/ }).waitFor();
    await page.keyboard.press('Enter');
    for (const [field, value] of Object.entries(NANTES)) {
      await expect.poll(() => page.locator(`#field-${field}`).inputValue(), { timeout: 10_000 }).toBe(value);
    }
    expect(await page.locator('#field-siren').isDisabled()).toBe(true);
  });

  it('saves it with what the register says', async () => {
    const id = await editor.saveDraft();
    const { body } = await admin.get(`/api/organizations/${id}?draft=true`);
    expect(body).toMatchObject({ ...NANTES, population: 689456, registerKind: 'epci' });
  });

  it('finds its name in the field when it is opened again', async () => {
    await editor.page.reload();
    await editor.page.getByText('Nantes Métropole · Métropole · Loire-Atlantique · 244400404').waitFor();
  });

  it('keeps a name of the editor’s own when the authority changes', async () => {
    const { page } = editor;
    await editor.fillTitle('Rezé, ville hôte');
    await page.getByRole('combobox', { name: 'Collectivité' }).fill('rezé');
    await page.getByRole('option', { name: /^Rezé · Commune/ }).click();
    await expect.poll(() => page.locator('#field-inseeCode').inputValue()).toBe('44143');
    expect(await page.locator('#field-title').inputValue()).toBe('Rezé, ville hôte');
  });

  it('empties everything at once', async () => {
    const { page } = editor;
    await page.locator('.authority-picker .clear-indicator').click();
    await expect.poll(() => page.locator('#field-siren').inputValue()).toBe('');
    await editor.saveDraft();
    const id = Number(page.url().split('/').at(-1));
    const { body } = await admin.get(`/api/organizations/${id}?draft=true`);
    expect(body).toMatchObject({ siren: null, inseeCode: null, region: null, population: null, registerKind: null });
  });
});

describe('a program that writes an authority', () => {
  it('is given the official facts, whatever it sends', async () => {
    const sent = { title: 'Rezé', kind: 'authority', inseeCode: '44143', region: 'Bretagne', population: 1 };
    const saved = await admin.create('organizations', sent);
    expect(saved).toMatchObject({
      registerKind: 'commune',
      siren: '214401432',
      department: 'Loire-Atlantique',
      region: 'Pays de la Loire',
      population: 43556,
    });
    const changed = await admin.update('organizations', saved.id, { population: 3, department: 'Finistère' });
    expect(changed).toMatchObject({ population: 43556, department: 'Loire-Atlantique' });
  });

  it('is refused a code that the register does not know, with the nearest', async () => {
    const sent = { title: 'Nantes', kind: 'authority', inseeCode: '244400440' };
    const { status, text } = await admin.send('POST', '/api/organizations', sent);
    expect(status).toBe(400);
    expect(text).toContain('n’est le code d’aucune collectivité du registre officiel');
    expect(text).toContain('Nantes Métropole (Métropole, Loire-Atlantique, 244400404)');
  });

  it('may write an authority that is in no register, without official facts', async () => {
    const sent = { title: 'Pays de Lorient et Quimperlé', kind: 'authority', region: 'Bretagne' };
    expect(await admin.create('organizations', sent)).toMatchObject({ inseeCode: null, region: null });
  });

  it('does not search the register without an account', async () => {
    const { status } = await new CmsClient(platform.cmsUrl).get('/api/organizations/register?q=nantes');
    expect(status).toBe(403);
  });
});
