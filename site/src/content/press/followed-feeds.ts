import { FEEDS, type Feed } from 'content-models';
import { readCards } from '../index.ts';

/** The feeds of releases of one theme or in one language that have something to tell: an empty one is not announced. */
export async function readFollowedFeeds(): Promise<Feed[]> {
  const feeds = FEEDS.filter(({ theme, language }) => theme !== null || language !== 'fr');
  const found = await Promise.all(
    feeds.map(async ({ theme, language }) => {
      const [first] = await readCards({
        collections: ['press-releases'],
        ...(theme !== null && { theme }),
        ...(language !== 'fr' && { language }),
        order: 'published',
        limit: 1,
      });
      return first !== undefined;
    }),
  );
  return feeds.filter((_feed, index) => found[index]);
}
