import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, extname, join } from 'node:path';
import { FILE_TYPES } from 'content-models';
import { listFiles, sitePaths } from 'site';
import { MIME_TYPES, startStaticServer, type StaticServer } from 'site/server';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { startNginx, type Nginx } from '../../support/nginx.ts';

/** Debian's nginx, with the very block of docs/operations.md, must answer as the small server does. */

const { publicFolder, routingFile } = sitePaths(inject('siteFolder'));
const small = inject('siteUrl');

/** A file of each type that either server knows, and of one that none does, among those of editors and elsewhere. */
const EXTENSIONS = new Set([...Object.keys(MIME_TYPES), ...Object.keys(FILE_TYPES), 'inconnu']);
const OF_EACH_TYPE = ['documents', 'donnees'].flatMap((folder) =>
  [...EXTENSIONS].flatMap((extension) =>
    [extension, extension.toUpperCase()].map((name) => `/${folder}/texte.${name}`),
  ),
);

let nginx: Nginx;

beforeAll(async () => {
  nginx = await startNginx({ root: publicFolder, upstream: small });
});

afterAll(() => nginx.stop());

describe('nginx, on the published demonstration', () => {
  const files = [...listFiles(publicFolder)];
  const ofEachKind = [...Map.groupBy(files, (file) => `${file.split('/')[0] ?? ''} ${extname(file)}`).values()].map(
    ([first = '']) => `/${first.replace(/(?<=^|\/)index\.html$/, '')}`,
  );

  it.each([
    ...ofEachKind,
    '/.well-known/security.txt',
    '/recherche/',
    '/replays/',
    '/presse/abonnement/',
    '/recherche/index.json',
  ])('answers %s with the same bytes and headers', async (address) => {
    await expectSameAnswer(address, { status: 200 });
  });

  it('gives the page of a replay its frame, and no other', async () => {
    const replay = files.find((file) => /^replays\/[^/]+\/index\.html$/.test(file)) ?? '';
    const { headers } = await expectSameAnswer(`/${dirname(replay)}/`, { status: 200 });
    expect(headers['content-security-policy']).toContain('frame-src https:');
  });

  it.each([
    ['/nulle-part/', 404],
    ['/recherche/textes/nulle-part.bin', 404],
    ['/media/', 404],
    ['/media', 404],
    ['/.env', 404],
    ['/presse/.cache/secret.html', 404],
    ['/.well-known/nulle-part', 404],
    ['/.well-known/.secret', 404],
    ['/presse', 301],
    ['/presse?q=x', 301],
  ])('answers %s with the page or the place that the small server gives: %i', async (address, status) => {
    await expectSameAnswer(address, { status });
  });

  it('follows the redirects, and says what is gone', async () => {
    const rules = JSON.parse(await readFile(routingFile, 'utf8')) as {
      redirects: Record<string, string>;
      gone: string[];
    };
    const [redirected] = Object.keys(rules.redirects);
    if (redirected !== undefined) await expectSameAnswer(redirected, { status: 301 });
    for (const address of rules.gone.slice(0, 1)) await expectSameAnswer(address, { status: 410 });
  });

  it('serves the proofs that renew a certificate, and from nowhere else', async () => {
    const name = '.well-known/acme-challenge/jeton';
    await mkdir(join(nginx.proofs, dirname(name)), { recursive: true });
    await writeFile(join(nginx.proofs, name), 'jeton.empreinte');
    const { status, headers, body } = await ask(nginx.url, `/${name}`);
    expect([status, headers['content-type'], body]).toEqual([200, 'text/plain; charset=utf-8', 'jeton.empreinte']);
    expect((await ask(nginx.url, '/.well-known/acme-challenge/autre')).status).toBe(404);
  });
});

describe('nginx, on a file of each type', () => {
  const gone = { redirects: { '/ancien/': '/presse/' }, gone: ['/retiree/'] };
  let folder: string;
  let server: StaticServer;
  let other: Nginx;

  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'types-'));
    const root = join(folder, 'public');
    await mkdir(join(root, 'documents'), { recursive: true });
    await mkdir(join(root, 'donnees'));
    for (const address of OF_EACH_TYPE) {
      await writeFile(join(root, address), 'Des mots qui se répètent. '.repeat(100));
    }
    await writeFile(join(root, '404.html'), 'Introuvable');
    await writeFile(join(folder, 'routing.json'), JSON.stringify(gone));
    server = await startStaticServer({ root, routingFile: join(folder, 'routing.json'), port: 0 });
    other = await startNginx({ root, upstream: `http://127.0.0.1:${String(server.port)}` });
  });

  afterAll(async () => {
    await other.stop();
    await server.close();
    await rm(folder, { recursive: true });
  });

  it.each(OF_EACH_TYPE)('gives %s its type, its charset and its gzip, or has it downloaded', async (address) => {
    await expectSameAnswer(address, { status: 200, of: servers() });
  });

  it('has downloaded what an editor sent under an extension that is not known, and that alone', async () => {
    const dispositions = [
      '/documents/texte.inconnu',
      '/documents/texte.html',
      '/documents/texte.m4v',
      '/donnees/texte.inconnu',
    ];
    const answers = await Promise.all(dispositions.map((address) => ask(other.url, address)));
    expect(answers.map(({ headers }) => headers['content-disposition'])).toEqual([
      'attachment',
      'attachment',
      undefined,
      undefined,
    ]);
  });

  it.each([
    ['/ancien/', 301],
    ['/retiree/', 410],
    ['/documents/rien.pdf', 404],
  ])('hands %s over to the small server: %i', async (address, status) => {
    await expectSameAnswer(address, { status, of: servers() });
  });

  it('sends a part of a video', async () => {
    const answer = await fetch(`${other.url}/documents/texte.mp4`, { headers: { range: 'bytes=4-7' } });
    expect([answer.status, answer.headers.get('content-range'), await answer.text()]).toEqual([
      206,
      expect.stringMatching(/^bytes 4-7\//),
      'mots',
    ]);
  });

  function servers(): [string, string] {
    return [other.url, `http://127.0.0.1:${String(server.port)}`];
  }
});

interface Answer {
  status: number;
  headers: Record<string, string>;
  body: string;
}

/** What a browser is told of a file, whoever sends it. How long it is once compressed, and its tag, are the server's own. */
const COMPARED = [
  'content-type',
  'content-disposition',
  'content-encoding',
  'vary',
  'location',
  'cache-control',
  'content-security-policy',
  'x-content-type-options',
  'x-frame-options',
  'referrer-policy',
  'permissions-policy',
  'cross-origin-opener-policy',
  'access-control-allow-origin',
  'strict-transport-security',
  'x-robots-tag',
];

async function expectSameAnswer(
  address: string,
  { status, of: [tested, model] = [nginx.url, small] }: { status: number; of?: [string, string] },
): Promise<Answer> {
  const [answer, expected] = [await ask(tested, address), await ask(model, address)];
  expect(answer, address).toEqual(expected);
  expect(answer.status, address).toBe(status);
  return answer;
}

async function ask(server: string, address: string): Promise<Answer> {
  const answer = await fetch(`${server}${address}`, { redirect: 'manual', headers: { 'accept-encoding': 'gzip' } });
  const headers = Object.fromEntries(
    COMPARED.flatMap((name) => {
      const value = answer.headers.get(name);
      return value === null ? [] : [[name, value]];
    }),
  );
  return { status: answer.status, headers, body: Buffer.from(await answer.arrayBuffer()).toString('latin1') };
}
