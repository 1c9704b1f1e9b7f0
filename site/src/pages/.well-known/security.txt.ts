import { SECTIONS } from 'content-models';
import type { APIRoute } from 'astro';
import { readGlobal, readSiteUrl, readToday } from '../../content/index.ts';
import { emailFor } from '../../content/contact/purposes.ts';
import { securityExpiry } from '../../feeds/security-expiry.ts';

/** Whom to tell of a weakness of the site (RFC 9116). */
export const GET: APIRoute = async () => {
  const siteUrl = await readSiteUrl();
  const email = emailFor('security', await readGlobal('site-settings'));
  const contact = email === null ? siteUrl + SECTIONS.contact.address : `mailto:${email}`;
  const lines = [
    `Contact: ${contact}`,
    `Expires: ${securityExpiry(await readToday())}`,
    'Preferred-Languages: fr',
    `Canonical: ${siteUrl}/.well-known/security.txt`,
  ];
  return new Response(`${lines.join('\n')}\n`, { headers: { 'Content-Type': 'text/plain; charset=utf-8' } });
};
