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

/** Whether a file of the public folder is one that an editor sent. */
export function isAssetFile(file: string): boolean {
  return file.startsWith('media/') || file.startsWith('documents/');
}

/** Links of a page to pictures and files that an editor sent. */
const ASSET_LINKS = /\/((?:media|documents)\/[^"'\s,?#<]+)/g;

/** Pictures and files that a page shows, as files of the public folder. */
export function assetFilesIn(html: string): string[] {
  return [...html.matchAll(ASSET_LINKS)].map(([, file = '']) => decodeURIComponent(file));
}
