import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { faultsOf } from '../support/axe.ts';
import { inParallel } from '../support/in-parallel.ts';
import { PAGE_TYPES } from '../support/page-types.ts';
import { usePublishedSite } from '../support/published-site.ts';

const site = usePublishedSite();

const WINDOWS = [
  { name: 'phone', viewport: { width: 360, height: 740 } },
  { name: 'desktop', viewport: { width: 1440, height: 900 } },
];

describe.each(WINDOWS)('on a $name', ({ viewport }) => {
  it('each type of page has no fault that axe finds, in light and in dark colours', async () => {
    const faults = await inParallel(PAGE_TYPES, ({ address }) =>
      site.see(address, async (page) => describeFaults(address, await faultsInBothColours(page)), { viewport }),
    );
    expect(faults.flat()).toEqual([]);
  });
});

describe('on a phone', () => {
  it('the open menu has no fault that axe finds, in light and in dark colours', async () => {
    const faults = await site.see(
      '/presse/',
      async (page) => {
        await page.getByRole('button', { name: 'Menu' }).click();
        await page.getByRole('navigation', { name: 'Rubriques' }).waitFor();
        return faultsInBothColours(page);
      },
      { viewport: { width: 360, height: 740 } },
    );
    expect(faults).toEqual([]);
  });
});

/** Colours change nothing but contrasts: in the dark ones, these alone are looked at. */
async function faultsInBothColours(page: Page): Promise<string[]> {
  await page.emulateMedia({ colorScheme: 'light' });
  const inLight = await faultsOf(page);
  await page.emulateMedia({ colorScheme: 'dark' });
  const inDark = await faultsOf(page, ['color-contrast', 'link-in-text-block']);
  return [...inLight.map((fault) => `light ${fault}`), ...inDark.map((fault) => `dark ${fault}`)];
}

function describeFaults(address: string, faults: readonly string[]): string[] {
  return faults.map((fault) => `${address} ${fault}`);
}
