import { readdirSync } from 'node:fs';
import { basename } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { DatabaseSettings } from 'runtime/settings';

/**
 * Names of the migrations of a dialect, oldest first. Taken from the names of their files: loading
 * them would load Payload's adapters, which takes two seconds of every start.
 */
export function migrationNames(dialect: DatabaseSettings['dialect']): string[] {
  const folder = fileURLToPath(new URL(`../migrations/${dialect}/`, import.meta.url));
  return readdirSync(folder)
    .filter((file) => file.endsWith('.ts') && file !== 'index.ts')
    .map((file) => basename(file, '.ts'))
    .sort();
}
