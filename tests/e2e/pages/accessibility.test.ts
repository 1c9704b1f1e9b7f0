import type { Page } from 'playwright-core';
import { expect, it } from 'vitest';
import { faultsOf } from '../support/axe.ts';
import { PAGE_TYPES } from '../support/page-types.ts';
import { usePublishedSite } from '../support/published-site.ts';

const site = usePublishedSite();

const PHONE = { width: 360, height: 740 };
const WINDOWS = [
  { name: 'phone', viewport: PHONE },
  { name: 'desktop', viewport: { width: 1440, height: 900 } },
];

it('each type of page has no fault that axe finds, on a phone and a desktop, in light and in dark colours', async () => {
  const addresses = PAGE_TYPES.map(({ address }) => address);
  const faults = await site.tour(addresses, async (page, address) =>
    (await faultsInAllWindows(page)).map((fault) => `${address} ${fault}`),
  );
  expect(faults.flat()).toEqual([]);
});

it('the open menu of a phone has no fault that axe finds, in light and in dark colours', async () => {
  const faults = await site.see(
    '/presse/',
    async (page) => {
      await page.getByRole('button', { name: 'Menu' }).click();
      await page.getByRole('navigation', { name: 'Rubriques' }).waitFor();
      return faultsInBothColours(page);
    },
    { viewport: PHONE },
  );
  expect(faults).toEqual([]);
});

it('a fault would be found in each window, in each colours, and there alone', async () => {
  const faults = await site.see('/presse/', async (page) => {
    await page.evaluate(plantFaults, PHONE.width);
    return faultsInAllWindows(page);
  });
  expect(faults).toEqual([
    'phone light color-contrast: #fault-1',
    'phone dark color-contrast: #fault-2',
    'desktop light color-contrast: #fault-3',
    'desktop dark color-contrast: #fault-4',
  ]);
});

/** In each window, whatever the one before: a page without script lays itself out again. */
async function faultsInAllWindows(page: Page): Promise<string[]> {
  const faults: string[] = [];
  for (const { name, viewport } of WINDOWS) {
    await page.setViewportSize(viewport);
    faults.push(...(await faultsInBothColours(page)).map((fault) => `${name} ${fault}`));
  }
  return faults;
}

/** Colours change nothing but contrasts: in the dark ones, these alone are looked at. */
async function faultsInBothColours(page: Page): Promise<string[]> {
  await page.emulateMedia({ colorScheme: 'light' });
  const inLight = await faultsOf(page);
  await page.emulateMedia({ colorScheme: 'dark' });
  const inDark = await faultsOf(page, ['color-contrast', 'link-in-text-block']);
  return [...inLight.map((fault) => `light ${fault}`), ...inDark.map((fault) => `dark ${fault}`)];
}

/** In the page: texts too pale to be read, each in one window and one scheme of colours. */
function plantFaults(phoneWidth: number): void {
  const main = document.querySelector('main');
  const windows = [`(max-width: ${phoneWidth}px)`, `(min-width: ${phoneWidth + 1}px)`];
  const media = windows.flatMap((width) =>
    ['light', 'dark'].map((scheme) => `${width} and (prefers-color-scheme: ${scheme})`),
  );
  const sheet = new CSSStyleSheet();
  const rules = media.map(
    (query, index) => `@media ${query} { #fault-${index + 1} { color: #777; background: #888 } }`,
  );
  sheet.replaceSync(rules.join('\n'));
  document.adoptedStyleSheets = [sheet];
  for (const index of media.keys()) {
    const text = document.createElement('p');
    text.id = `fault-${index + 1}`;
    text.textContent = 'Un texte';
    main?.append(text);
  }
}
