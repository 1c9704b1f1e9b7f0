import { promisify } from 'node:util';
import { brotliCompress } from 'node:zlib';
import type { Page, Response } from 'playwright-core';

const compress = promisify(brotliCompress);

/** What a first visit to a page costs. Bytes as transferred. */
export interface PageWeight {
  /** Everything, with the fonts and the pictures that show. */
  total: number;
  /** The page itself and its style sheets: what is needed before anything shows. */
  firstTrip: number;
  scripts: number;
  /** Texts of more than a packet that came as they are. */
  uncompressed: string[];
  requests: number;
  /** Elements as the strictest reading of EcoIndex counts them: all but the first level of drawings. */
  elements: number;
  /** Elements of the page, but those inside drawings, as the others count. */
  elementsOutsideDrawings: number;
}

/** In a window, before its pages load: each is answered in full, as on a first visit. */
export async function leaveCacheOut(page: Page): Promise<void> {
  const devtools = await page.context().newCDPSession(page);
  await devtools.send('Network.enable');
  await devtools.send('Network.setCacheDisabled', { cacheDisabled: true });
}

/**
 * Weighs what a page was answered, once it asks for nothing more. Its icon is left out: Chromium without a window
 * fetches it when it pleases.
 */
export async function weigh(page: Page, responses: readonly Response[]): Promise<PageWeight> {
  await page.waitForLoadState('networkidle');
  const icon = await page.evaluate(() => document.querySelector<HTMLLinkElement>('link[rel="icon"]')?.href);
  const counted = responses.filter((response) => response.url() !== icon);
  const sizes = await Promise.all(
    counted.map(async (response) => ({
      url: response.url(),
      type: response.request().resourceType(),
      isText: /^(text\/|application\/(json|javascript|xml)|image\/svg)/.test(response.headers()['content-type'] ?? ''),
      encoding: response.headers()['content-encoding'],
      bytes: await bytesOf(response),
    })),
  );
  const sum = (types?: readonly string[]) =>
    sizes.reduce((all, { type, bytes }) => all + (types?.includes(type) === false ? 0 : bytes), 0);
  return {
    total: sum(),
    firstTrip: sum(['document', 'stylesheet']),
    scripts: sum(['script']),
    uncompressed: sizes
      .filter(({ isText, encoding, bytes }) => isText && encoding === undefined && bytes > 1500)
      .map(({ url }) => url),
    requests: sizes.length,
    ...(await page.evaluate(countElements)),
  };
}

/** In the page. */
function countElements(): Pick<PageWeight, 'elements' | 'elementsOutsideDrawings'> {
  const all = document.getElementsByTagName('*').length;
  return {
    elements: all - document.querySelectorAll('svg:not(svg svg) > *').length,
    elementsOutsideDrawings: all - document.querySelectorAll('svg *').length,
  };
}

/** A text weighs what brotli makes of it at its best, which the server sends to all readers but the first of a version. */
async function bytesOf(response: Response): Promise<number> {
  if (response.headers()['content-encoding'] !== 'br') return (await response.body()).length;
  return (await compress(await response.body())).length;
}
