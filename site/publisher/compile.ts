import path from 'node:path';
import { fileURLToPath } from 'node:url';

const root = path.resolve(path.dirname(fileURLToPath(import.meta.url)), '..');

/** Compiles the templates, without publishing. Needed once for each change of code. */
export async function compileSite(): Promise<void> {
  // Loaded here only: a publisher in operation has no use for the compiler, nor memory for it.
  const [{ build }, { publisherAdapter }] = await Promise.all([import('astro'), import('./adapter/index.ts')]);
  await build({ root, logLevel: 'error', adapter: publisherAdapter({ publishes: false }) });
}
