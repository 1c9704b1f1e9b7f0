import path from 'node:path';
import { DIST_FOLDER, Publisher, type PublisherOptions } from 'site';

/** Origin of the sites of the tests, at which nothing answers. */
export const SITE_URL = 'https://site.example';

/** Opens the publisher of a site, with the real templates: uploads stand beside it, and it has no search. */
export function openPublisher(siteFolder: string, options: Partial<PublisherOptions> = {}): Promise<Publisher> {
  return Publisher.open({
    siteFolder,
    distFolder: DIST_FOLDER,
    uploadsFolder: path.resolve(siteFolder, '../uploads'),
    siteUrl: SITE_URL,
    hasSearch: false,
    ...options,
  });
}
