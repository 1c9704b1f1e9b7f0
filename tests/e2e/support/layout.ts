import type { Page } from 'playwright-core';

/**
 * Puts a page as it is now in a frame of itself. A frame is laid out at any width by the same rules as a window, for
 * a tenth of the time: nothing of it needs to be painted.
 */
export async function inFrame(page: Page): Promise<PageInFrame> {
  await page.evaluate(frameItself);
  const frame = page.frames().at(-1);
  if (frame === undefined || frame === page.mainFrame()) throw new Error(`${page.url()} has no frame of itself.`);
  return {
    tooWideAt: (widths) => frame.evaluate(whatIsTooWide, widths),
    addStyles: (css) => frame.evaluate(addStyles, css),
  };
}

export interface PageInFrame {
  /** Gives it each width in turn, and tells what does not fit: a page that scrolls sideways, a text that is cut. */
  tooWideAt: (widths: readonly number[]) => Promise<string[]>;
  addStyles: (css: string) => Promise<void>;
}

/** In the page. Its scripts have done their work: they are left out. */
async function frameItself(): Promise<void> {
  const copy = document.createElement('html');
  for (const { name, value } of document.documentElement.attributes) copy.setAttribute(name, value);
  copy.innerHTML = document.documentElement.innerHTML;
  for (const script of copy.querySelectorAll('script')) script.remove();
  const frame = document.createElement('iframe');
  frame.srcdoc = `<!DOCTYPE html>${copy.outerHTML}`;
  frame.height = '800';
  Object.assign(frame.style, { border: 'none', maxWidth: 'none' });
  const isLoaded = new Promise((resolve) => frame.addEventListener('load', resolve));
  document.body.replaceChildren(frame);
  await isLoaded;
  await frame.contentDocument?.fonts.ready;
}

/** In the page: a sheet of its own, which no rule of the server refuses. */
function addStyles(css: string): void {
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(css);
  document.adoptedStyleSheets = [sheet];
}

/**
 * In the frame, which is given each width. The main part of a page clips the lines that enter by the edges: a text that is
 * cut makes no scroll bar.
 */
function whatIsTooWide(widths: readonly number[]): string[] {
  const find = (width: number): string | null => {
    if (window.innerWidth !== width) return `the window is ${window.innerWidth} px wide`;
    const { scrollWidth, clientWidth } = document.documentElement;
    if (scrollWidth > clientWidth) return `the page is ${scrollWidth} px wide`;
    for (const element of document.querySelectorAll('a, button, input, img, h1, h2, h3, h4, p, li, td, th, dt, dd')) {
      // What a table does not show at once is reached by scrolling it, with the keyboard too: its window must fit.
      const { left, right, width: own } = (element.closest('.table-scroll') ?? element).getBoundingClientRect();
      const isShown = own > 1 && element.checkVisibility();
      if (isShown && (right > clientWidth + 1 || left < -1)) {
        return `${element.tagName.toLowerCase()} “${element.textContent.trim().slice(0, 40)}” goes from ${Math.round(left)} to ${Math.round(right)}`;
      }
    }
    return null;
  };
  return widths.flatMap((width) => {
    window.frameElement?.setAttribute('width', String(width));
    const tooWide = find(width);
    return tooWide === null ? [] : [`${width} px: ${tooWide}`];
  });
}

/** In a window, before its pages load: their fonts are held back until what stands in for them was seen, and what moves is kept. */
export async function holdFonts(page: Page): Promise<void> {
  let wasSeen = Promise.withResolvers<null>();
  let address = '';
  page.on('request', (request) => {
    if (!request.isNavigationRequest()) return;
    address = request.url();
    wasSeen = Promise.withResolvers();
  });
  // The page before may say it late.
  await page.exposeFunction('firstPaintWasSeen', (seen: string) => {
    if (seen === address) wasSeen.resolve(null);
  });
  await page.addInitScript(watchShifts);
  // Routing leaves the cache out, too.
  await page.route('**/*.woff2', async (route) => {
    await wasSeen.promise;
    await route.continue();
  });
}

/** What moved in a page whose fonts were held, once they are there. */
export function movesOf(page: Page): Promise<string[]> {
  return page.evaluate(async () => {
    await document.fonts.ready;
    await new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve)));
    const [paint] = performance.getEntriesByName('first-contentful-paint');
    const fonts = performance.getEntriesByType('resource').filter(({ name }) => name.endsWith('.woff2'));
    const areLate = fonts.some((font) => paint !== undefined && font.startTime + font.duration > paint.startTime);
    return areLate ? window.layoutShifts : ['its fonts did not come late', ...window.layoutShifts];
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
    if (list.getEntriesByName('first-contentful-paint').length > 0) window.firstPaintWasSeen(location.href);
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
    firstPaintWasSeen: (address: string) => void;
  }
}
