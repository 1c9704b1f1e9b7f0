import { describe, expect, it } from 'vitest';
import { usePublishedSite } from '../support/published-site.ts';

const MANIFESTO = '/manifestes/territoires-numeriques-responsables/';
const COMMITMENT = `${MANIFESTO}organiser-l-acces-de-tous-aux-services-publics/`;
const site = usePublishedSite();

describe('« Citer cette page »', () => {
  it('copies a permanent address, which leads to the page, and the reference that ends with it', async () => {
    const options = { permissions: ['clipboard-read', 'clipboard-write'] };
    await site.see(
      COMMITMENT,
      async (page) => {
        await page.getByText('Citer cette page').click();
        const copied = () => page.evaluate(() => navigator.clipboard.readText());
        await page.getByRole('button', { name: 'Copier le lien' }).click();
        await page.getByText('Lien copié.').waitFor();
        const link = await copied();
        await page.getByRole('button', { name: 'Copier la référence' }).click();
        await page.getByText('Référence copiée.').waitFor();
        const reference = await copied();
        expect(reference).toMatch(/^Les Interconnectés\. Organiser l’accès de tous aux services publics\. In/);
        expect(reference.endsWith(link)).toBe(true);
        await page.goto(site.url + new URL(link).pathname);
        expect(new URL(page.url()).pathname).toBe(COMMITMENT);
      },
      options,
    );
  });

  it('is read and taken away without JavaScript', async () => {
    await site.see(
      MANIFESTO,
      async (page) => {
        await page.getByText('Citer cette page').click();
        expect(await page.locator('.citing').innerText()).toContain(
          'Pour des territoires numériques responsables [en ligne]',
        );
        expect(await page.getByRole('button', { name: 'Copier le lien' }).count()).toBe(0);
        const waiting = page.waitForEvent('download');
        await page.getByRole('link', { name: 'BibTeX' }).click();
        expect((await waiting).suggestedFilename()).toMatch(/^interconnectes-m\d+\.bib$/);
      },
      { javaScriptEnabled: false },
    );
  });
});
