import js from '@eslint/js';
import astro from 'eslint-plugin-astro';
import { defineConfig, globalIgnores } from 'eslint/config';
import tseslint from 'typescript-eslint';
import { templateRules } from './eslint/templates/index.js';

/** Where the environment is read: the settings, what runs before anything is installed, tests. */
const READS_THE_ENVIRONMENT = [
  'runtime/src/settings/process-settings.ts',
  'scripts/bootstrap/**',
  'vitest.config.ts',
  'tests/**',
];

const ENVIRONMENT_IN_SETTINGS = {
  object: 'process',
  property: 'env',
  message: 'Settings are read by `runtime/settings`, once for each process; children get `childEnvironment`.',
};

/** A workspace is imported through its index; `cms` and `site` never import each other. */
const THROUGH_THE_INDEX = [
  {
    regex:
      '^(cms|site|content-models)/(?!(admin|server|database-status|file-metadata|publication-log|log|projection|subtitles|samples|search|testing|timecode)$)',
    message: 'Import a workspace through its index.',
  },
  {
    regex: '^(\\.\\./)+(cms|site|content-models|runtime|scripts|tests)/',
    message: 'Import a workspace by its name, not by its path.',
  },
];

const withoutWorkspace = (name, message = 'cms and site never import each other: scripts composes them.') => ({
  regex: `^${name}($|/)`,
  message,
});

const restrictImports = (...patterns) => ({
  'no-restricted-imports': ['error', { patterns: [...THROUGH_THE_INDEX, ...patterns] }],
});

/** The plan of the network is a module of its own (ADR 0041): one door for the site, and nothing of the site within. */
const NETWORK_PLAN = 'site/src/drawing/network-plan';

const THROUGH_THE_DOOR_OF_THE_PLAN = {
  regex: '/network-plan/(?!index\\.ts$)',
  message: 'Import the plan of the network through its index.',
};

/** @param ownFiles regular expression of the imports that stay within the plan */
const onlyThePlan = (ownFiles) => ({
  regex: `^(?!${ownFiles}|(?:vitest|fast-check)$)`,
  message: 'The plan of the network imports nothing but its own files.',
});

const DEFAULT_EXPORT = {
  selector: 'ExportDefaultDeclaration',
  message: 'Export by name.',
};

/** What runs in the reader's browser and never while a page is rendered. */
const BROWSER_CODE = ['site/src/browser/**'];

/** The slot in which the publisher leaves the reader of the page being rendered. */
const READER_SLOT = 'site/src/content/reader.ts';

export default defineConfig(
  globalIgnores([
    '**/node_modules/',
    '**/dist/',
    '**/.next/',
    '**/.astro/',
    '**/.data/',
    '**/next-env.d.ts',
    'cms/src/payload-types.ts',
    'cms/src/migrations/',
    'cms/src/app/',
  ]),
  js.configs.recommended,
  {
    files: ['**/*.{ts,tsx,mts}'],
    extends: [tseslint.configs.strictTypeChecked, tseslint.configs.stylisticTypeChecked],
    languageOptions: {
      parserOptions: {
        projectService: true,
        tsconfigRootDir: import.meta.dirname,
      },
    },
    rules: {
      '@typescript-eslint/consistent-type-imports': 'error',
      '@typescript-eslint/switch-exhaustiveness-check': ['error', { considerDefaultExhaustiveForUnions: true }],
      // Numbers read well in a sentence; objects and undefined don't.
      '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true }],
      // `() => console.log()` is read as it is meant.
      '@typescript-eslint/no-confusing-void-expression': [
        'error',
        { ignoreArrowShorthand: true, ignoreVoidOperator: true, ignoreVoidReturningFunctions: true },
      ],
      // Empty strings count as absent in what editors write: `||` is then meant.
      '@typescript-eslint/prefer-nullish-coalescing': ['error', { ignorePrimitives: { string: true } }],
      '@typescript-eslint/no-unused-vars': ['error', { argsIgnorePattern: '^_', varsIgnorePattern: '^_' }],
    },
  },
  {
    files: ['**/*.{ts,tsx,js,mjs}'],
    rules: {
      // Payload leaves out what was never filled in and stores null for what was emptied: one test for both.
      eqeqeq: ['error', 'always', { null: 'ignore' }],
      // French needs no-break spaces.
      'no-irregular-whitespace': [
        'error',
        { skipTemplates: true, skipComments: true, skipJSXText: true, skipRegExps: true },
      ],
      'no-restricted-properties': ['error', ENVIRONMENT_IN_SETTINGS],
      'no-restricted-syntax': ['error', DEFAULT_EXPORT],
      ...restrictImports(),
    },
  },
  { files: ['cms/**/*.{ts,tsx}'], rules: restrictImports(withoutWorkspace('site')) },
  {
    files: ['site/**/*.{ts,tsx,astro}'],
    rules: restrictImports(withoutWorkspace('cms'), THROUGH_THE_DOOR_OF_THE_PLAN),
  },
  { files: [`${NETWORK_PLAN}/*.ts`], rules: restrictImports(onlyThePlan('\\./')) },
  { files: [`${NETWORK_PLAN}/fixtures/*.ts`], rules: restrictImports(onlyThePlan('\\.\\./[^.]|\\./')) },
  {
    files: ['runtime/**/*.ts'],
    rules: restrictImports(
      ...['cms', 'site', 'scripts', 'tests'].map((name) =>
        withoutWorkspace(name, 'It is what all processes stand on.'),
      ),
    ),
  },
  {
    files: ['content-models/**/*.ts'],
    rules: restrictImports(withoutWorkspace('cms'), withoutWorkspace('site'), {
      regex: '^(runtime/|node:|fs$|path$|crypto$)',
      message: 'The models do no input or output.',
    }),
  },
  {
    files: READS_THE_ENVIRONMENT,
    rules: { 'no-restricted-properties': 'off' },
  },
  {
    // Read by tools that want a default export.
    files: [
      '**/*.config.{js,ts,mjs}',
      'cms/src/payload.config.ts',
      'cms/src/components/**',
      'knip.ts',
      '**/live.config.ts',
    ],
    rules: { 'no-restricted-syntax': 'off' },
  },
  astro.configs.recommended,
  {
    files: ['**/*.astro'],
    languageOptions: { parserOptions: { parser: tseslint.parser, extraFileExtensions: ['.astro'] } },
    // The compiler and `astro check` know what is defined; a template may leave a prop unused.
    rules: { 'no-undef': 'off', 'no-unused-vars': 'off' },
  },
  {
    // Pages are published again only when what they read through content changes: they must read nothing else.
    files: ['site/src/**/*.{ts,tsx,js,jsx,mjs,astro}'],
    ignores: [...BROWSER_CODE, READER_SLOT, '**/*.test.ts'],
    ...templateRules(),
  },
  {
    // The models are part of the rendering; what they import is ruled above.
    files: ['content-models/src/**/*.ts'],
    ignores: ['**/*.test.ts'],
    ...templateRules(['clock-and-zone', 'globals', 'state']),
  },
  {
    files: ['**/*.{js,mjs}'],
    languageOptions: {
      globals: {
        process: 'readonly',
        console: 'readonly',
        setTimeout: 'readonly',
        setInterval: 'readonly',
        clearInterval: 'readonly',
        URL: 'readonly',
      },
    },
  },
);
