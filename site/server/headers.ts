/** Headers that every answer carries. `isHttps`: the site is published on an https address. */
export function securityHeaders(path: string, isHttps: boolean): Record<string, string> {
  return {
    'Content-Security-Policy': contentSecurityPolicy(path),
    'X-Content-Type-Options': 'nosniff',
    // What is made for the pages of other sites says so in its policy: this older word knows no « everywhere ».
    ...(!isEmbed(path) && { 'X-Frame-Options': 'DENY' }),
    'Referrer-Policy': 'strict-origin-when-cross-origin',
    'Permissions-Policy': PERMISSIONS_POLICY,
    'Cross-Origin-Opener-Policy': 'same-origin',
    // Browsers load the fonts of a page shown elsewhere, as the preview of the admin, where their server lets them.
    ...(path.endsWith('.woff2') && { 'Access-Control-Allow-Origin': '*' }),
    ...(isHttps && { 'Strict-Transport-Security': 'max-age=31536000; includeSubDomains' }),
  };
}

/**
 * Headers that a document needs, and that data never shown as one does without: a search loads a dozen of its files, each
 * of which is smaller than these.
 */
export const DOCUMENT_HEADERS = [
  'Content-Security-Policy',
  'X-Frame-Options',
  'Referrer-Policy',
  'Permissions-Policy',
  'Cross-Origin-Opener-Policy',
  'Strict-Transport-Security',
] as const;

/** Whether a file is data of the search. */
export function isSearchData(path: string): boolean {
  return SEARCH_DATA.test(path);
}

const SEARCH_DATA = /^\/recherche\/(?:index|textes|mots)\//;

/** `Cache-Control` of a file that browsers keep. */
export const FOR_EVER = 'public, max-age=31536000, immutable';

/** `Cache-Control` of one that they ask for again: a 304 when unchanged. */
export const ASKED_AGAIN = 'no-cache';

/** Whether a file's name changes with its bytes. */
export function isImmutableAddress(path: string): boolean {
  return IMMUTABLE.some((pattern) => pattern.test(path));
}

const IMMUTABLE = [/^\/_astro\//, /^\/media\//, /^\/documents\//, SEARCH_DATA];

const PERMISSIONS_POLICY = [
  'accelerometer',
  'browsing-topics',
  'camera',
  'display-capture',
  'geolocation',
  'gyroscope',
  'magnetometer',
  'microphone',
  'payment',
  'usb',
]
  .map((feature) => `${feature}=()`)
  .join(', ');

/** A replay may hold the player of another site, empty until the visitor asks for it; no other page holds a frame. */
function isReplay(path: string): boolean {
  return /^\/replays\/[^/]+\/$/.test(path);
}

/** The player of a replay, which other sites show in their pages. */
function isEmbed(path: string): boolean {
  return /^\/replays\/[^/]+\/integrer\/$/.test(path);
}

/** Whether an editor sent the file at an address. */
export function isAssetAddress(path: string): boolean {
  return /^\/(?:media|documents)\//.test(path);
}

/**
 * What an editor sent runs nothing, whatever it holds; browsers may still dress what they show. Their readers of PDF
 * and their players do not open in a sandbox.
 */
function assetPolicy(path: string): string {
  const isSandboxed = !/\.(?:pdf|mp4|m4v|m4a|webm)$/i.test(path);
  return [
    "default-src 'none'",
    "style-src 'unsafe-inline'",
    "img-src 'self' data:",
    "media-src 'self'",
    "form-action 'none'",
    "base-uri 'none'",
    "frame-ancestors 'none'",
    ...(isSandboxed ? ['sandbox'] : []),
  ].join('; ');
}

function contentSecurityPolicy(path: string): string {
  if (isAssetAddress(path)) return assetPolicy(path);
  return [
    "default-src 'none'",
    "script-src 'self'",
    "style-src 'self'",
    "img-src 'self'",
    "font-src 'self'",
    "media-src 'self'",
    "connect-src 'self'",
    ...(isReplay(path) ? ['frame-src https:'] : []),
    "form-action 'self'",
    "base-uri 'none'",
    isEmbed(path) ? 'frame-ancestors *' : "frame-ancestors 'none'",
  ].join('; ');
}
