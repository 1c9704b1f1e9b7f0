import { FEEDS, SECTIONS, type Feed } from 'content-models';
import { readLastPublished } from '../types/press-release.ts';

/** The feeds of releases of one theme or in one language that have something to tell: an empty one is not announced. */
export async function readFollowedFeeds(): Promise<Feed[]> {
  const feeds = FEEDS.filter(
    ({ page, theme, language }) => page === SECTIONS.press.address && (theme !== null || language !== 'fr'),
  );
  const found = await Promise.all(
    feeds.map(async ({ theme, language }) => {
      const only = { ...(theme !== null && { theme }), ...(language !== 'fr' && { language }) };
      return (await readLastPublished(only)) !== undefined;
    }),
  );
  return feeds.filter((_feed, index) => found[index]);
}
