import { readFileSync } from 'node:fs';
import path from 'node:path';
import { FileWriter } from '../publisher/files/file-writer.ts';
import { fileOf, PublicTree } from '../publisher/files/public-tree.ts';
import { sitePaths } from '../publisher/options.ts';
import { isFileAddress } from '../publisher/search/read-record-file.ts';
import { SearchIndex } from '../publisher/search/search-index.ts';
import { searchHash } from '../publisher/search/searchable.ts';

/**
 * Times what a publication of one page costs the index of a published site that no worker holds:
 * `node scripts/time-search-updates.ts <folder of the site> <how many pages>`. Each page is changed, then put back. The
 * durations in milliseconds are sent to whoever started it, or printed.
 */
const [siteFolder = '', count = ''] = process.argv.slice(2);

const { publicFolder, searchFile: indexFile, searchChangesFile: changesFile } = sitePaths(siteFolder);
const writer = new FileWriter();
const tree = PublicTree.open(publicFolder, writer);
const search = await SearchIndex.open({
  tree,
  writer,
  indexFile,
  changesFile,
  words: () => ({ synonyms: [], preferred: [] }),
  fileOf: () => undefined,
  warn: console.error,
});

const durations: number[] = [];
const addresses = [...search.addresses].filter((address) => !isFileAddress(address));
const step = Math.max(1, Math.floor(addresses.length / Number(count)));
for (const address of addresses.filter((_, index) => index % step === 0).slice(0, Number(count))) {
  const bytes = readFileSync(path.join(publicFolder, fileOf(address)));
  const changed = Buffer.from(bytes.toString('utf8').replace('</h1>', ' (mesure)</h1>'));
  for (const version of [changed, bytes]) durations.push(await publish(address, version));
}
await search.idle();
await search.close();
if (process.send === undefined) console.log(durations.map((ms) => ms.toFixed(1)).join('\n'));
else process.send(durations, () => process.disconnect());

async function publish(address: string, bytes: Buffer): Promise<number> {
  tree.write(fileOf(address), bytes);
  const startedAt = performance.now();
  search.note(address, searchHash(bytes));
  await search.update((work) => work());
  return performance.now() - startedAt;
}
