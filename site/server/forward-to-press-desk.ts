import { readFile } from 'node:fs/promises';
import { request as ask, type IncomingMessage, type ServerResponse } from 'node:http';
import { once } from 'node:events';
import { pipeline } from 'node:stream/promises';
import { z } from 'zod';

/** Headers of the desk that the visitor gets; the others are this server's. */
const FORWARDED = ['content-type', 'content-length', 'location'] as const;

/** What nobody but the journalist may keep, find or be told of. */
const PRIVATE_HEADERS = {
  'Cache-Control': 'no-store',
  'Referrer-Policy': 'no-referrer',
  'X-Robots-Tag': 'noindex, nofollow',
} as const;

const deskSchema = z.object({ port: z.int().min(1).max(65_535) });

/** How long a visitor is asked to wait when the desk does not answer, in seconds. */
const RETRY_AFTER = '30';

/**
 * Hands a request over to the press desk, which listens where the file says, and its answer back as it comes. When
 * nobody is at the desk: 503.
 */
export async function forwardToPressDesk(
  request: IncomingMessage,
  response: ServerResponse,
  deskFile: string,
): Promise<void> {
  for (const [name, value] of Object.entries(PRIVATE_HEADERS)) response.setHeader(name, value);
  let answer: IncomingMessage;
  try {
    answer = await askDesk(request, deskFile);
  } catch {
    sayClosed(request, response);
    return;
  }
  if (answer.statusCode === undefined || answer.statusCode >= 500) {
    answer.destroy();
    sayClosed(request, response);
    return;
  }
  for (const name of FORWARDED) {
    const value = answer.headers[name];
    if (value !== undefined) response.setHeader(name, value);
  }
  response.writeHead(answer.statusCode);
  await pipeline(answer, response);
}

async function askDesk({ method, url }: IncomingMessage, deskFile: string): Promise<IncomingMessage> {
  const { port } = deskSchema.parse(JSON.parse(await readFile(deskFile, 'utf8')));
  const asked = ask({ host: '127.0.0.1', port, method, path: url, agent: false }).end();
  // A request that is under way gives its answer, or rejects with its error.
  const [answer] = (await once(asked, 'response')) as [IncomingMessage];
  return answer;
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
