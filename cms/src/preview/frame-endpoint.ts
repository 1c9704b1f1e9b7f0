import { randomBytes } from 'node:crypto';
import type { Endpoint } from 'payload';
import { isStaff } from '../access/is-staff.ts';
import { settingsOf } from '../settings.ts';
import { framePage } from './frame-page.ts';
import { PREVIEW_PATH } from './preview-endpoint.ts';

/** Where the frame of the preview is, on the server of the admin. The only page of it that may be framed, by the admin. */
export const FRAME_ADDRESS = `/api${PREVIEW_PATH}/frame`;

/** `GET /api/preview/frame`: the page in which the admin shows what an editor writes as it will be. */
export const frameEndpoint: Endpoint = {
  path: `${PREVIEW_PATH}/frame`,
  method: 'get',
  handler: (req) => {
    if (!isStaff({ req })) return new Response('Connectez-vous pour voir l’aperçu.', { status: 403, headers: TEXT });
    const nonce = randomBytes(16).toString('base64');
    const { siteUrl } = settingsOf(req.payload);
    const headers = {
      'Content-Type': 'text/html; charset=utf-8',
      'Cache-Control': 'no-store',
      // Of the page within, too: it runs nothing.
      'Content-Security-Policy': [
        "default-src 'none'",
        `script-src 'nonce-${nonce}'`,
        `style-src ${siteUrl} 'unsafe-inline'`,
        `img-src 'self' ${siteUrl} data:`,
        `media-src 'self' ${siteUrl}`,
        `font-src ${siteUrl}`,
        "connect-src 'self'",
        "frame-src 'self'",
        `base-uri ${siteUrl}`,
        "form-action 'none'",
        "frame-ancestors 'self'",
      ].join('; '),
    };
    return new Response(framePage(nonce), { headers });
  },
};

const TEXT = { 'Content-Type': 'text/plain; charset=utf-8' };
