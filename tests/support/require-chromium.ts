import { ChromiumError, ensureChromium } from './chromium.ts';

/** Before the browser tests: a Chromium is there, or is installed, or the run fails in one sentence. Never skipped. */
export async function setup(): Promise<void> {
  try {
    process.env.CHROMIUM_PATH = await ensureChromium();
  } catch (error) {
    if (error instanceof ChromiumError) console.error(error.message);
    throw error;
  }
}
