import type { TestProject } from 'vitest/node';
import { startPlatform, type RunningPlatform } from './start-platform.ts';

/**
 * Before the tests in the browser: a platform without content that serves all those which only add to it. Starting one
 * takes longer than most of them.
 */
export async function setup(project: TestProject): Promise<() => Promise<void>> {
  const platform = await startPlatform({ empty: true });
  const { siteUrl, cmsUrl, dataDir, adminEmail, adminPassword } = platform;
  project.provide('emptyPlatform', { siteUrl, cmsUrl, dataDir, adminEmail, adminPassword });
  return () => platform.stop();
}

declare module 'vitest' {
  interface ProvidedContext {
    /** The platform that tests share. */
    emptyPlatform: RunningPlatform;
  }
}
