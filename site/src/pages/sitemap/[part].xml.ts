import type { APIRoute } from 'astro';
import { readAddresses, readSiteUrl } from '../../content/index.ts';
import { siteMapOf, xmlResponse } from '../../feeds/site-map.ts';

/** A part of the site map: the fixed pages, or what one list of documents shows. */
export const GET: APIRoute = async ({ params }) => {
  const addresses = await readAddresses(params.part ?? '');
  return addresses === null
    ? new Response(null, { status: 404 })
    : xmlResponse(siteMapOf(await readSiteUrl(), addresses));
};
