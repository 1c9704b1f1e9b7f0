import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'astro';
import { publisherAdapter } from './adapter/index.ts';

const root = path.resolve(path.dirname(fileURLToPath(import.meta.url)), '..');

/** Where the compiled templates are. */
export const DIST_FOLDER = path.join(root, 'dist');

/** Compiles the templates, without publishing. Needed once for each change of code. */
export async function compileSite(): Promise<void> {
  await build({ root, logLevel: 'error', adapter: publisherAdapter({ publishes: false }) });
}
