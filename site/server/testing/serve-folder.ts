import { referenceKey, type PublishedDocument } from 'content-models';
import { mkdir, mkdtemp, rm } from 'node:fs/promises';
import { request as httpRequest, type IncomingHttpHeaders } from 'node:http';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { writeFileAtomic } from 'runtime/write-file-atomic';
import { startStaticServer } from '../index.ts';

/** A folder of its own for a test, served as the public site is. */
export interface ServedFolder {
  /** Holds `public/`, what is served, and `routing.json`. */
  folder: string;
  /** What the server warned of. */
  warnings: string[];
  /** Without `fetch`, which rewrites paths and follows redirects. */
  get: (path: string, options?: GetOptions) => Promise<Answer>;
  /** Writes public files, by path, as the publisher does. */
  publish: (files: Record<string, string>) => Promise<void>;
  writeRules: (json: string) => Promise<void>;
  /** Keeps a document, as the publisher does. */
  keep: (document: PublishedDocument) => Promise<void>;
  /** Says where the press server listens. */
  openPressServer: (port: unknown) => Promise<void>;
  close: () => Promise<void>;
}

export interface Answer {
  status: number;
  headers: IncomingHttpHeaders;
  bytes: Buffer;
  body: string;
}

interface GetOptions {
  method?: string;
  headers?: Record<string, string>;
  port?: number;
  host?: string;
}

/** Serves an empty folder until it is closed. */
export async function serveFolder(): Promise<ServedFolder> {
  const folder = await mkdtemp(join(tmpdir(), 'static-server-'));
  const warnings: string[] = [];
  const routingFile = join(folder, 'routing.json');
  const pressServerFile = join(folder, 'press-server.json');
  const server = await startStaticServer({
    root: join(folder, 'public'),
    routingFile,
    contentFolder: join(folder, 'content'),
    pressServerFile,
    port: 0,
    warn: (message) => warnings.push(message),
  });
  return {
    folder,
    warnings,
    get: (path, options) => get(path, { port: server.port, ...options }),
    publish: async (files) => {
      for (const [name, content] of Object.entries(files)) {
        const path = join(folder, 'public', name);
        await mkdir(dirname(path), { recursive: true });
        await writeFileAtomic(path, content);
      }
    },
    keep: async (document) => {
      const path = join(folder, 'content', `${referenceKey(document)}.json`);
      await mkdir(dirname(path), { recursive: true });
      await writeFileAtomic(path, JSON.stringify(document));
    },
    writeRules: (json) => writeFileAtomic(routingFile, json),
    openPressServer: (port) => writeFileAtomic(pressServerFile, JSON.stringify({ port })),
    close: async () => {
      await server.close();
      await rm(folder, { recursive: true });
    },
  };
}

function get(path: string, options: GetOptions): Promise<Answer> {
  return new Promise((resolve, reject) => {
    const request = httpRequest({ host: '127.0.0.1', ...options, path, agent: false }, (response) => {
      const chunks: Buffer[] = [];
      response.on('data', (chunk: Buffer) => chunks.push(chunk));
      response.on('error', reject);
      response.on('end', () => {
        const bytes = Buffer.concat(chunks);
        resolve({ status: response.statusCode ?? 0, headers: response.headers, bytes, body: bytes.toString() });
      });
    });
    request.on('error', reject).end();
  });
}
