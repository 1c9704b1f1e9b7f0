import { readdirSync, type Dirent } from 'node:fs';
import path from 'node:path';
import { hasCode } from 'runtime/error-code';

/**
 * Files under a folder, with paths relative to it. None when there is no folder; what goes away meanwhile is left
 * out, and nothing else with it.
 */
export function listFiles(root: string): Set<string> {
  const files = new Set<string>();
  const walk = (folder: string): void => {
    for (const entry of entriesOf(path.join(root, folder))) {
      const name = path.join(folder, entry.name);
      if (entry.isDirectory()) walk(name);
      else if (entry.isFile()) files.add(name);
    }
  };
  walk('');
  return files;
}

function entriesOf(folder: string): Dirent[] {
  try {
    return readdirSync(folder, { withFileTypes: true });
  } catch (error) {
    if (hasCode(error, 'ENOENT')) return [];
    throw error;
  }
}
