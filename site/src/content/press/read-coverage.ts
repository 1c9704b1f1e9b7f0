import type { Coverage } from 'content-models';
import { readNewestReleases } from '../types/press-release.ts';

/** Releases whose articles are looked into: those of a year, or nearly. */
const RELEASES = 20;

/** The newest articles about the newest releases. */
export async function readCoverage(limit: number): Promise<Coverage[]> {
  const releases = await readNewestReleases(['coverage'], RELEASES);
  return releases
    .flatMap((release) => release?.coverage ?? [])
    .sort((a, b) => b.date.localeCompare(a.date, 'fr'))
    .slice(0, limit);
}
