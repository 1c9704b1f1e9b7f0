import type { IsoDay } from 'content-models';

/** XML of the site map. */
export function siteMap(siteUrl: string, addresses: readonly { address: string; modifiedOn: IsoDay | null }[]): string {
  const entries = addresses.map(({ address, modifiedOn }) => {
    const modified = modifiedOn === null ? '' : `<lastmod>${modifiedOn}</lastmod>`;
    return `<url><loc>${escapeXml(siteUrl + address)}</loc>${modified}</url>`;
  });
  return [
    '<?xml version="1.0" encoding="UTF-8"?>',
    '<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">',
    ...entries,
    '</urlset>\n',
  ].join('\n');
}

function escapeXml(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
}
