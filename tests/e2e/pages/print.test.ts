import { describe, expect, it } from 'vitest';
import { PAGE_TYPES } from '../support/page-types.ts';
import { faultsOnPaper } from '../support/paper.ts';
import { usePublishedSite } from '../support/published-site.ts';

const site = usePublishedSite();

describe('each type of page on paper', () => {
  it('has no dark panel, no way to go elsewhere, and nothing cut', async () => {
    const faults = await site.tour(
      PAGE_TYPES.map(({ address }) => address),
      faultsOnPaper,
    );
    expect(faults.flat()).toEqual([]);
  });

  it('would be found dark, light on white, or cut', async () => {
    const faults = await site.see('/mentions-legales/', async (page) => {
      await page.evaluate(() => {
        const [first, second, third] = document.querySelectorAll<HTMLElement>('main p');
        if (first === undefined || second === undefined || third === undefined) throw new Error('There are no texts.');
        first.style.background = '#10201d';
        second.style.color = '#eef4f1';
        third.style.width = '2000px';
      });
      return faultsOnPaper(page, '/');
    });
    for (const fault of [/dark panel$/, /too light to read$/, /is cut$/]) {
      expect(faults).toContainEqual(expect.stringMatching(fault));
    }
  });
});
