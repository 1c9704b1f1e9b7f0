import type { Build } from './build-stamp.ts';
import { ROOT } from './root.ts';

/** The admin: Next's standalone server. */
export const ADMIN_BUILD: Build = {
  root: ROOT,
  inputs: ['cms/src', 'cms/scripts', 'cms/next.config.ts', 'cms/package.json', 'content-models/src', 'package-lock.json'],
  result: 'cms/.next/standalone/cms/server.js',
  stamp: 'cms/.next/standalone/.inputs',
};

/** The templates, compiled once for each change of code. */
export const TEMPLATES_BUILD: Build = {
  root: ROOT,
  inputs: [
    'site/src',
    'site/public',
    'site/publisher/adapter',
    'site/publisher/compile.ts',
    'site/astro.config.ts',
    'site/package.json',
    'content-models/src',
    'package-lock.json',
  ],
  result: 'site/dist/server/entry.mjs',
  stamp: 'site/dist/.inputs',
};
