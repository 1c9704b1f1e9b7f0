import type { AstroIntegration } from 'astro';
import { dayOf, PRESS_ACCESS_FOLDER } from 'content-models';
import { provideReader } from '../../src/content/reader.ts';
import { answerRequest } from '../../server/answer-request.ts';
import { Compressor } from '../../server/compression.ts';
import { pressServerForwarder } from '../../server/forward-to-press-server.ts';
import { ContentStore } from '../content-store/content-store.ts';
import { readSavedContent } from '../content-store/persistence.ts';
import { SnapshotReader } from '../content-store/reader.ts';
import { sitePaths, type SavedSite } from '../options.ts';
import { SiteMap } from '../site-map.ts';

type DevelopmentServer = Parameters<NonNullable<AstroIntegration['hooks']['astro:server:setup']>>[0]['server'];

/**
 * Files that the development server takes from the published site: it has no others. Those of the compiled templates are
 * for the pages of the press server, which is asked as online.
 */
const PUBLISHED_FILES = /^\/(media|documents|_astro|recherche\/(?:index|textes|mots|index\.json))/;

/**
 * Gives the development server the content that was last published, read again for each page, so
 * that templates are worked on with real content and show each new publication.
 */
export function provideSavedContent(
  server: DevelopmentServer,
  { siteFolder, siteUrl }: Pick<SavedSite, 'siteFolder' | 'siteUrl'>,
): void {
  const { contentFolder, publicFolder, pressServerFile } = sitePaths(siteFolder);
  const toPressServer = pressServerForwarder(pressServerFile, console.error);
  const compressor = new Compressor();
  let reader = readerOf(new ContentStore(), siteUrl);
  provideReader(() => reader);

  server.middlewares.use((request, response, next) => {
    const { url = '' } = request;
    if (PUBLISHED_FILES.test(url) || url.startsWith(PRESS_ACCESS_FOLDER)) {
      answerRequest(request, response, {
        root: publicFolder,
        rules: () => Promise.resolve({ redirects: {}, gone: [] }),
        isHttps: false,
        compressor,
        toPressServer,
      }).catch(next);
      return;
    }
    const store = new ContentStore();
    store.apply(readSavedContent(contentFolder));
    reader = readerOf(store, siteUrl);
    next();
  });
}

function readerOf(store: ContentStore, siteUrl: string) {
  const surroundings = { today: dayOf(new Date()), siteUrl, siteMap: new SiteMap([]) };
  return new SnapshotReader(store, surroundings).tracing().reader;
}
