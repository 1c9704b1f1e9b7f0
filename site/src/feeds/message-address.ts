import { addressOf, type PressRelease } from 'content-models';

/** Where the templates alone find what is sent of a release: no file is there. */
export function messageAddress(release: Pick<PressRelease, 'collection' | 'slug'>): string {
  return `${(addressOf(release) ?? '').slice(0, -1)}.courriel.json`;
}
