import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { hasCode } from 'runtime/error-code';
import { answerRequest } from './answer-request.ts';
import { Compressor } from './compression.ts';
import { pressServerForwarder } from './forward-to-press-server.ts';
import { watchedRules } from './routing-rules.ts';

export interface StaticServerOptions {
  /** Folder of the published files. It may not exist yet. */
  root: string;
  /** JSON file of redirects and removed addresses, read again when it changes. It may not exist yet. */
  routingFile: string;
  /** Folder of the published documents, to which permanent addresses lead. It may not exist yet. */
  contentFolder?: string;
  /** JSON file that says where the press server listens, to which personal links are handed over. It may not exist. */
  pressServerFile?: string;
  /** 0 takes a free port. */
  port: number;
  /** Address to listen on. `localhost` (by default) is both 127.0.0.1 and ::1. */
  host?: string;
  /** Whether visitors come by https: asks browsers to keep to it. */
  isHttps?: boolean;
  /** Where unexpected errors are said. */
  warn?: (message: string) => void;
}

export interface StaticServer {
  port: number;
  /** Stops listening, lets the answers under way finish for two seconds, then cuts them. */
  close(): Promise<void>;
}

/** Serves the published files: no state of its own, so any web server can take its place. */
export async function startStaticServer(options: StaticServerOptions): Promise<StaticServer> {
  const { root, routingFile, contentFolder, pressServerFile, host = 'localhost', isHttps = false } = options;
  const { warn = console.error } = options;
  const rules = watchedRules(routingFile, warn);
  const compressor = new Compressor();
  const toPressServer = pressServerFile === undefined ? undefined : pressServerForwarder(pressServerFile, warn);
  const create = () =>
    createServer((request, response) => {
      answerRequest(request, response, { root, rules, contentFolder, isHttps, compressor, toPressServer }).catch(
        (error: unknown) => {
          if (!isClientGone(error)) warn(`${request.method ?? ''} ${request.url ?? ''}\u00a0: ${String(error)}`);
          if (response.headersSent) response.destroy();
          else response.writeHead(500).end();
        },
      );
    });

  if (host !== 'localhost') {
    const server = create();
    const port = await listen(server, options.port, host);
    return { port, close: () => close([server]) };
  }
  const [ipv4, ipv6] = [create(), create()];
  const port = await listen(ipv4, options.port, '127.0.0.1');
  const servers = [ipv4];
  try {
    await listen(ipv6, port, '::1');
    servers.push(ipv6);
  } catch (error) {
    if (!hasCode(error, 'EADDRNOTAVAIL', 'EAFNOSUPPORT')) {
      await close(servers);
      throw error;
    } // Else: no IPv6 on this machine.
  }
  return { port, close: () => close(servers) };
}

function listen(server: Server, port: number, host: string): Promise<number> {
  return new Promise((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, host, () => {
      server.off('error', reject);
      resolve((server.address() as AddressInfo).port); // A server that listens on a port has such an address.
    });
  });
}

const GRACE_MS = 2000;

async function close(servers: Server[]): Promise<void> {
  const cut = setTimeout(() => {
    for (const server of servers) server.closeAllConnections();
  }, GRACE_MS);
  await Promise.all(
    servers.map(
      (server) =>
        new Promise<void>((resolve) => {
          server.close(() => {
            resolve();
          });
          server.closeIdleConnections();
        }),
    ),
  );
  clearTimeout(cut);
}

function isClientGone(error: unknown): boolean {
  return hasCode(error, 'ERR_STREAM_PREMATURE_CLOSE', 'ERR_STREAM_UNABLE_TO_PIPE', 'ECONNRESET', 'EPIPE');
}
