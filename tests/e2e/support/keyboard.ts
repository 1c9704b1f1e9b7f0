import type { Page } from 'playwright-core';

/** Where the Tab key has led. */
interface Stop {
  /** Name or text of what has the focus. */
  name: string;
  /** What is wrong with its focus, in words. */
  fault: string | null;
}

/** Keys pressed before the page is asked what it saw. */
const AT_ONCE = 25;

/** What is wrong when a page is walked through with the Tab key. */
export async function faultsOfWalk(page: Page, address: string): Promise<string[]> {
  const stops = await walkWithTab(page);
  return [
    ...stops.flatMap(({ name, fault }) => (fault === null ? [] : [`${address} ${name}: ${fault}`])),
    ...(await unvisited(page)).map((element) => `${address} ${element} is never reached`),
  ];
}

/** Presses Tab from the top of a page until it comes out of it. */
async function walkWithTab(page: Page): Promise<Stop[]> {
  const devtools = await page.context().newCDPSession(page);
  const press = (type: 'rawKeyDown' | 'keyUp') =>
    devtools.send('Input.dispatchKeyEvent', { type, key: 'Tab', code: 'Tab', windowsVirtualKeyCode: 9 });
  await page.evaluate(lookAtFocus);
  for (let count = 0; count < 400; count += AT_ONCE) {
    // They are sent without waiting for each to be done, and done one after the other.
    await Promise.all(Array.from({ length: AT_ONCE }, () => [press('rawKeyDown'), press('keyUp')]).flat());
    const { stops, isOver } = await page.evaluate(() => window.walk);
    if (!isOver) continue;
    await devtools.detach();
    return stops;
  }
  throw new Error(`The Tab key does not come out of ${page.url()}.`);
}

/**
 * In the page: looks at what has the focus each time that a key is let go. It is over once nothing of the page has the
 * focus, or what had it first has it again.
 */
function lookAtFocus(): void {
  const walk: Window['walk'] = { stops: [], isOver: false };
  window.walk = walk;
  addEventListener('keyup', () => {
    const element = document.activeElement;
    if (element === null || element === document.body || element.hasAttribute('data-visited')) walk.isOver = true;
    if (element === null || walk.isOver) return;
    element.setAttribute('data-visited', '');
    const name = (element.getAttribute('aria-label') ?? element.textContent.trim().replaceAll(/\s+/g, ' ')).slice(
      0,
      60,
    );
    walk.stops.push({ name: `${element.tagName.toLowerCase()} “${name}”`, fault: faultOf(element) });
  });

  function faultOf(element: Element): string | null {
    // A station of the plan is outlined by its plate.
    const plate = element.querySelector(':scope > .plate');
    const { outlineStyle, outlineWidth } = getComputedStyle(element);
    const { stroke, strokeWidth } = getComputedStyle(plate ?? element);
    const [line, width] = plate === null ? [outlineStyle, outlineWidth] : [stroke, strokeWidth];
    if (line === 'none' || Number.parseFloat(width) < 2) return 'the focus is not seen';
    // A link on two lines has two boxes; a plate begins with what is around its label: « M x,y h width v height ».
    const boxes = plate instanceof SVGPathElement ? [labelOf(plate)] : [...(plate ?? element).getClientRects()];
    const isSeen = boxes.some(({ left, top, width, height }) => {
      // The middle of what is in the window: what is scrolled by the arrows may be taller than it.
      const x = (Math.max(left, 0) + Math.min(left + width, innerWidth)) / 2;
      const y = (Math.max(top, 0) + Math.min(top + height, innerHeight)) / 2;
      // Null out of the window; another element where something is above this one.
      return element.contains(document.elementFromPoint(x, y));
    });
    return isSeen ? null : 'something covers the focus, or it is out of the window';
  }

  function labelOf(plate: SVGPathElement): { left: number; top: number; width: number; height: number } {
    const [x = 0, y = 0, width = 0, height = 0] = (plate.getAttribute('d')?.match(/-?[\d.]+/g) ?? []).map(Number);
    const toWindow = plate.getScreenCTM() ?? undefined;
    const start = new DOMPoint(x, y).matrixTransform(toWindow);
    const end = new DOMPoint(x + width, y + height).matrixTransform(toWindow);
    return { left: start.x, top: start.y, width: end.x - start.x, height: end.y - start.y };
  }
}

/**
 * Names of the links, buttons and fields of a page that the Tab key has not reached. A drawing that is left out for who
 * does not point at it may repeat links of the page, and lead to places of it.
 */
function unvisited(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const visited = new Set([...document.querySelectorAll('a[data-visited]')].map((link) => link.getAttribute('href')));
    const isRepeated = (element: Element) => {
      const href = element.getAttribute('href') ?? '';
      return element.closest('svg[aria-hidden="true"]') !== null && (href.startsWith('#') || visited.has(href));
    };
    // Arrows lead from one of them to the others.
    const isOfVisitedGroup = (element: Element) =>
      element instanceof HTMLInputElement &&
      element.type === 'radio' &&
      document.querySelector(`[name="${element.name}"][data-visited]`) !== null;
    return [...document.querySelectorAll('a[href], button, input, summary')]
      .filter((element) => !element.hasAttribute('data-visited') && !isRepeated(element) && !isOfVisitedGroup(element))
      .filter((element) => element.checkVisibility({ visibilityProperty: true }))
      .map((element) => element.outerHTML.slice(0, 100));
  });
}

declare global {
  interface Window {
    /** Put there by {@link walkWithTab}. */
    walk: { stops: Stop[]; isOver: boolean };
  }
}
