import { once } from 'node:events';
import { createReadStream } from 'node:fs';
import { rename, rm, stat, writeFile } from 'node:fs/promises';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { pipeline } from 'node:stream/promises';
import { answerJournalist, type DeskOptions } from './answer-journalist.ts';

export interface PressDesk {
  /** Stops answering. */
  close: () => Promise<void>;
}

/**
 * Answers journalists in the process that renders, on a port of this machine that the static server finds in a file and
 * hands them over to: that server decides who may ask what, and sends the headers.
 */
export async function startPressDesk({ portFile, ...options }: DeskOptions & { portFile: string }): Promise<PressDesk> {
  const server = createServer((request, response) => {
    answer(request, response, options).catch((error: unknown) => {
      options.warn(`L’accès presse n’a pas pu répondre\u00a0: ${String(error)}`);
      if (response.headersSent) response.destroy();
      else response.writeHead(503).end();
    });
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address() as AddressInfo; // A server that listens on a port has such an address.
  await writeFile(`${portFile}.new`, JSON.stringify({ port }));
  await rename(`${portFile}.new`, portFile);
  return {
    close: async () => {
      await rm(portFile, { force: true });
      server.close();
      server.closeAllConnections();
    },
  };
}

async function answer(request: IncomingMessage, response: ServerResponse, options: DeskOptions): Promise<void> {
  const { pathname } = new URL(request.url ?? '/', 'http://localhost');
  const isHead = request.method === 'HEAD';
  const found = await answerJournalist(decodeURIComponent(pathname), { ...options, isOpening: !isHead });
  switch (found.kind) {
    case 'redirect':
      response.writeHead(302, { Location: encodeURI(found.to), 'Content-Length': 0 }).end();
      break;
    case 'page':
      response.writeHead(found.status, {
        'Content-Type': 'text/html; charset=utf-8',
        'Content-Length': found.bytes.byteLength,
      });
      response.end(isHead ? undefined : found.bytes);
      break;
    case 'file': {
      const { size } = await stat(found.source);
      response.writeHead(200, { 'Content-Type': found.mimeType, 'Content-Length': size });
      if (isHead) response.end();
      else await sendFile(found.source, response);
      break;
    }
    default:
      found satisfies never;
  }
}

async function sendFile(source: string, response: ServerResponse): Promise<void> {
  try {
    await pipeline(createReadStream(source), response);
  } catch (error) {
    // Who asked has left, or has everything and closed first.
    if (!(error instanceof Error && 'code' in error && error.code === 'ERR_STREAM_PREMATURE_CLOSE')) throw error;
  }
}
