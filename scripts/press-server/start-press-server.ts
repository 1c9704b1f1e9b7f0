import { once } from 'node:events';
import { createReadStream } from 'node:fs';
import { rm, stat } from 'node:fs/promises';
import { text } from 'node:stream/consumers';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { pipeline } from 'node:stream/promises';
import { PRESS_SUBSCRIPTION, type DraftToRender } from 'content-models';
import { hasCode } from 'runtime/error-code';
import { DRAFT_PATH } from 'runtime/press-server-file';
import { writeFileAtomic } from 'runtime/write-file-atomic';
import { answerDraft } from './answer-draft.ts';
import { answerJournalist, type PressAnswer, type PressServerParts } from './answer-journalist.ts';
import { answerSubscriber, type SubscriptionParts } from './answer-subscriber.ts';
import { Openings, type OpeningsOptions } from './openings.ts';
import { RateLimit, SUBSCRIPTION_REQUESTS } from './rate-limit.ts';

export interface PressServer {
  /** Stops answering. */
  close: () => Promise<void>;
}

type PressServerOptions = Omit<PressServerParts, 'openings'> &
  Omit<SubscriptionParts, 'requestLimit'> &
  Pick<OpeningsOptions, 'accesses'> & { portFile: string };

/**
 * Answers journalists in the process that renders, on a port of this machine that the static server finds in a file and
 * hands them over to: that server decides who may ask what, and sends the headers.
 */
export async function startPressServer({ portFile, ...options }: PressServerOptions): Promise<PressServer> {
  const { warn } = options;
  const openings = new Openings(options);
  const requestLimit = new RateLimit(SUBSCRIPTION_REQUESTS);
  const server = createServer((request, response) => {
    answer(request, response, { ...options, openings, requestLimit }).catch((error: unknown) => {
      warn(`L’accès presse n’a pas pu répondre\u00a0: ${String(error)}`);
      if (response.headersSent) response.destroy();
      else response.writeHead(503).end();
    });
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address() as AddressInfo; // A server that listens on a port has such an address.
  await writeFileAtomic(portFile, JSON.stringify({ port }));
  return {
    close: async () => {
      await rm(portFile, { force: true });
      server.close();
      server.closeAllConnections();
      await openings.close();
    },
  };
}

async function answer(
  request: IncomingMessage,
  response: ServerResponse,
  parts: PressServerParts & SubscriptionParts,
): Promise<void> {
  if (request.method === 'POST' && request.url === DRAFT_PATH) {
    await sendDraft(request, response, parts);
    return;
  }
  const isHead = request.method === 'HEAD';
  const found = await find(request, parts);
  switch (found.kind) {
    case 'redirect':
      response.writeHead(found.status, { Location: encodeURI(found.to), 'Content-Length': 0 }).end();
      break;
    case 'page':
      response.writeHead(found.status, {
        'Content-Type': 'text/html; charset=utf-8',
        'Content-Length': found.bytes.byteLength,
      });
      response.end(isHead ? undefined : found.bytes);
      break;
    case 'file':
      await sendFile(found, response, isHead);
      break;
    default:
      found satisfies never;
  }
}

/** The admin asks, from this machine: what it sends was projected from what an editor types. */
async function sendDraft(request: IncomingMessage, response: ServerResponse, parts: PressServerParts): Promise<void> {
  const answer = await answerDraft(JSON.parse(await text(request)) as DraftToRender, parts.publisher);
  if (answer.status === 200) response.writeHead(200, { 'Content-Type': 'text/html; charset=utf-8' }).end(answer.page);
  else response.writeHead(422, { 'Content-Type': 'text/plain; charset=utf-8' }).end(answer.problem);
}

async function find(request: IncomingMessage, parts: PressServerParts & SubscriptionParts): Promise<PressAnswer> {
  const { pathname } = new URL(request.url ?? '/', 'http://localhost');
  const path = decodeURIComponent(pathname);
  if (!path.startsWith(PRESS_SUBSCRIPTION.form)) {
    return answerJournalist(path, { ...parts, isOpening: request.method !== 'HEAD' });
  }
  // The static server lets no long one through.
  const form = request.method === 'POST' ? new URLSearchParams(await text(request)) : undefined;
  return answerSubscriber({ path, form }, parts);
}

async function sendFile(
  { file, mimeType }: Extract<PressAnswer, { kind: 'file' }>,
  response: ServerResponse,
  isHead: boolean,
): Promise<void> {
  response.setHeader('Content-Type', mimeType);
  if (file === null) {
    response.end();
    return;
  }
  try {
    const { size } = await stat(file.place);
    response.writeHead(200, { 'Content-Length': size });
    if (isHead) response.end();
    else await pipeline(createReadStream(file.place), response);
  } catch (error) {
    if (!isReaderGone(error)) throw error;
  } finally {
    file.giveBack();
  }
}

/** Who asked has left, while the file was made or sent, or has everything and closed first. */
function isReaderGone(error: unknown): boolean {
  return hasCode(error, 'ERR_STREAM_PREMATURE_CLOSE', 'ERR_STREAM_UNABLE_TO_PIPE', 'ECONNRESET', 'EPIPE');
}
