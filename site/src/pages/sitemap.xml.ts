import type { APIRoute } from 'astro';
import { readAddresses, readSiteUrl } from '../content/index.ts';
import { siteMap } from '../feeds/site-map.ts';

export const GET: APIRoute = async () =>
  new Response(siteMap(await readSiteUrl(), await readAddresses()), {
    headers: { 'Content-Type': 'application/xml; charset=utf-8' },
  });
