import type { KnipConfig } from 'knip';

const config: KnipConfig = {
  workspaces: {
    '.': { entry: ['vitest.config.ts'], project: ['*.{js,ts}'] },
    'content-models': { project: ['src/**/*.ts'] },
    cms: {
      entry: ['src/payload.config.ts', 'src/app/**/*.{ts,tsx}', 'src/components/**/*.tsx', 'scripts/*.{ts,mjs}'],
      project: ['src/**/*.{ts,tsx}', 'scripts/**/*.{ts,mjs}'],
    },
    site: {
      entry: ['src/pages/**/*.{astro,ts}', 'src/live.config.ts', 'publisher/adapter/server.ts', 'scripts/*.ts'],
      project: ['src/**/*.{ts,astro}', 'publisher/**/*.ts', 'server/**/*.ts', 'scripts/**/*.ts'],
    },
    scripts: {
      entry: ['*.{ts,mjs}', 'start/exit-with-parent.ts', 'start/guard.ts', 'start/fixtures/*'],
      project: ['**/*.{ts,mjs}'],
    },
    tests: { project: ['**/*.ts'] },
  },
  // Types and schemas that a module exports for its readers need no importer; exports used in their own file are fine.
  ignoreExportsUsedInFile: true,
  exclude: ['types', 'enumMembers'],
};

export default config;
