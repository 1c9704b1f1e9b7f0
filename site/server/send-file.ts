import type { IncomingMessage, ServerResponse } from 'node:http';
import { pipeline } from 'node:stream/promises';
import { parseByteRange, type ByteRange } from './byte-range.ts';
import { bestEncoding, isCompressible, type Compressor } from './compression.ts';
import type { OpenFile } from './open-file.ts';

/** What is said of a file's bytes, and how they may be compressed. */
export interface Representation {
  mimeType: string;
  /** Whether browsers keep it for ever: the same address, the same bytes. */
  isImmutable: boolean;
  compressor: Compressor;
}

/**
 * Sends an open file and closes it: whole, compressed for who can read it so, in part (`Range`), or not at all when the
 * browser has it (`If-None-Match`) or asks for headers only. With a `status` other than 200 (404, 410), always whole.
 */
export async function sendFile(
  request: IncomingMessage,
  response: ServerResponse,
  file: OpenFile,
  { mimeType, isImmutable, compressor, status = 200 }: Representation & { status?: number },
): Promise<void> {
  try {
    response.setHeader('Content-Type', mimeType);
    const isText = isCompressible(mimeType, file.size);
    if (isText) response.setHeader('Vary', 'Accept-Encoding');
    // A part is counted in the file's own bytes.
    const encoding =
      isText && request.headers.range === undefined ? bestEncoding(request.headers['accept-encoding']) : undefined;
    if (status === 200) {
      response.setHeader('ETag', encoding === undefined ? file.etag : `W/${file.etag}`);
      response.setHeader('Last-Modified', file.modified.toUTCString());
      response.setHeader('Accept-Ranges', 'bytes');
      if (isKnownToClient(request, file)) return void response.writeHead(304).end();
    }
    if (encoding !== undefined) {
      const bytes = await compressor.compress(() => file.handle.readFile(), { tag: file.etag, encoding, isImmutable });
      response.writeHead(status, { 'Content-Encoding': encoding, 'Content-Length': bytes.length });
      return void response.end(request.method === 'HEAD' ? undefined : bytes);
    }
    const range = status === 200 && request.method === 'GET' ? requestedRange(request, file) : undefined;
    if (range === 'unsatisfiable') {
      response.writeHead(416, { 'Content-Range': `bytes */${file.size}`, 'Content-Length': 0 }).end();
      return;
    }
    if (range) response.setHeader('Content-Range', `bytes ${range.first}-${range.last}/${file.size}`);
    await sendBytes(request, response, file, { status: range ? 206 : status, range: range ?? wholeOf(file) });
  } finally {
    await file.handle.close();
  }
}

async function sendBytes(
  request: IncomingMessage,
  response: ServerResponse,
  file: OpenFile,
  { status, range }: { status: number; range: ByteRange },
): Promise<void> {
  const length = range.last - range.first + 1;
  response.writeHead(status, { 'Content-Length': length });
  if (request.method === 'HEAD' || length === 0) return void response.end();
  // The end is given: a file that grows while it is sent must not exceed the length that was announced.
  const bytes = file.handle.createReadStream({ start: range.first, end: range.last, autoClose: false });
  await pipeline(bytes, response);
}

function wholeOf(file: OpenFile): ByteRange {
  return { first: 0, last: file.size - 1 };
}

function requestedRange(request: IncomingMessage, file: OpenFile): ByteRange | 'unsatisfiable' | undefined {
  const condition = request.headers['if-range'];
  if (condition !== undefined && condition !== file.etag) return undefined;
  return parseByteRange(request.headers.range, file.size);
}

function isKnownToClient(request: IncomingMessage, file: OpenFile): boolean {
  const tags = request.headers['if-none-match'];
  if (tags === undefined) return false;
  return tags.split(',').some((tag) => ['*', file.etag].includes(tag.trim().replace(/^W\//, '')));
}
