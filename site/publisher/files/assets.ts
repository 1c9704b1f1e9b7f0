import path from 'node:path';
import { documentAddress, pictureAddress } from 'content-models';
import type { Asset } from '../content-store/content-store.ts';

/** A file to copy into the public folder. Paths: `file` relative to it, `source` absolute. */
export interface AssetFile {
  file: string;
  source: string;
}

/** The files of a picture or a document: in the CMS's uploads and in the public folder. */
export function filesOfAsset(asset: Asset, uploadsFolder: string): AssetFile[] {
  if (asset.collection === 'documents') {
    return [toFile(documentAddress(asset), path.join(uploadsFolder, 'documents', asset.filename))];
  }
  return [asset.original, ...asset.sizes].map((size) =>
    toFile(pictureAddress(asset, size), path.join(uploadsFolder, 'media', size.filename)),
  );
}

function toFile(address: string, source: string): AssetFile {
  return { file: decodeURIComponent(address.slice(1)), source };
}
