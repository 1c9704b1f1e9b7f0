import { once } from 'node:events';
import { symlink, writeFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it, onTestFinished } from 'vitest';
import { startStaticServer } from './index.ts';
import { serveFolder, type ServedFolder } from './testing/serve-folder.ts';

let site: ServedFolder;
let folder: string;
let get: ServedFolder['get'];
let publish: ServedFolder['publish'];
let writeRules: ServedFolder['writeRules'];

beforeAll(async () => {
  site = await serveFolder();
  ({ folder, get, publish, writeRules } = site);
  await publish({
    'index.html': 'accueil',
    'presse/index.html': 'presse',
    'recherche/index.html': 'recherche',
    '404.html': 'introuvable',
    '410/index.html': 'retirée',
    'video.mp4': '0123456789',
    'vide.txt': '',
    '_astro/site.abc123.css': 'body{}',
    'recherche/index.json': '{}',
    'recherche/index/1a2b/a.bin': 'a',
    'recherche/textes/1a2b.bin': 't',
    'recherche/mots/1a2b.json': '{}',
    'été.html': 'été',
    'images/logo.svg': '<svg/>',
    '.cache/secret.html': 'secret',
    '.well-known/security.txt': 'Contact: mailto:x@example.org',
  });
  await writeFile(join(folder, 'secret.txt'), 'secret');
  await symlink('../secret.txt', join(folder, 'public/lien.txt'));
  await symlink('..', join(folder, 'public/dossier'));
  await writeRules(
    JSON.stringify({ redirects: { '/ancien/': '/presse/', '/presse/': '/jamais/' }, gone: ['/retiree/'] }),
  );
});

afterAll(() => site.close());

describe('pages', () => {
  it('serves the index of a folder', async () => {
    expect(await get('/')).toMatchObject({ status: 200, body: 'accueil' });
    expect(await get('/presse/?page=1')).toMatchObject({ status: 200, body: 'presse' });
  });

  it('adds the final slash of a folder and keeps the query', async () => {
    const { status, headers } = await get('/presse?q=x');
    expect([status, headers.location]).toEqual([301, '/presse/?q=x']);
  });

  it('does not redirect to a folder without page', async () => {
    expect((await get('/images')).status).toBe(404);
  });

  it('decodes the address', async () => {
    expect(await get('/%C3%A9t%C3%A9.html')).toMatchObject({ status: 200, body: 'été' });
  });

  it('answers 404 with the page of the site', async () => {
    const { status, headers, body } = await get('/rien/');
    expect([status, headers['content-type'], body]).toEqual([404, 'text/html; charset=utf-8', 'introuvable']);
  });

  it.each(['GET', 'HEAD'])('answers %s with the same headers', async (method) => {
    const { status, headers, body } = await get('/presse/', { method });
    expect([status, headers['content-length'], body]).toEqual([200, '6', method === 'GET' ? 'presse' : '']);
  });

  it.each(['POST', 'PUT', 'DELETE', 'OPTIONS'])('refuses %s', async (method) => {
    const { status, headers } = await get('/', { method });
    expect([status, headers.allow]).toEqual([405, 'GET, HEAD']);
  });

  it('serves an empty file', async () => {
    expect(await get('/vide.txt')).toMatchObject({ status: 200, body: '' });
  });
});

describe('what is not public', () => {
  it.each([
    '/../secret.txt',
    '/%2e%2e/secret.txt',
    '/..%2fsecret.txt',
    '/presse/../../secret.txt',
    '/.cache/secret.html',
    '/lien.txt',
    '/dossier/secret.txt',
    '//presse',
    '/%',
  ])('answers 404 to %s', async (path) => {
    const { status, body } = await get(path);
    expect([status, body]).toEqual([404, 'introuvable']);
  });

  it('serves the well-known folder', async () => {
    expect((await get('/.well-known/security.txt')).status).toBe(200);
  });
});

describe('headers', () => {
  it.each([
    ['/', 'text/html; charset=utf-8', 'no-cache'],
    ['/_astro/site.abc123.css', 'text/css; charset=utf-8', 'public, max-age=31536000, immutable'],
    ['/recherche/index.json', 'application/json; charset=utf-8', 'no-cache'],
    ['/recherche/index/1a2b/a.bin', 'application/octet-stream', 'public, max-age=31536000, immutable'],
    ['/recherche/textes/1a2b.bin', 'application/octet-stream', 'public, max-age=31536000, immutable'],
    ['/recherche/mots/1a2b.json', 'application/json; charset=utf-8', 'public, max-age=31536000, immutable'],
    ['/images/logo.svg', 'image/svg+xml', 'no-cache'],
    ['/video.mp4', 'video/mp4', 'no-cache'],
  ])('gives %s the type %s and the cache %s', async (path, type, cache) => {
    const { headers } = await get(path);
    expect([headers['content-type'], headers['cache-control']]).toEqual([type, cache]);
  });

  it('leaves those of documents out of the data of the search, not out of what says that there is none', async () => {
    const data = await get('/recherche/textes/1a2b.bin');
    expect(data.headers['x-content-type-options']).toBe('nosniff');
    expect(data.headers['content-security-policy']).toBeUndefined();
    const missing = await get('/recherche/textes/nulle-part.bin');
    expect(missing.status).toBe(404);
    expect(missing.headers['content-security-policy']).toContain("default-src 'none'");
  });

  it.each([
    ['photo.jpg', 'image/jpeg', undefined],
    ['plan.svg', 'image/svg+xml', undefined],
    ['rapport.PDF', 'application/pdf', undefined],
    ['tableau.csv', 'text/csv; charset=utf-8', undefined],
    ['page.html', 'application/octet-stream', 'attachment'],
    ['page.xhtml', 'application/octet-stream', 'attachment'],
    ['dessin.js', 'application/octet-stream', 'attachment'],
    ['module.mjs', 'application/octet-stream', 'attachment'],
    ['style.css', 'application/octet-stream', 'attachment'],
    ['flux.xml', 'application/octet-stream', 'attachment'],
    ['feuille.xsl', 'application/octet-stream', 'attachment'],
    ['calcul.wasm', 'application/octet-stream', 'attachment'],
    ['donnees.json', 'application/octet-stream', 'attachment'],
    ['constructor', 'application/octet-stream', 'attachment'],
  ])('gives what an editor sent as %s no type that a browser runs', async (name, type, disposition) => {
    for (const collection of ['media', 'documents']) {
      const file = `${collection}/0123456789abcdef/${name}`;
      await publish({ [file]: 'alert(1)' });
      const { headers } = await get(`/${file}`);
      expect([headers['content-type'], headers['content-disposition']], file).toEqual([type, disposition]);
      expect(headers['x-content-type-options']).toBe('nosniff');
      expect(headers['content-security-policy']).toMatch(/^default-src 'none'; style-src 'unsafe-inline'; img-src/);
      expect(headers['content-security-policy']).not.toContain('script-src');
      expect(String(headers['content-security-policy']).endsWith('; sandbox')).toBe(type !== 'application/pdf');
    }
  });

  it('forbids everything that the site does not use', async () => {
    const { headers } = await get('/');
    expect(headers).toMatchObject({
      'x-content-type-options': 'nosniff',
      'x-frame-options': 'DENY',
      'referrer-policy': 'strict-origin-when-cross-origin',
      'content-security-policy': expect.stringContaining("default-src 'none'; script-src 'self';") as string,
    });
    expect(headers['strict-transport-security']).toBeUndefined();
  });

  it('lets no page compile WebAssembly', async () => {
    for (const path of ['/recherche/', '/presse/']) {
      expect((await get(path)).headers['content-security-policy'], path).toContain("script-src 'self';");
    }
  });

  it('lets replays alone hold the player of another site', async () => {
    expect((await get('/replays/un-replay/')).headers['content-security-policy']).toContain('frame-src https:;');
    for (const path of ['/', '/replays/', '/presse/', '/replays/2025/11/']) {
      expect((await get(path)).headers['content-security-policy']).not.toContain('frame-src');
    }
  });

  it('lets other servers show a page in its fonts, and read nothing else', async () => {
    expect((await get('/_astro/x.woff2')).headers['access-control-allow-origin']).toBe('*');
    for (const path of ['/', '/presse/', '/media/x.png', '/donnees/x.json']) {
      expect((await get(path)).headers['access-control-allow-origin'], path).toBeUndefined();
    }
  });

  it('puts the security headers on refusals too', async () => {
    for (const path of ['/rien/', '/%', '/ancien/']) {
      expect((await get(path)).headers['content-security-policy']).toContain("default-src 'none'");
    }
  });

  it('asks browsers to keep to https when the site is published so', async () => {
    const secure = await startStaticServer({ root: folder, routingFile: '', port: 0, isHttps: true });
    onTestFinished(() => secure.close());
    expect((await get('/', { port: secure.port })).headers['strict-transport-security']).toContain('max-age=');
  });
});

describe('conditional and partial answers', () => {
  it('answers 304 to a browser that has the file', async () => {
    const { etag } = (await get('/presse/')).headers;
    const again = await get('/presse/', { headers: { 'if-none-match': `"autre", W/${etag ?? ''}` } });
    expect([again.status, again.body, again.headers.etag]).toEqual([304, '', etag]);
  });

  it('changes the tag when a file of the same size replaces another', async () => {
    await publish({ 'page.html': 'un' });
    const before = (await get('/page.html')).headers.etag;
    await publish({ 'page.html': 'de' });
    expect((await get('/page.html')).headers.etag).not.toBe(before);
  });

  it('sends the part that is asked', async () => {
    const { status, headers, body } = await get('/video.mp4', { headers: { range: 'bytes=2-4' } });
    expect([status, headers['content-range'], headers['content-length'], body]).toEqual([
      206,
      'bytes 2-4/10',
      '3',
      '234',
    ]);
  });

  it('sends all when the part belongs to another version', async () => {
    const headers = { range: 'bytes=2-4', 'if-range': '"autre"' };
    expect(await get('/video.mp4', { headers })).toMatchObject({ status: 200, body: '0123456789' });
  });

  it('refuses a part outside the file', async () => {
    const { status, headers } = await get('/video.mp4', { headers: { range: 'bytes=10-' } });
    expect([status, headers['content-range']]).toEqual([416, 'bytes */10']);
  });
});

describe('routing rules', () => {
  it.each(['/ancien/', '/ancien'])('redirects %s', async (path) => {
    const { status, headers } = await get(path);
    expect([status, headers.location]).toEqual([301, '/presse/']);
  });

  it('says 410 of a removed page, with the page of the site', async () => {
    expect(await get('/retiree/')).toMatchObject({ status: 410, body: 'retirée' });
  });

  it('prefers a file to a rule', async () => {
    expect((await get('/presse/')).status).toBe(200);
  });

  it('reads the rules again when they change, and keeps the last good ones', async () => {
    const first = { redirects: { '/ancien/': '/presse/' }, gone: ['/retiree/'] };
    await writeRules(
      JSON.stringify({ ...first, redirects: { ...first.redirects, '/plus-recent/': 'https://example.org/é' } }),
    );
    expect((await get('/plus-recent/')).headers.location).toBe('https://example.org/%C3%A9');
    await writeRules('{');
    expect((await get('/plus-recent/')).status).toBe(301);
    expect(site.warnings).toHaveLength(1);
    await writeRules(JSON.stringify(first));
    expect((await get('/plus-recent/')).status).toBe(404);
  });
});

// It reads and writes without rest: on a busy machine, that takes a while.
describe('files replaced while they are served', { timeout: 60_000 }, () => {
  it('never mixes nor truncates two versions', async () => {
    const versions = ['a', 'b'].map((letter, index) => letter.repeat(300_000 + index * 100_000));
    await publish({ 'gros.txt': versions[0] ?? '' });
    const reading = new AbortController();
    const writing = (async () => {
      for (let turn = 0; !reading.signal.aborted; turn++) await publish({ 'gros.txt': versions[turn % 2] ?? '' });
    })();
    const bodies = await Promise.all(Array.from({ length: 200 }, async () => (await get('/gros.txt')).body));
    reading.abort();
    await writing;
    for (const body of bodies) expect(versions.includes(body)).toBe(true);
    expect(new Set(bodies).size).toBe(2);
  });
});

describe('listening', () => {
  it('answers on IPv4 and, where there is one, IPv6', async () => {
    expect((await get('/', { host: '127.0.0.1' })).status).toBe(200);
    expect((await get('/', { host: 'localhost' })).status).toBe(200);
  });

  it('fails on a taken port', async () => {
    const other = createServer();
    await new Promise<void>((resolve) => other.listen(0, '127.0.0.1', resolve));
    onTestFinished(() => void other.close());
    const address = other.address();
    const port = typeof address === 'object' && address ? address.port : 0;
    await expect(startStaticServer({ root: folder, routingFile: '', port })).rejects.toThrow('EADDRINUSE');
  });

  it('answers 404 as long as nothing is published', async () => {
    const empty = await startStaticServer({ root: join(folder, 'rien'), routingFile: '', port: 0 });
    onTestFinished(() => empty.close());
    expect((await get('/', { port: empty.port })).status).toBe(404);
  });
});

describe('a personal link', () => {
  const LINK = '/presse/acces/jeton/';

  it('is handed over to the press server with its answer, and nobody else may keep it', async () => {
    const asked: string[] = [];
    const pressServer = createServer((request, response) => {
      asked.push(`${request.method ?? ''} ${request.url ?? ''}`);
      response.writeHead(410, { 'Content-Type': 'text/html', 'Cache-Control': 'public', 'X-Own': 'x' }).end('retiré');
    }).listen(0, '127.0.0.1');
    onTestFinished(() => void pressServer.close());
    await once(pressServer, 'listening');
    await site.openPressServer((pressServer.address() as AddressInfo).port);
    const { status, body, headers } = await get(LINK);
    expect([status, body]).toEqual([410, 'retiré']);
    expect(headers).toMatchObject({
      'content-type': 'text/html',
      'cache-control': 'no-store',
      'referrer-policy': 'no-referrer',
      'x-robots-tag': 'noindex, nofollow',
      'x-frame-options': 'DENY',
    });
    expect(headers['x-own']).toBeUndefined();
    expect((await get(LINK, { method: 'HEAD' })).status).toBe(410);
    expect((await get(LINK, { method: 'POST' })).status).toBe(405);
    expect((await get('/presse/')).body).toBe('presse');
    expect(asked).toEqual([`GET ${LINK}`, `HEAD ${LINK}`]);
  });

  it('passes on what the press server says of a file that it can’t make, and not what it says of itself', async () => {
    let status = 500;
    const pressServer = createServer((_request, response) => {
      response.writeHead(status, { 'Content-Type': 'text/html' }).end('pas préparé');
    }).listen(0, '127.0.0.1');
    onTestFinished(() => void pressServer.close());
    await once(pressServer, 'listening');
    await site.openPressServer((pressServer.address() as AddressInfo).port);
    expect(await get(LINK)).toMatchObject({ status: 500, body: 'pas préparé' });
    status = 503;
    expect((await get(LINK)).body).toContain('L’accès presse ne répond pas');
  });

  it('says in the log why no press server answers, once for each cause', async () => {
    const said = () => site.warnings.filter((warning) => warning.startsWith('Accès presse indisponible'));
    const before = said().length;
    await site.openPressServer(1);
    for (let attempt = 0; attempt < 3; attempt += 1) await get(LINK);
    await site.openPressServer('abîmé');
    await get(LINK);
    const [refused, damaged, ...others] = said().slice(before);
    expect(refused).toContain('est arrêté ou redémarre');
    expect(damaged).toContain('port');
    expect(others).toEqual([]);
  });

  it('says when to come back while no press server answers', async () => {
    for (const port of [1, 'abîmé']) {
      await site.openPressServer(port);
      const { status, body, headers } = await get(LINK);
      expect([status, headers['retry-after'], headers['cache-control']]).toEqual([503, '30', 'no-store']);
      expect(body).toContain('L’accès presse ne répond pas');
    }
  });
});
