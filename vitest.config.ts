import { join } from 'node:path';
import { defineConfig } from 'vitest/config';
import { LongFirst } from './tests/support/long-first.ts';

const IGNORED = ['**/node_modules/**', '**/.next/**', '**/dist/**', '**/.data/**', '**/.astro/**'];
const INTEGRATION = ['tests/integration/**/*.test.ts'];
const IN_BROWSER = ['tests/e2e/**/*.test.ts'];
const PUBLISHED_PAGES = ['tests/e2e/pages/**/*.test.ts'];

/** Files at a time. Vitest would run one on two cores, where each file waits in turn for servers, disks and browsers. */
const FILES_AT_ONCE = 2;

/** What tests make up: the same things in continuous integration, others at each run elsewhere. `TEST_SEED` repeats a run. */
const SEED = process.env.TEST_SEED ?? (process.env.CI ? '20261121' : String(Math.floor(Math.random() * 2 ** 31)));

/** How long a browser is waited for: what must be fast is measured by the bench, never here. */
const PATIENT = { poll: { timeout: 10_000 } };

/** Halves the time that Payload takes to load, as in each process of the platform. */
const QUICK_IMPORTS = ['--import', join(import.meta.dirname, 'scripts/start/quick-imports.ts')];

/**
 * What unit and integration tests have in common. A process for many files: loading the CMS, the publisher and fast-check
 * costs more than most of them. Each file finds the environment as it was.
 */
const OUTSIDE_BROWSER = {
  maxWorkers: FILES_AT_ONCE,
  isolate: false,
  execArgv: QUICK_IMPORTS,
  setupFiles: ['./tests/support/own-environment.ts', './tests/support/fixed-seed.ts'],
  env: { TEST_SEED: SEED },
};

export default defineConfig({
  test: {
    allowOnly: false,
    sequence: { sequencer: LongFirst },
    projects: [
      {
        resolve: { alias: { 'astro:content': join(import.meta.dirname, 'tests/support/astro-content.ts') } },
        test: {
          name: 'unit',
          globalSetup: ['./tests/support/tell-seed.ts'],
          include: ['**/*.test.ts'],
          exclude: [...IGNORED, ...INTEGRATION, ...IN_BROWSER],
          ...OUTSIDE_BROWSER,
          // Never waited for but by a test that hangs: a busy machine takes many times what a quiet one does.
          testTimeout: 30_000,
        },
      },
      {
        test: {
          name: 'integration',
          globalSetup: [
            './tests/support/tell-seed.ts',
            './tests/support/require-programs.ts',
            './tests/support/compile-templates.ts',
          ],
          include: INTEGRATION,
          exclude: IGNORED,
          ...OUTSIDE_BROWSER,
          // As above.
          testTimeout: 120_000,
          hookTimeout: 300_000,
        },
      },
      {
        test: {
          name: 'e2e',
          include: IN_BROWSER,
          exclude: [...IGNORED, ...PUBLISHED_PAGES],
          globalSetup: [
            './tests/support/require-programs.ts',
            './tests/support/shared-browser.ts',
            './tests/support/build-platform.ts',
            './tests/support/empty-platform.ts',
          ],
          // Each on platforms of its own: what it waits for leaves the processor to the other.
          maxWorkers: FILES_AT_ONCE,
          testTimeout: 120_000,
          hookTimeout: 900_000,
          expect: PATIENT,
        },
      },
      {
        test: {
          name: 'pages',
          include: PUBLISHED_PAGES,
          exclude: IGNORED,
          // They only read: one platform and one browser serve them all.
          globalSetup: [
            './tests/support/require-programs.ts',
            './tests/support/shared-browser.ts',
            './tests/support/published-demonstration.ts',
          ],
          maxWorkers: FILES_AT_ONCE,
          testTimeout: 600_000,
          hookTimeout: 600_000,
          expect: PATIENT,
        },
      },
    ],
  },
});
