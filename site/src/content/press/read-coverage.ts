import type { Coverage } from 'content-models';
import { readCards, readFields } from '../index.ts';

/** Releases whose articles are looked into: those of a year, or nearly. */
const RELEASES = 20;

/** The newest articles about the newest releases. */
export async function readCoverage(limit: number): Promise<Coverage[]> {
  const cards = await readCards({ collections: ['press-releases'], order: 'newest', limit: RELEASES });
  const releases = await Promise.all(cards.map(({ id }) => readFields('press-releases', id, ['coverage'])));
  return releases
    .flatMap((release) => release?.coverage ?? [])
    .sort((a, b) => b.date.localeCompare(a.date, 'fr'))
    .slice(0, limit);
}
