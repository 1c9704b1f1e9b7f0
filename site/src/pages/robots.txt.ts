import type { APIRoute } from 'astro';
import { readSiteUrl } from '../content/index.ts';

/** Everything may be crawled; the site map says what there is. */
export const GET: APIRoute = async () =>
  new Response(`User-agent: *\nAllow: /\n\nSitemap: ${await readSiteUrl()}/sitemap.xml\n`, {
    headers: { 'Content-Type': 'text/plain; charset=utf-8' },
  });
