import path from 'node:path';

/** Where the pictures and files are that a derived file shows or holds. */
export interface FilePlaces {
  publicFolder: string;
  /** Those of a release that is not public yet: paths on the disk, by paths in the public folder. */
  privateFiles?: ReadonlyMap<string, string> | undefined;
}

/** The file of an address of the site: absolute path. */
export function placeOf(address: string, { publicFolder, privateFiles }: FilePlaces): string {
  const file = decodeURIComponent(address).replace(/^\//, '');
  return privateFiles?.get(file) ?? path.join(publicFolder, file);
}
