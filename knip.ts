import type { KnipConfig } from 'knip';

const config: KnipConfig = {
  workspaces: {
    '.': {
      project: ['*.{js,ts}'],
      // Reads templates for eslint-plugin-astro.
      ignoreDependencies: ['astro-eslint-parser'],
    },
    'content-models': { project: ['src/**/*.ts'] },
    runtime: { project: ['src/**/*.ts'] },
    cms: {
      // Its plugin would start Payload.
      payload: false,
      // Its files are read, not imported.
      ignoreDependencies: ['@etalab/decoupage-administratif'],
      entry: [
        'src/payload.config.ts',
        'src/app/**/*.{ts,tsx}',
        'src/components/**/*.tsx',
        'src/browser/payload-shared.ts',
        'src/paste/*-client.tsx',
        'scripts/*.{ts,mjs}',
      ],
      project: ['src/**/*.{ts,tsx}', 'scripts/**/*.{ts,mjs}'],
    },
    site: {
      // `astro check`, the fonts that a script cuts to French, and the outlines that another one simplifies.
      ignoreDependencies: ['@astrojs/check', /^@fontsource/, 'world-atlas'],
      entry: [
        'src/pages/**/*.{astro,mdx,ts}',
        'src/live.config.ts',
        // Named in the front matter of pages in MDX.
        'src/layouts/StatementLayout.astro',
        'publisher/adapter/server.ts',
        'publisher/search/background-process.ts',
        'publisher/search/pdf/reading-program.ts',
        'publisher/search/pdf/reading-thread.ts',
        'publisher/search/text-writer-thread.ts',
        'publisher/typesetting/drawing-program.ts',
        'scripts/*.ts',
      ],
      project: ['src/**/*.{ts,astro,mdx}', 'publisher/**/*.ts', 'search/**/*.ts', 'server/**/*.ts', 'scripts/**/*.ts'],
    },
    scripts: {
      entry: [
        '*.{ts,mjs}',
        'start/exit-with-parent.ts',
        'start/quick-imports.ts',
        'start/guard.ts',
        'start/fixtures/*',
        'bench/admin/measure.ts',
        'bench/corpus/write.ts',
        'bench/search/build-pagefind.ts',
        'bench/search/in-browser/*.ts',
      ],
      project: ['**/*.{ts,mjs}'],
    },
    // Programs that tests run in processes of their own.
    tests: {
      // And what stands for a module of Astro's where no page is rendered.
      entry: ['support/children/*.ts', 'support/astro-content.ts'],
      project: ['**/*.ts'],
      // An archive of Java, and a script for pages: their paths are asked for, and nothing is imported.
      ignoreDependencies: ['vnu-jar', 'accessibility-checker-engine'],
    },
  },
  // Types and schemas that a module exports for its readers need no importer; exports used in their own file are fine.
  ignoreExportsUsedInFile: true,
  exclude: ['types', 'enumMembers'],
};

export default config;
