import { PRESS_ACCESS_FOLDER, PRESS_SUBSCRIPTION } from 'content-models';
import type { IncomingMessage, ServerResponse } from 'node:http';
import type { Compressor } from './compression.ts';
import type { PressServerForwarder } from './forward-to-press-server.ts';
import {
  ASKED_AGAIN,
  DOCUMENT_HEADERS,
  FOR_EVER,
  isAssetAddress,
  isImmutableAddress,
  isSearchData,
  securityHeaders,
} from './headers.ts';
import { assetMimeTypeOf, mimeTypeOf, UNKNOWN } from './mime-types.ts';
import { isPublishedFolder, openPublishedFile } from './open-file.ts';
import { findCited } from './permanent-addresses.ts';
import { parseRequestPath, type RequestPath } from './request-path.ts';
import { applyRules, type RoutingRules } from './routing-rules.ts';
import { sendFile } from './send-file.ts';

export interface AnswerOptions {
  root: string;
  rules: () => Promise<RoutingRules>;
  /** The published documents, to which permanent addresses lead; without it they lead nowhere. */
  contentFolder?: string | undefined;
  isHttps: boolean;
  compressor: Compressor;
  /** Hands personal links over to the press server, where there is one. */
  toPressServer?: PressServerForwarder | undefined;
}

/** Answers one request: a published file, else what the routing rules say, else the 404 page; a journalist's link, the press server. */
export async function answerRequest(
  request: IncomingMessage,
  response: ServerResponse,
  { root, rules, contentFolder, isHttps, compressor, toPressServer }: AnswerOptions,
): Promise<void> {
  const path = parseRequestPath(request.url ?? '');
  for (const [name, value] of Object.entries(securityHeaders(path?.decoded ?? '/', isHttps))) {
    response.setHeader(name, value);
  }
  const methods = toPressServer === undefined ? READING : methodsAt(path?.decoded);
  if (!methods.includes(request.method ?? '')) {
    response.setHeader('Allow', methods.join(', '));
    sendText(response, 405, 'Méthode non autorisée.');
    return;
  }
  if (!path) return sendPage(request, response, { root, compressor, status: 404 });

  if (toPressServer !== undefined && isForPressServer(path.decoded, request.method))
    return toPressServer(request, response);

  const names = path.isFolder ? [...path.names, 'index.html'] : path.names;
  const file = await openPublishedFile(root, names);
  if (file) {
    const isImmutable = isImmutableAddress(path.decoded);
    response.setHeader('Cache-Control', isImmutable ? FOR_EVER : ASKED_AGAIN);
    if (isSearchData(path.decoded)) for (const name of DOCUMENT_HEADERS) response.removeHeader(name);
    const mimeType = announceType(response, path.decoded, names.at(-1) ?? '');
    return sendFile(request, response, file, { mimeType, isImmutable, compressor });
  }
  const cited = contentFolder === undefined ? undefined : await findCited(contentFolder, path.decoded);
  if (cited !== undefined) {
    redirect(response, encodeLocation(cited));
    return;
  }
  return answerWithoutFile(request, response, { root, path, rules: await rules(), compressor });
}

/** The type of a file; what an editor sent under an extension that is not known to be safe is for the disk alone. */
function announceType(response: ServerResponse, path: string, name: string): string {
  if (!isAssetAddress(path)) return mimeTypeOf(name);
  const type = assetMimeTypeOf(name);
  if (type === undefined) response.setHeader('Content-Disposition', 'attachment');
  return type ?? UNKNOWN;
}

const READING = ['GET', 'HEAD'];

/** What may be done at an address: a form is sent to the pages of a subscription alone. */
function methodsAt(path: string | undefined): string[] {
  const { form, confirmation, end } = PRESS_SUBSCRIPTION;
  const takesForms = path === form || path?.startsWith(confirmation) === true || path?.startsWith(end) === true;
  return takesForms ? [...READING, 'POST'] : READING;
}

/** Links of messages, and forms that are sent: everything else of a subscription is a file. */
function isForPressServer(path: string, method: string | undefined): boolean {
  const { confirmation, end } = PRESS_SUBSCRIPTION;
  return method === 'POST' || [PRESS_ACCESS_FOLDER, confirmation, end].some((folder) => path.startsWith(folder));
}

async function answerWithoutFile(
  request: IncomingMessage,
  response: ServerResponse,
  { root, path, rules, compressor }: { root: string; path: RequestPath; rules: RoutingRules; compressor: Compressor },
): Promise<void> {
  if (!path.isFolder && (await isPublishedPage(root, path.names))) {
    redirect(response, `${path.raw}/${path.query}`);
    return;
  }
  const rule = applyRules(rules, path.decoded);
  if (rule?.kind === 'redirect') redirect(response, encodeLocation(rule.to));
  else await sendPage(request, response, { root, compressor, status: rule?.kind === 'gone' ? 410 : 404 });
}

async function isPublishedPage(root: string, names: string[]): Promise<boolean> {
  if (!(await isPublishedFolder(root, names))) return false;
  const page = await openPublishedFile(root, [...names, 'index.html']);
  await page?.handle.close();
  return page !== undefined;
}

/** The published page of a status (`/404.html` or `/404/`), or a sentence before the first publication. */
async function sendPage(
  request: IncomingMessage,
  response: ServerResponse,
  { root, compressor, status }: { root: string; compressor: Compressor; status: 404 | 410 },
): Promise<void> {
  const names = [[`${status}.html`], [String(status), 'index.html']];
  for (const candidate of names) {
    const file = await openPublishedFile(root, candidate);
    if (!file) continue;
    response.setHeader('Cache-Control', ASKED_AGAIN);
    return sendFile(request, response, file, {
      mimeType: mimeTypeOf('page.html'),
      isImmutable: false,
      compressor,
      status,
    });
  }
  sendText(response, status, status === 404 ? 'Page introuvable.' : 'Cette page a été retirée.');
}

function redirect(response: ServerResponse, to: string): void {
  response.setHeader('Location', to);
  // Not kept by browsers: an editor may put a page back at an old address.
  response.setHeader('Cache-Control', 'no-cache');
  response.writeHead(301, { 'Content-Length': 0 }).end();
}

/** A header holds ASCII only; what is already percent-encoded stays as it is. */
function encodeLocation(to: string): string {
  return encodeURI(to).replaceAll('%25', '%');
}

function sendText(response: ServerResponse, status: number, text: string): void {
  const body = Buffer.from(`${text}\n`);
  response.setHeader('Cache-Control', 'no-cache');
  response.writeHead(status, { 'Content-Type': 'text/plain; charset=utf-8', 'Content-Length': body.length });
  response.end(response.req.method === 'HEAD' ? undefined : body);
}
