import type { Page } from 'playwright-core';

/** Gives a page each width in turn, and tells what does not fit: a page that scrolls sideways, a text that is cut. */
export async function tooWideAt(page: Page, widths: readonly number[]): Promise<string[]> {
  // Quicker than Playwright's own resizing, which waits for a frame of the whole window.
  const devtools = await page.context().newCDPSession(page);
  const found: string[] = [];
  for (const width of widths) {
    await devtools.send('Emulation.setDeviceMetricsOverride', {
      width,
      height: 800,
      deviceScaleFactor: 1,
      mobile: false,
    });
    const tooWide = await page.evaluate(whatIsTooWide, width);
    if (tooWide !== null) found.push(`${width} px: ${tooWide}`);
  }
  await devtools.detach();
  return found;
}

/** In the page. Its main part clips the lines that enter by the edges: a text that is cut makes no scroll bar. */
function whatIsTooWide(width: number): string | null {
  if (window.innerWidth !== width) return `the window is ${window.innerWidth} px wide`;
  const { scrollWidth, clientWidth } = document.documentElement;
  if (scrollWidth > clientWidth) return `the page is ${scrollWidth} px wide`;
  for (const element of document.querySelectorAll('a, button, input, img, h1, h2, h3, h4, p, li, td, th, dt, dd')) {
    const { left, right, width: own } = element.getBoundingClientRect();
    const isShown = own > 1 && element.checkVisibility();
    if (isShown && (right > clientWidth + 1 || left < -1)) {
      return `${element.tagName.toLowerCase()} “${element.textContent.trim().slice(0, 40)}” goes from ${Math.round(left)} to ${Math.round(right)}`;
    }
  }
  return null;
}

/** Before a page loads: its fonts are held back until what stands in for them was seen, and what moves is kept. */
export async function holdFonts(page: Page): Promise<void> {
  const wasSeen = Promise.withResolvers<null>();
  await page.exposeFunction('firstPaintWasSeen', () => {
    wasSeen.resolve(null);
  });
  await page.addInitScript(watchShifts);
  await page.route('**/*.woff2', async (route) => {
    await wasSeen.promise;
    await route.continue();
  });
}

/** In the page, before anything else. */
function watchShifts(): void {
  window.layoutShifts = [];
  new PerformanceObserver((list) => {
    for (const entry of list.getEntries() as LayoutShift[]) {
      const places = entry.sources.map(({ node }) => (node instanceof Element ? node.outerHTML.slice(0, 60) : '?'));
      window.layoutShifts.push(`${entry.value.toFixed(4)} ${places.join(', ')}`);
    }
  }).observe({ type: 'layout-shift', buffered: true });
  new PerformanceObserver((list) => {
    if (list.getEntriesByName('first-contentful-paint').length > 0) window.firstPaintWasSeen();
  }).observe({ type: 'paint', buffered: true });
}

/** TypeScript's own library does not know it yet. */
interface LayoutShift extends PerformanceEntry {
  value: number;
  sources: { node: Node | null }[];
}

declare global {
  interface Window {
    /** What {@link holdFonts} saw: how much, and what moved. */
    layoutShifts: string[];
    firstPaintWasSeen: () => void;
  }
}
