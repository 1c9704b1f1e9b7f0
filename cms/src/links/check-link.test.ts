import { once } from 'node:events';
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { checkLink, type Finding } from './check-link.ts';
import { checkLinks, isOffline } from './check-links.ts';

/** A site on this machine, which the tests alone may ask. */
const HERE = { isAllowed: () => true };
let server: Server;
let origin: string;
const asked: IncomingMessage[] = [];

beforeAll(async () => {
  server = createServer((request, response) => {
    asked.push(request);
    answer(request, response);
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  origin = `http://127.0.0.1:${String((server.address() as AddressInfo).port)}`; // A TCP server has a port.
});

afterAll(() => {
  server.closeAllConnections();
  server.close();
});

/** What each address of the site answers. */
function answer({ url, method }: IncomingMessage, response: ServerResponse): void {
  const leadTo = (status: number, location: string) => response.writeHead(status, { location }).end();
  switch (url) {
    case '/ici':
      return void response.end('Bonjour');
    case '/tout-court':
      return void response.writeHead(method === 'HEAD' ? 405 : 200).end();
    case '/demenage':
      return void leadTo(301, '/demenage-encore');
    case '/demenage-encore':
      return void leadTo(308, '/ici');
    case '/detour':
      return void leadTo(302, '/ici');
    case '/demenage-puis-detour':
      return void leadTo(301, '/detour');
    case '/boucle':
      return void leadTo(301, '/boucle');
    case '/ailleurs':
      return void leadTo(301, 'ftp://fichiers.example/');
    case '/retire':
      return void response.writeHead(410).end();
    case '/reserve':
      return void response.writeHead(403).end();
    case '/panne':
      return void response.writeHead(500).end();
    case '/lent':
      return;
    default:
      return void response.writeHead(404).end();
  }
}

const stateOf = (path: string) => checkLink(origin + path, HERE);

const reasonOf = (finding: Finding) => ('reason' in finding ? finding.reason : '');

describe('a link', () => {
  it('that answers is alive, its text is not even asked for', async () => {
    asked.length = 0;
    expect(await stateOf('/ici')).toEqual({ state: 'alive', hasAnswered: true });
    expect(asked.map(({ method }) => method)).toEqual(['HEAD']);
  });

  it('tells the site nothing of who asks', async () => {
    asked.length = 0;
    await stateOf('/ici');
    expect(Object.keys(asked[0]?.headers ?? {}).toSorted()).toEqual(['accept', 'connection', 'host', 'user-agent']);
  });

  it('whose site does not like to be asked for headers is asked for its page', async () => {
    expect(await stateOf('/tout-court')).toMatchObject({ state: 'alive' });
  });

  it('that leads elsewhere permanently has moved, to where the last such redirect leads', async () => {
    expect(await stateOf('/demenage')).toEqual({ state: 'moved', hasAnswered: true, to: `${origin}/ici` });
    expect(await stateOf('/demenage-puis-detour')).toMatchObject({ state: 'moved', to: `${origin}/detour` });
  });

  it('that leads elsewhere for now is alive', async () => {
    expect(await stateOf('/detour')).toMatchObject({ state: 'alive' });
  });

  it.each([
    ['/inconnu', /n’existe plus \(404\)/],
    ['/retire', /n’existe plus \(410\)/],
  ])('%s is dead, as its site says', async (path, reason) => {
    const found = await stateOf(path);
    expect(found).toMatchObject({ state: 'dead', hasAnswered: true });
    expect(reasonOf(found)).toMatch(reason);
  });

  it.each([
    ['/panne', /en panne \(500\)/],
    ['/reserve', /refuse d’être vérifié \(403\)/],
    ['/boucle', /sans fin/],
    ['/ailleurs', /ne peut pas suivre/],
  ])('%s could not be checked: that says nothing of the link', async (path, reason) => {
    const found = await stateOf(path);
    expect(found.state).toBe('unreachable');
    expect(reasonOf(found)).toMatch(reason);
  });

  it('that does not answer in time could not be checked', async () => {
    expect(await checkLink(`${origin}/lent`, { ...HERE, timeLimit: 50 })).toMatchObject({
      state: 'unreachable',
      hasAnswered: false,
      reason: 'le site n’a pas répondu à temps',
    });
  });

  it('to a closed port could not be checked', async () => {
    const closed = createServer().listen(0, '127.0.0.1');
    await once(closed, 'listening');
    const { port } = closed.address() as AddressInfo; // A TCP server has a port.
    closed.close();
    await once(closed, 'close');
    expect(await checkLink(`http://127.0.0.1:${String(port)}/`, HERE)).toMatchObject({
      state: 'unreachable',
      hasAnswered: false,
      reason: 'le site refuse la connexion',
    });
  });
});

describe('an address of a private network', () => {
  it.each([(port: string) => `http://127.0.0.1:${port}/ici`, (port: string) => `http://localhost:${port}/ici`])(
    'is never asked, said or looked up',
    async (addressAt) => {
      asked.length = 0;
      const found = await checkLink(addressAt(new URL(origin).port));
      expect(found.state).toBe('unreachable');
      expect(reasonOf(found)).toMatch(/réseau privé/);
      expect(asked).toEqual([]);
    },
  );

  it('is not reached through a redirect either', async () => {
    // Only the first address is allowed: the one it leads to is judged anew.
    let judged = 0;
    asked.length = 0;
    const found = await checkLink(`${origin}/demenage`, { isAllowed: () => (judged += 1) === 1 });
    expect(found.state).toBe('unreachable');
    expect(reasonOf(found)).toMatch(/réseau privé/);
    expect(asked.map(({ url }) => url)).toEqual(['/demenage']);
  });
});

describe('several links', () => {
  it('are checked once each, one after the other within a site', async () => {
    asked.length = 0;
    const addresses = ['/ici', '/inconnu', '/ici'].map((path) => origin + path);
    const findings = await checkLinks(addresses, HERE);
    expect([...findings].map(([address, { state }]) => [new URL(address).pathname, state])).toEqual([
      ['/ici', 'alive'],
      ['/inconnu', 'dead'],
    ]);
    expect(asked.map(({ url, method }) => `${String(method)} ${String(url)}`)).toEqual([
      'HEAD /ici',
      'HEAD /inconnu',
      'GET /inconnu',
    ]);
  });

  it('of which none answers tell of the network, not of the links', async () => {
    expect(isOffline(await checkLinks(['http://127.0.0.1/', 'http://10.0.0.1/']))).toBe(true);
    expect(isOffline(await checkLinks([`${origin}/inconnu`, 'http://127.0.0.1/'], HERE))).toBe(false);
    expect(isOffline(new Map())).toBe(false);
  });
});
