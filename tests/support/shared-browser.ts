import { chromium } from 'playwright-core';
import type { TestProject } from 'vitest/node';
import { CHROMIUM_ARGS, ChromiumError, ensureChromium } from './chromium.ts';

/**
 * Before the browser tests: one Chromium for all of them, found or installed, or the run fails in one sentence. Never
 * skipped.
 */
export async function setup(project: TestProject): Promise<() => Promise<void>> {
  const executablePath = await ensureChromium().catch((error: unknown) => {
    if (error instanceof ChromiumError) console.error(error.message);
    throw error;
  });
  const browser = await chromium.launchServer({ executablePath, args: CHROMIUM_ARGS });
  project.provide('browserAddress', browser.wsEndpoint());
  return () => browser.close();
}

declare module 'vitest' {
  interface ProvidedContext {
    /** Address of the browser that tests share. */
    browserAddress: string;
  }
}
