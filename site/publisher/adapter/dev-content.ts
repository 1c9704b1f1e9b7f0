import type { AstroIntegration } from 'astro';
import { provideReader } from '../../src/content/reader.ts';
import { answerRequest } from '../../server/answer-request.ts';
import { ContentStore } from '../content-store/content-store.ts';
import { readSavedContent } from '../content-store/persistence.ts';
import { PassReader } from '../content-store/reader.ts';
import { readSiteEnv } from '../env.ts';
import { AddressBook } from '../addresses.ts';
import { sitePaths } from '../publisher.ts';

type DevelopmentServer = Parameters<NonNullable<AstroIntegration['hooks']['astro:server:setup']>>[0]['server'];

/** Files that the development server takes from the published site: it has no others. */
const PUBLISHED_FILES = /^\/(media|documents|pagefind)\//;

/**
 * Gives the development server the content that was last published, read again for each page, so
 * that templates are worked on with real content and show each new publication.
 */
export function provideSavedContent(server: DevelopmentServer): void {
  const { siteFolder, siteUrl } = readSiteEnv();
  const { contentFolder, publicFolder } = sitePaths(siteFolder);
  let reader = readerOf(new ContentStore(), siteUrl, new AddressBook([]));
  provideReader(() => reader);

  server.middlewares.use((request, response, next) => {
    if (PUBLISHED_FILES.test(request.url ?? '')) {
      answerRequest(request, response, {
        root: publicFolder,
        rules: () => Promise.resolve({ redirects: {}, gone: [] }),
        isHttps: false,
      }).catch(next);
      return;
    }
    const store = new ContentStore();
    const { effects } = store.apply(readSavedContent(contentFolder));
    const addresses = new AddressBook([]);
    addresses.update(effects, store);
    reader = readerOf(store, siteUrl, addresses);
    next();
  });
}

function readerOf(store: ContentStore, siteUrl: string, addresses: AddressBook) {
  const surroundings = { now: new Date(), siteUrl, addresses: () => addresses.list(store) };
  return new PassReader(store, surroundings).tracing().reader;
}
