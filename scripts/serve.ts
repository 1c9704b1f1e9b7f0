import { join } from 'node:path';
import { hideSecrets } from 'cms/log';
import { PRESS_SERVER_FILE } from 'runtime/press-server-file';
import { loadSettings } from 'runtime/settings';
import { startStaticServer } from 'site/server';
import { sayProblems } from './start/say-problems.ts';

// An address that fails is told, and the address of a journalist or of a subscriber is a key.
hideSecrets();
sayProblems();
const { dataDir, sitePort, host, siteUrl } = loadSettings();
const server = await startStaticServer({
  root: join(dataDir, 'site/public'),
  routingFile: join(dataDir, 'site/routing.json'),
  contentFolder: join(dataDir, 'site/content'),
  pressServerFile: join(dataDir, 'site', PRESS_SERVER_FILE),
  port: sitePort,
  ...(host !== undefined && { host }),
  isHttps: siteUrl.startsWith('https:'),
});

for (const signal of ['SIGTERM', 'SIGINT'] as const) {
  process.once(signal, () => {
    void server.close().then(() => process.exit(0));
  });
}
