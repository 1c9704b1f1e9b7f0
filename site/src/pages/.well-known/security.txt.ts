import { STATEMENTS } from 'content-models';
import type { APIRoute } from 'astro';
import { readGlobal, readSiteUrl, readToday } from '../../content/index.ts';
import { securityExpiry } from '../../feeds/security-expiry.ts';

/** Whom to tell of a weakness of the site (RFC 9116). */
export const GET: APIRoute = async () => {
  const siteUrl = await readSiteUrl();
  const { legal } = await readGlobal('site-settings');
  const contact = legal.email === null ? siteUrl + STATEMENTS.legal.address : `mailto:${legal.email}`;
  const lines = [
    `Contact: ${contact}`,
    `Expires: ${securityExpiry(await readToday())}`,
    'Preferred-Languages: fr',
    `Canonical: ${siteUrl}/.well-known/security.txt`,
  ];
  return new Response(`${lines.join('\n')}\n`, { headers: { 'Content-Type': 'text/plain; charset=utf-8' } });
};
