import { siteMapAddress, type IsoDay } from 'content-models';
import type { ListedAddress, SiteMapPart } from '../content/index.ts';
import { textElement } from './xml.ts';

/** XML of a part of the site map, as sitemaps.org describes it. */
export function siteMapOf(siteUrl: string, addresses: readonly ListedAddress[]): string {
  return listing('urlset', 'url', siteUrl, addresses);
}

/** XML of the list of the parts. */
export function siteMapIndex(siteUrl: string, parts: readonly SiteMapPart[]): string {
  const addresses = parts.map(({ part, modifiedOn }) => ({ address: siteMapAddress(part), modifiedOn }));
  return listing('sitemapindex', 'sitemap', siteUrl, addresses);
}

export function xmlResponse(xml: string): Response {
  return new Response(xml, { headers: { 'Content-Type': 'application/xml; charset=utf-8' } });
}

function listing(
  root: string,
  element: string,
  siteUrl: string,
  entries: readonly { address: string; modifiedOn: IsoDay | null }[],
): string {
  return [
    '<?xml version="1.0" encoding="UTF-8"?>',
    `<${root} xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">`,
    ...entries.map(({ address, modifiedOn }) => {
      const modified = modifiedOn === null ? '' : textElement('lastmod', modifiedOn);
      return `<${element}>${textElement('loc', siteUrl + address)}${modified}</${element}>`;
    }),
    `</${root}>\n`,
  ].join('\n');
}
