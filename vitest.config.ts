import { defineConfig } from 'vitest/config';

const IGNORED = ['**/node_modules/**', '**/.next/**', '**/dist/**', '**/.data/**', '**/.astro/**'];
const INTEGRATION = ['tests/integration/**/*.test.ts'];
const IN_BROWSER = ['tests/e2e/**/*.test.ts'];
const PUBLISHED_PAGES = ['tests/e2e/pages/**/*.test.ts'];

export default defineConfig({
  test: {
    allowOnly: false,
    projects: [
      {
        test: {
          name: 'unit',
          include: ['**/*.test.ts'],
          exclude: [...IGNORED, ...INTEGRATION, ...IN_BROWSER],
        },
      },
      {
        test: {
          name: 'integration',
          globalSetup: './tests/support/compile-templates.ts',
          include: INTEGRATION,
          exclude: IGNORED,
          testTimeout: 120_000,
          hookTimeout: 300_000,
        },
      },
      {
        test: {
          name: 'e2e',
          include: IN_BROWSER,
          exclude: [...IGNORED, ...PUBLISHED_PAGES],
          globalSetup: ['./tests/support/require-chromium.ts'],
          // One platform and one browser at a time: they share two cores with what they test.
          fileParallelism: false,
          testTimeout: 120_000,
          hookTimeout: 900_000,
        },
      },
      {
        test: {
          name: 'pages',
          include: PUBLISHED_PAGES,
          exclude: IGNORED,
          // They only read: one platform and one browser serve them all, two files at a time.
          globalSetup: ['./tests/support/published-demonstration.ts'],
          maxWorkers: 2,
          testTimeout: 600_000,
          hookTimeout: 600_000,
        },
      },
    ],
  },
});
