import { join } from 'node:path';

/** Arguments of Node for each process that the platform starts. */
export const PRELOADS = ['exit-with-parent.ts', 'quick-imports.ts'].flatMap((file) => [
  '--import',
  join(import.meta.dirname, file),
]);
