import type { APIRoute } from 'astro';
import { readSiteMapParts, readSiteUrl } from '../content/index.ts';
import { siteMapIndex, xmlResponse } from '../feeds/site-map.ts';

/** The parts of the site map. A search engine reads again those that changed. */
export const GET: APIRoute = async () => xmlResponse(siteMapIndex(await readSiteUrl(), await readSiteMapParts()));
