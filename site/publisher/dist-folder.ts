import path from 'node:path';
import { fileURLToPath } from 'node:url';

/** Where the compiled templates are. */
export const DIST_FOLDER = path.resolve(path.dirname(fileURLToPath(import.meta.url)), '../dist');
