/** Next calls it once, as the server of the CMS starts. */
export async function register(): Promise<void> {
  // eslint-disable-next-line no-restricted-properties -- Next replaces it: only the build for Node holds what follows
  if (process.env.NEXT_RUNTIME === 'nodejs') (await import('./start-server.ts')).startServer();
}
