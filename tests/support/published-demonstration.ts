import { join } from 'node:path';
import type { TestProject } from 'vitest/node';
import { startPlatform } from './start-platform.ts';

const ROOT = join(import.meta.dirname, '../..');

/** The page where the press subscribes is then the one with a form. Nobody subscribes: nothing is sent. */
const WITH_MAIL = { SMTP_URL: 'smtp://127.0.0.1:9', MAIL_FROM: 'presse@interconnectes.example' };

/**
 * Before the tests of the published pages: one demonstration for all of them, which only read. While working on a
 * page, `TESTED_SITE=http://localhost:4321` reads a demonstration that runs already.
 */
export async function setup(project: TestProject): Promise<() => Promise<void>> {
  const running = process.env.TESTED_SITE;
  const platform = running === undefined ? await startPlatform({ env: WITH_MAIL }) : undefined;
  project.provide('siteFolder', join(platform?.dataDir ?? join(ROOT, '.data'), 'site'));
  project.provide('siteUrl', platform?.siteUrl ?? running ?? '');
  return async () => {
    await platform?.stop();
  };
}

declare module 'vitest' {
  interface ProvidedContext {
    /** Folder of the publisher; of a demonstration that runs already, in its default place. */
    siteFolder: string;
    /** Address of the published demonstration, without a final slash. */
    siteUrl: string;
  }
}
