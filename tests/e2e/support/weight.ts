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
  requests: number;
  /** Elements of the page, but those inside drawings. */
  elements: number;
}

/** Weighs what a page was answered, once it asks for nothing more. */
export async function weigh(page: Page, responses: readonly Response[]): Promise<PageWeight> {
  await page.waitForLoadState('networkidle');
  const sizes = await Promise.all(
    responses.map(async (response) => ({ type: response.request().resourceType(), bytes: await bytesOf(response) })),
  );
  const sum = (types?: readonly string[]) =>
    sizes.reduce((all, { type, bytes }) => all + (types?.includes(type) === false ? 0 : bytes), 0);
  return {
    total: sum(),
    firstTrip: sum(['document', 'stylesheet']),
    scripts: sum(['script']),
    requests: sizes.length,
    elements: await page.evaluate(
      () => document.getElementsByTagName('*').length - document.querySelectorAll('svg *').length,
    ),
  };
}

/** As brotli makes it, where the web server leaves it to another in front of it to compress what is text. */
async function bytesOf(response: Response): Promise<number> {
  if (response.headers()['content-encoding'] !== undefined) {
    return (await response.request().sizes()).responseBodySize;
  }
  const body = await response.body();
  const isText = /^(text\/|application\/(json|javascript|xml)|image\/svg)/.test(
    response.headers()['content-type'] ?? '',
  );
  return isText ? (await compress(body)).length : body.length;
}
