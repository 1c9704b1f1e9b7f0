import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { faultsOfWalk } from '../support/keyboard.ts';
import { PAGE_TYPES } from '../support/page-types.ts';
import { usePublishedSite } from '../support/published-site.ts';

const site = usePublishedSite();
const ADDRESSES = PAGE_TYPES.map(({ address }) => address);
const MANIFESTO = '/manifestes/territoires-numeriques-responsables/';

describe('for who asks for less motion', () => {
  it('nothing moves, and no page scrolls by degrees', async () => {
    const moving = await site.tour(ADDRESSES, movingIn, { reducedMotion: 'reduce' });
    expect(moving.flat()).toEqual([]);
  });

  it('the marker that follows the reading of a manifesto would be seen moving', async () => {
    const [moving] = await site.tour([MANIFESTO], movingIn, { reducedMotion: 'no-preference' });
    expect(moving).toEqual([expect.stringContaining('progress')]);
  });
});

describe('in the colours of the reader', () => {
  const options = { forcedColors: 'active' } as const;

  it('the focus is seen all along the pages that have a drawing of their own', async () => {
    const faults = await site.tour(['/', MANIFESTO, '/evenements/forum-2025-rennes/'], faultsOfWalk, options);
    expect(faults.flat()).toEqual([]);
  });

  it('lines are drawn, and signs are outlined and read', async () => {
    const faults = await site.tour(['/', MANIFESTO, '/presse/'], unseenIn, options);
    expect(faults.flat()).toEqual([]);
  });

  it('a line and a sign that vanish would be found', async () => {
    const [faults] = await site.tour(
      ['/'],
      async (page, address) => {
        await page.evaluate(() => {
          const sheet = new CSSStyleSheet();
          sheet.replaceSync(
            '[data-sign]::before { border: none !important } .plan-drawing .stroke { stroke: Canvas !important }',
          );
          document.adoptedStyleSheets = [sheet];
        });
        return unseenIn(page, address);
      },
      options,
    );
    expect(faults?.join('\n')).toMatch(/sign .* has no outline/);
    expect(faults?.join('\n')).toMatch(/line .* has the colour of the ground/);
  });
});

/** What moves in a page, or would. */
function movingIn(page: Page, address: string): Promise<string[]> {
  return page.evaluate((where) => {
    const found = document
      .getAnimations()
      .filter(({ effect, timeline }) => {
        // Without duration, it is a delay: what shows itself later does not move.
        const isDelay = timeline instanceof DocumentTimeline && effect?.getComputedTiming().duration === 0;
        return !isDelay;
      })
      .map((animation) => (animation instanceof CSSAnimation ? animation.animationName : 'an animation'));
    for (const element of document.querySelectorAll('*')) {
      // What is never shown moves nothing: browsers give the sources of a video styles of their own.
      if (!element.checkVisibility()) continue;
      const { transitionDuration, scrollBehavior } = getComputedStyle(element);
      const isSlow = transitionDuration.split(',').some((duration) => Number.parseFloat(duration) > 0);
      if (isSlow) found.push(`${element.outerHTML.slice(0, 80)} changes by degrees`);
      if (scrollBehavior !== 'auto') found.push(`${element.tagName.toLowerCase()} scrolls by degrees`);
    }
    return found.map((fault) => `${where} ${fault}`);
  }, address);
}

/** Lines and signs of a page that can't be told from what they are on. */
function unseenIn(page: Page, address: string): Promise<string[]> {
  return page.evaluate((where) => {
    const found: string[] = [];
    const ground = getComputedStyle(document.body).backgroundColor;
    const isShown = (element: Element) => element.checkVisibility() && element.getClientRects().length > 0;
    for (const sign of [...document.querySelectorAll('[data-sign]')].filter(isShown)) {
      const { borderTopStyle, borderTopColor, color, backgroundColor } = getComputedStyle(sign, '::before');
      const name = `sign ${sign.outerHTML.slice(0, 80)}`;
      if (borderTopStyle === 'none' || borderTopColor === ground) found.push(`${name} has no outline`);
      if (color === backgroundColor) found.push(`${name} is not read`);
    }
    for (const line of [...document.querySelectorAll('.plan-drawing .stroke')].filter(isShown)) {
      const { stroke } = getComputedStyle(line);
      const isUnseen = stroke === 'none' || stroke === ground;
      if (isUnseen) found.push(`line ${line.outerHTML.slice(0, 80)} has the colour of the ground`);
    }
    for (const [selector, pseudo] of [
      ['.header', '::after'],
      ['.arrival', '::before'],
    ] as const) {
      for (const element of [...document.querySelectorAll(selector)].filter(isShown)) {
        const { content, display, backgroundColor, backgroundImage } = getComputedStyle(element, pseudo);
        if (content === 'none' || display === 'none') continue;
        const isUnseen = backgroundImage === 'none' && ['rgba(0, 0, 0, 0)', ground].includes(backgroundColor);
        if (isUnseen) found.push(`line ${selector}${pseudo} has the colour of the ground`);
      }
    }
    return found.map((fault) => `${where} ${fault}`);
  }, address);
}
