import { readFile } from 'node:fs/promises';
import { request as ask, type IncomingMessage, type ServerResponse } from 'node:http';
import { once } from 'node:events';
import { pipeline } from 'node:stream/promises';
import { PlatformError } from 'content-models';
import { z } from 'zod';
import { codeOf } from 'runtime/error-code';

/** Headers of the press server that the visitor gets; the others are this server's. */
const FORWARDED = ['content-type', 'content-length', 'location'] as const;

/** What nobody but the journalist may keep, find or be told of. */
const PRIVATE_HEADERS = {
  'Cache-Control': 'no-store',
  'Referrer-Policy': 'no-referrer',
  'X-Robots-Tag': 'noindex, nofollow',
} as const;

const listeningSchema = z.object({ port: z.int().min(1).max(65_535) });

/** How long a visitor is asked to wait when the press server does not answer, in seconds. */
const RETRY_AFTER = '30';

/** Hands a request over to the press server, and its answer back as it comes; 503 when no press server answers. */
export type PressServerForwarder = (request: IncomingMessage, response: ServerResponse) => Promise<void>;

/**
 * @param serverFile says where the press server listens
 * @param warn where it is said why nobody is there: once as long as the cause is the same
 */
export function pressServerForwarder(serverFile: string, warn: (message: string) => void): PressServerForwarder {
  let said: string | undefined;
  return async (request, response) => {
    for (const [name, value] of Object.entries(PRIVATE_HEADERS)) response.setHeader(name, value);
    const body = await readBody(request);
    if (body === 'too long') {
      sayTooLong(response);
      return;
    }
    let answer: IncomingMessage;
    try {
      answer = await askPressServer(request, body, serverFile);
    } catch (error) {
      const cause = describeCause(error);
      if (cause !== said) warn(`Accès presse indisponible\u00a0: ${cause}`);
      said = cause;
      sayClosed(request, response);
      return;
    }
    said = undefined;
    for (const name of FORWARDED) {
      const value = answer.headers[name];
      if (value !== undefined) response.setHeader(name, value);
    }
    response.writeHead(answer.statusCode ?? 500);
    await pipeline(answer, response);
  };
}

/** An address, some themes: a form holds no more, in bytes. */
const LONGEST_BODY = 4096;

async function readBody(request: IncomingMessage): Promise<Buffer | 'too long'> {
  const parts: Buffer[] = [];
  let size = 0;
  // Not destroyed when it is too long: the answer goes the same way.
  for await (const part of request.iterator({ destroyOnReturn: false }) as AsyncIterable<Buffer>) {
    size += part.length;
    if (size > LONGEST_BODY) return 'too long';
    parts.push(part);
  }
  return Buffer.concat(parts);
}

/** Rejects when the press server gives no answer, or says that it can't. */
async function askPressServer(
  { method, url }: IncomingMessage,
  body: Buffer,
  serverFile: string,
): Promise<IncomingMessage> {
  const { port } = listeningSchema.parse(JSON.parse(await readFile(serverFile, 'utf8')));
  const headers = { 'Content-Length': body.length };
  const asked = ask({ host: '127.0.0.1', port, method, path: url, headers, agent: false }).end(body);
  // A request that is under way gives its answer, or rejects with its error.
  const [answer] = (await once(asked, 'response')) as [IncomingMessage];
  if (answer.statusCode !== 503) return answer;
  answer.destroy();
  throw new PressServerFailure();
}

/** The press server answered that it can't answer. */
class PressServerFailure extends PlatformError {
  override name = 'PressServerFailure';

  constructor() {
    super('le processus qui publie n’a pas pu répondre, et dit pourquoi dans son journal.', {
      code: 'press-server-failure',
    });
  }
}

/** Why there is no answer, in French. */
function describeCause(error: unknown): string {
  if (error instanceof PressServerFailure) return error.message;
  switch (codeOf(error)) {
    case 'ENOENT':
      return 'le processus qui publie n’est pas là\u00a0: il démarre, ou il a été arrêté.';
    case 'ECONNREFUSED':
      return 'le processus qui publie est arrêté ou redémarre.';
    case 'ECONNRESET':
      return 'le processus qui publie s’est arrêté avant d’avoir répondu.';
    default:
      return String(error);
  }
}

function sayTooLong(response: ServerResponse): void {
  const body = Buffer.from(
    'Ce formulaire est trop long. Revenez à la page précédente, et raccourcissez ce qui y est écrit.\n',
  );
  // What is left of it is not read.
  response.writeHead(413, {
    'Content-Type': 'text/plain; charset=utf-8',
    'Content-Length': body.length,
    Connection: 'close',
  });
  response.end(body);
}

function sayClosed(request: IncomingMessage, response: ServerResponse): void {
  const body = Buffer.from('L’accès presse ne répond pas pour l’instant. Rechargez cette page dans une minute.\n');
  response.writeHead(503, {
    'Content-Type': 'text/plain; charset=utf-8',
    'Content-Length': body.length,
    'Retry-After': RETRY_AFTER,
  });
  response.end(request.method === 'HEAD' ? undefined : body);
}
