import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { withPayload } from '@payloadcms/next/withPayload';
import type { NextConfig } from 'next';

const repositoryRoot = join(dirname(fileURLToPath(import.meta.url)), '..');

/** Headers of every answer. The admin is never framed, and never tells other sites where it is. */
const SECURITY_HEADERS = [
  { key: 'X-Frame-Options', value: 'DENY' },
  {
    key: 'Content-Security-Policy',
    value: "frame-ancestors 'none'; object-src 'none'; base-uri 'self'; form-action 'self'",
  },
  { key: 'X-Content-Type-Options', value: 'nosniff' },
  { key: 'Referrer-Policy', value: 'same-origin' },
  { key: 'Permissions-Policy', value: 'camera=(), geolocation=(), microphone=()' },
  { key: 'Cross-Origin-Opener-Policy', value: 'same-origin' },
];

/** An uploaded file opened on its own may run nothing, even a SVG that slipped through. */
const FILE_HEADERS = [
  { key: 'Content-Security-Policy', value: "default-src 'none'; style-src 'unsafe-inline'; img-src 'self'; sandbox" },
];

const config: NextConfig = {
  output: 'standalone',
  outputFileTracingRoot: repositoryRoot,
  turbopack: { root: repositoryRoot },
  transpilePackages: ['content-models', 'runtime'],
  poweredByHeader: false,
  // `npm run check` checks types, once for all workspaces.
  typescript: { ignoreBuildErrors: true },
  images: { unoptimized: true },
  headers: () =>
    Promise.resolve([
      // But the preview, which the admin frames: its answer says what it may do.
      { source: '/((?!api/preview/frame$).*)', headers: SECURITY_HEADERS },
      { source: '/api/:collection/file/:name*', headers: FILE_HEADERS },
    ]),
};

export default withPayload(config);
