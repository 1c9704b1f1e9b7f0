import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { usePublishedSite } from '../support/published-site.ts';

const RELEASE = '/presse/communiques/exemple-exempleville-ouvre-ses-donnees-de-voirie/';
const VERSIONS = `${RELEASE}versions/`;

const site = usePublishedSite();

describe('the history of a release', () => {
  it('is one click from the release, and leads back', async () => {
    await site.see(RELEASE, async (page) => {
      await page.getByRole('link', { name: /^Voir les 3\sversions$/ }).click();
      await page.waitForURL((url) => url.pathname === VERSIONS);
      await page.getByRole('link', { name: 'Lire le communiqué' }).click();
      await page.waitForURL((url) => url.pathname === RELEASE);
    });
  });

  it('shows each version with its hours in Paris, newest first, and the correction that came with it', async () => {
    await site.see(VERSIONS, async (page) => {
      const sections = page.locator('.versions section');
      await expect(sections.locator('h2').allTextContents()).resolves.toEqual([
        'Version 3, en ligne',
        'Version 2',
        'Version 1',
      ]);
      expect(await textOf(page, '#version-3')).toContain('Depuis le vendredi 17 novembre 2023 à 16 h 40');
      expect(await textOf(page, '#version-3')).toContain('Ce communiqué annonçait 240 jeux de données');
      expect(await textOf(page, '#version-2')).toContain('[supprimé : chantier] [ajouté : chantiers] en cours');
      await sections.nth(2).getByText('Lire cette première version').click();
      expect(await textOf(page, '#version-1')).toContain('Les chantier en cours y sont');
    });
  });

  it.each([
    ['on paper', { media: 'print' }, {}],
    ['in the colours of the reader', {}, { forcedColors: 'active' }],
  ] as const)('tells what went from what came by lines, %s', async (_where, media, options) => {
    await site.see(
      VERSIONS,
      async (page) => {
        await page.emulateMedia(media);
        const lines = (tag: string) =>
          page
            .locator(`.versions section ${tag}`)
            .first()
            .evaluate((element) => getComputedStyle(element).textDecorationLine);
        expect([await lines('del'), await lines('ins')]).toEqual(['line-through', 'underline']);
      },
      options,
    );
  });
});

/** What a reader of the screen is told. */
async function textOf(page: Page, selector: string): Promise<string> {
  const text = await page.locator(selector).first().textContent();
  return (text ?? '').replaceAll(/\s+/g, ' ');
}
