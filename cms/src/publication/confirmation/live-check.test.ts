import { createHash } from 'node:crypto';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { ExpectedAnswer } from 'content-models';
import { describe, expect, it, onTestFinished } from 'vitest';
import { createLiveCheck, describeWrongAnswers } from './live-check.ts';

const page = (text: string): ExpectedAnswer => ({
  status: 200,
  hash: createHash('sha256').update(text).digest('hex'),
});
const plain = (text: string) => text.replaceAll('\u00a0', ' ');

describe('the check of live addresses', () => {
  it('finds nothing wrong when an address shows what was published', async () => {
    const { check, requests } = await site({ '/a/': text('neuf') }, { '/a/': page('neuf') });
    expect(await check('/a/')).toBe('');
    expect(requests[0]?.headers['cache-control']).toBe('no-cache');
  });

  it('says that an address shows another version, and what to do', async () => {
    const { check, origin } = await site({ '/a/': text('vieux') }, { '/a/': page('neuf') });
    expect(await check('/a/')).toBe(
      `${origin}/a/ devait montrer la nouvelle version et en montre une autre. Les fichiers sont prêts : un cache devant le site garde peut-être l’ancienne version, ou son serveur lit un autre dossier. Prévenez l’administrateur. La vérification recommence d’elle-même toutes les dix secondes.`,
    );
  });

  it('leaves a server the time to see a new file', async () => {
    let looks = 0;
    const late = (_: IncomingMessage, response: ServerResponse) => response.end((looks += 1) === 1 ? 'vieux' : 'neuf');
    const { check } = await site({ '/a/': late }, { '/a/': page('neuf') });
    expect(await check('/a/')).toBe('');
  });

  it('takes both versions of a page that is published again meanwhile', async () => {
    let version = 'première';
    const replaced = (_: IncomingMessage, response: ServerResponse) => {
      response.end(version);
      version = 'seconde';
    };
    const { check } = await site({ '/a/': replaced }, { '/a/': () => page(version) });
    expect(await check('/a/')).toBe('');
  });

  it.each([
    ['a redirection', { status: 301, location: '/b/' } as const, redirect(301, '/b/')],
    ['a redirection to the whole address', { status: 301, location: '/b/' } as const, redirect(308, 'https://s.fr/b/')],
    ['a redirection elsewhere', { status: 301, location: 'https://a.fr/' } as const, redirect(301, 'https://a.fr/')],
    ['what is gone', { status: 410 } as const, status(410)],
    ['what is gone, on a host without rules', { status: 410 } as const, status(404)],
  ])('recognises %s', async (_, expected, handler) => {
    const { check } = await site({ '/a/': handler }, { '/a/': expected });
    expect(await check('/a/')).toBe('');
  });

  it.each([
    [
      'a withdrawn page',
      { status: 410 } as const,
      text('encore là'),
      'dire que la page n’est plus là et montre encore une page',
    ],
    [
      'a lost redirection',
      { status: 301, location: '/b/' } as const,
      status(410),
      'renvoyer vers /b/ et dit que la page n’existe pas (réponse 410)',
    ],
    ['an error', page('neuf'), status(500), 'montrer la nouvelle version et répond par une erreur (réponse 500)'],
    ['a redirection for a page', page('neuf'), redirect(302, '/c/'), 'montrer la nouvelle version et renvoie vers /c/'],
  ])('tells of %s', async (_, expected, handler, sentence) => {
    const { check } = await site({ '/a/': handler }, { '/a/': expected });
    expect(await check('/a/')).toContain(sentence);
  });

  it('says that nothing listens, once for all addresses', async () => {
    const { check, close } = await site({}, { '/a/': page('a'), '/b/': page('b') });
    await close();
    const sentence = await check('/a/', '/b/');
    expect(sentence).toContain('le site n’a pas répondu : rien n’écoute à cette adresse');
    expect(sentence).toContain('Le serveur du site est peut-être arrêté');
  });

  it('counts the addresses that it does not name', async () => {
    const addresses = ['/a/', '/b/', '/c/', '/d/', '/e/'];
    const { check } = await site({}, Object.fromEntries(addresses.map((address) => [address, page('neuf')])));
    expect(await check(...addresses)).toContain('2 autres adresses de même.');
  });

  it('stops with the worker', async () => {
    const { ask } = await site({ '/a/': () => undefined }, { '/a/': page('a') });
    await expect(ask(['/a/'], AbortSignal.abort())).rejects.toThrow();
  });
});

type Handler = (request: IncomingMessage, response: ServerResponse) => unknown;

async function site(
  pages: Readonly<Record<string, Handler>>,
  expected: Readonly<Record<string, ExpectedAnswer | (() => ExpectedAnswer)>>,
) {
  const requests: IncomingMessage[] = [];
  const server = createServer((request, response) => {
    requests.push(request);
    (pages[request.url ?? ''] ?? status(404))(request, response);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const close = () =>
    new Promise<void>((resolve) => {
      server.close(() => resolve());
      server.closeAllConnections();
    });
  onTestFinished(close);
  // Listening on a port, a server has an address of this form.
  const origin = `http://127.0.0.1:${String((server.address() as AddressInfo).port)}`;
  const ask = createLiveCheck({
    checkUrl: origin,
    siteUrl: 'https://s.fr',
    expected: (address) => {
      const answer = expected[address] ?? { status: 404 };
      return typeof answer === 'function' ? answer() : answer;
    },
  });
  const check = async (...addresses: string[]) => {
    const wrong = [...(await ask(addresses, new AbortController().signal)).values()];
    return wrong.length === 0 ? '' : plain(describeWrongAnswers(wrong));
  };
  return { origin, requests, ask, check, close };
}

function text(body: string): Handler {
  return (_, response) => response.end(body);
}

function status(code: number): Handler {
  return (_, response) => response.writeHead(code).end();
}

function redirect(code: number, location: string): Handler {
  return (_, response) => response.writeHead(code, { location }).end();
}
