import { createServer, type Server } from 'node:net';
import { describe, expect, it, onTestFinished } from 'vitest';
import { checkPorts, findFreePort } from './ports.ts';

const site = (port: number) => [{ port, use: 'le site', variable: 'SITE_PORT' }];

describe('checkPorts', () => {
  it('accepts a free port', async () => {
    await expect(checkPorts(site(await findFreePort()))).resolves.toBeUndefined();
  });

  it.each(['127.0.0.1', '0.0.0.0'])('names a port taken on %s and the variable that changes it', async (host) => {
    const port = await findFreePort();
    await take(port, host);
    await expect(checkPorts(site(port))).rejects.toThrow(
      `Le port ${port}, prévu pour le site, est déjà utilisé par un autre programme\u00a0: arrêtez-le, ` +
        `ou choisissez un autre port, par exemple SITE_PORT=${port + 1} npm start.`,
    );
  });

  it('waits for a port that is about to be free', async () => {
    const port = await findFreePort();
    const server = await take(port, '127.0.0.1');
    setTimeout(() => server.close(), 300);
    await expect(checkPorts(site(port), 5000)).resolves.toBeUndefined();
  });
});

async function take(port: number, host: string): Promise<Server> {
  const server = createServer();
  await new Promise<void>((resolve) => server.listen(port, host, resolve));
  onTestFinished(() => void server.close());
  return server;
}
