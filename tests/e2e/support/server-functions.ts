import type { Page } from 'playwright-core';

/** Calls what the pages of the admin call on the server, as whoever is logged in in a window. */
export type CallServerFunction = (name: string, args: object) => Promise<string>;

/**
 * Learns from a page how it calls the server, since the compiled server names its functions by numbers.
 * @param act makes the page call, once it is loaded
 */
export async function learnServerFunctions(page: Page, act: () => Promise<void>): Promise<string> {
  const called = page.waitForRequest((request) => request.headers()['next-action'] !== undefined);
  await act();
  return (await called).headers()['next-action'] ?? '';
}

/** @param action what {@link learnServerFunctions} found */
export function serverFunctionsOf(page: Page, cmsUrl: string, action: string): CallServerFunction {
  return async (name, args) => {
    const answer = await page.request.post(`${cmsUrl}/admin`, {
      headers: {
        'next-action': action,
        accept: 'text/x-component',
        'content-type': 'text/plain;charset=UTF-8',
        origin: cmsUrl,
      },
      data: JSON.stringify([{ name, args }]),
    });
    return answer.text();
  };
}
