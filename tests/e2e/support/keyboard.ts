import type { Page } from 'playwright-core';

/** Where the Tab key has led. */
export interface Stop {
  /** Name or text of what has the focus. */
  name: string;
  /** What is wrong with its focus, in words. */
  fault: string | null;
}

/** Presses Tab from the top of a page until it comes out of it. */
export async function walkWithTab(page: Page): Promise<Stop[]> {
  const stops: Stop[] = [];
  for (;;) {
    await page.keyboard.press('Tab');
    const stop = await page.evaluate(lookAtFocus);
    if (stop === null) return stops;
    stops.push(stop);
    if (stops.length > 400) throw new Error(`The Tab key does not come out of ${page.url()}.`);
  }
}

/** In the page. Null once nothing of it has the focus, or what had it first has it again. */
function lookAtFocus(): Stop | null {
  const element = document.activeElement;
  if (element === null || element === document.body || element.hasAttribute('data-visited')) return null;
  element.setAttribute('data-visited', '');
  const name = (element.getAttribute('aria-label') ?? element.textContent.trim().replaceAll(/\s+/g, ' ')).slice(0, 60);
  const faultOf = (): string | null => {
    // A station of the plan is outlined by its plate.
    const plate = element.querySelector(':scope > .plate');
    const { outlineStyle, outlineWidth } = getComputedStyle(element);
    const { stroke, strokeWidth } = getComputedStyle(plate ?? element);
    const [line, width] = plate === null ? [outlineStyle, outlineWidth] : [stroke, strokeWidth];
    if (line === 'none' || Number.parseFloat(width) < 2) return 'the focus is not seen';
    // A link on two lines has two boxes.
    const boxes = [...(plate ?? element).getClientRects()];
    const isSeen = boxes.some(({ left, top, width, height }) => {
      const [x, y] = [left + width / 2, top + height / 2];
      // Null out of the window; another element where something is above this one.
      return element.contains(document.elementFromPoint(x, y));
    });
    return isSeen ? null : 'something covers the focus, or it is out of the window';
  };
  return { name: `${element.tagName.toLowerCase()} “${name}”`, fault: faultOf() };
}

/** Names of the links, buttons and fields of a page that the Tab key has not reached. */
export function unvisited(page: Page): Promise<string[]> {
  return page.evaluate(() =>
    [...document.querySelectorAll('a[href], button, input, summary')]
      .filter(
        (element) => !element.hasAttribute('data-visited') && element.checkVisibility({ visibilityProperty: true }),
      )
      .map((element) => element.outerHTML.slice(0, 100)),
  );
}
