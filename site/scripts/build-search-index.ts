import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { buildInBackground } from '../publisher/search/background.ts';
import { searchHash } from '../publisher/search/searchable.ts';

/**
 * Builds the index of a public folder from nothing, as the publisher does in the background, and leaves what is online
 * alone: `node scripts/build-search-index.ts <public folder> <folder to write in>`.
 */
const [publicFolder = '', folder = ''] = process.argv.slice(2);

const PAGE = 'index.html';

const pages = readdirSync(publicFolder, { recursive: true, encoding: 'utf8' })
  .filter((name) => path.basename(name) === PAGE)
  .toSorted()
  .flatMap((name) => {
    const file = path.join(publicFolder, name);
    const hash = searchHash(readFileSync(file));
    return hash === null ? [] : [{ address: `/${name.slice(0, -PAGE.length)}`, hash, file }];
  });

await buildInBackground({ folder, pages, signal: new AbortController().signal });
