/** Names under which a browser on the same machine reaches a local server. */
const LOCAL_NAMES = ['localhost', '127.0.0.1', '[::1]'];

/**
 * Origins whose pages may use the session cookie: the admin's own. A local admin is reached by any of
 * the machine's names.
 */
export function allowedOrigins(cmsUrl: string): string[] {
  const { protocol, hostname, port, origin } = new URL(cmsUrl);
  if (!LOCAL_NAMES.includes(hostname)) return [origin];
  return LOCAL_NAMES.map((name) => `${protocol}//${name}${port === '' ? '' : `:${port}`}`);
}
