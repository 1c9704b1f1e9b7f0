import type { Page } from 'playwright-core';

/** Width of the text of an A4 sheet, in pixels: the type area that the styles of print leave. */
const SHEET = 658;

/** What would be wrong with a page on paper, by someone who reads in dark colours. */
export async function faultsOnPaper(page: Page, address: string): Promise<string[]> {
  await page.setViewportSize({ width: SHEET, height: 1000 });
  await page.emulateMedia({ media: 'print', colorScheme: 'dark' });
  const faults = await page.evaluate(lookAtPaper);
  await page.emulateMedia({ media: null, colorScheme: null });
  return faults.map((fault) => `${address} ${fault}`);
}

/** In the page. */
function lookAtPaper(): string[] {
  /** Square pixels of ink that a pill, a rule or a sign may take; more is a panel. */
  const PANEL = 6000;
  const faults: string[] = [];
  const nameOf = (element: Element) =>
    `${element.tagName.toLowerCase()}.${element.getAttribute('class') ?? ''} “${element.textContent.trim().slice(0, 40)}”`;
  const lightness = (colour: string) => {
    const [red = 0, green = 0, blue = 0, alpha = 1] = (colour.match(/[\d.]+/g) ?? []).map(Number);
    return alpha === 0 ? 255 : 0.3 * red + 0.6 * green + 0.1 * blue;
  };
  const { clientWidth, scrollWidth } = document.documentElement;
  if (scrollWidth > clientWidth) faults.push(`the page is ${String(scrollWidth)} px wide`);
  for (const element of document.body.querySelectorAll('*')) {
    if (!element.checkVisibility({ visibilityProperty: true })) continue;
    const { width, height, left, right } = element.getBoundingClientRect();
    // One pixel: said aloud, not drawn.
    if (width <= 1 || height <= 1) continue;
    const { backgroundColor, color, overflowY } = getComputedStyle(element);
    if (lightness(backgroundColor) < 120 && width * height > PANEL && !element.matches('picture'))
      faults.push(`${nameOf(element)} is a dark panel`);
    if (lightness(color) > 150 && element.childElementCount === 0)
      faults.push(`${nameOf(element)} is too light to read`);
    if (element.matches('nav, form, .button')) faults.push(`${nameOf(element)} is of no use on paper`);
    const isText = element.matches('p, li, td, th, h1, h2, h3, h4, dd, dt');
    if (isText && (left < -1 || right > clientWidth + 1)) faults.push(`${nameOf(element)} is cut`);
    if (overflowY !== 'visible' && overflowY !== 'clip' && element.scrollHeight > element.clientHeight + 1) {
      faults.push(`${nameOf(element)} is cut`);
    }
  }
  return faults;
}
