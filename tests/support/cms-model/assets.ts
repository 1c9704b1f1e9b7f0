import { createHash } from 'node:crypto';
import { mkdir, writeFile } from 'node:fs/promises';
import path from 'node:path';
import type { AssetCollection, ContentOf } from 'content-models';
import { SAMPLES } from 'content-models/samples';

/** Pictures and files that editors have at hand, by their identifiers. */
export const ASSET_IDS = [1, 2] as const;
export type AssetId = (typeof ASSET_IDS)[number];

/** Each can be sent again, once, under the same name. */
const VERSIONS = [1, 2] as const;
export type AssetVersion = (typeof VERSIONS)[number];

/** A picture or file as the CMS hands it over. */
export function assetOf(
  collection: AssetCollection,
  id: AssetId,
  version: AssetVersion,
): ContentOf<'media'> | ContentOf<'documents'> {
  const hash = createHash('sha256')
    .update(contentOf(collection, id, version))
    .digest('hex')
    .slice(0, 16);
  const [first, ...others] = filesOf(collection, id, version);
  if (collection === 'documents') return SAMPLES.documentFile({ id, hash, title: `Rapport ${id}`, filename: first });
  return SAMPLES.media({
    id,
    hash,
    alt: `Image ${id}, version ${version}`,
    original: { filename: first, mimeType: 'image/png', width: 1600, height: 900, size: 100 },
    sizes: others.map((filename) => ({ filename, mimeType: 'image/webp', width: 800, height: 450, size: 50 })),
  });
}

/** Fills a folder with every version of every file, laid out as the CMS does. */
export async function writeUploads(folder: string): Promise<void> {
  for (const collection of ['media', 'documents'] as const) {
    await mkdir(path.join(folder, collection), { recursive: true });
    for (const id of ASSET_IDS) {
      for (const version of VERSIONS) {
        for (const name of filesOf(collection, id, version)) {
          await writeFile(path.join(folder, collection, name), `${name} : ${contentOf(collection, id, version)}`);
        }
      }
    }
  }
}

function filesOf(collection: AssetCollection, id: AssetId, version: AssetVersion): [string, ...string[]] {
  if (collection === 'documents') return [`rapport-${id}-${version}.pdf`];
  return [`plan-${id}-${version}.png`, `plan-${id}-${version}-800.webp`];
}

function contentOf(collection: AssetCollection, id: AssetId, version: AssetVersion): string {
  return `${collection} ${id}, version ${version}`;
}
