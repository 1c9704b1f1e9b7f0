import type { Page } from 'playwright-core';

/** Collects, as they come, errors of a page, broken rules of its server, and requests to other sites. */
export async function watch(page: Page, siteUrl: string): Promise<string[]> {
  const problems: string[] = [];
  await page.exposeFunction('ruleWasBroken', (rule: string) => problems.push(`${page.url()} breaks ${rule}`));
  await page.addInitScript(() => {
    document.addEventListener('securitypolicyviolation', ({ violatedDirective, blockedURI }) => {
      window.ruleWasBroken(`${violatedDirective} (${blockedURI})`);
    });
  });
  page.on('console', (message) => {
    if (message.type() === 'error' || message.text().includes('Content Security Policy')) {
      const isOwnStatus = message.text().includes('status of 404') && message.location().url.startsWith(page.url());
      if (!isOwnStatus) problems.push(`${page.url()}: ${message.text()}`);
    }
  });
  page.on('pageerror', (error) => problems.push(`${page.url()}: ${error.message}`));
  page.on('request', (request) => {
    const url = new URL(request.url());
    if (url.origin !== siteUrl && url.protocol !== 'data:') problems.push(`${page.url()} asks for ${request.url()}`);
  });
  return problems;
}

declare global {
  interface Window {
    /** Put there by {@link watch}. */
    ruleWasBroken: (rule: string) => void;
  }
}
