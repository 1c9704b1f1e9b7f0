import { statfs } from 'node:fs/promises';
import { executeAuthStrategies, getPayload, type SanitizedConfig } from 'payload';
import { hasRole } from '../access/roles.ts';
import { answerRefusal } from '../hooks/refuse.ts';
import { whileReceiving } from './incoming-folder.ts';
import { LARGEST_UNKNOWN, refusalOf, type SendingRefusal } from './limits.ts';

type Handler = (request: Request, args: { params: Promise<{ slug?: string[] }> }) => Promise<Response>;

/**
 * Knows who sends a body before any of it is read. Payload reads a form, and writes its files on the disk, before it
 * asks who sent it: here only accounts that work in the admin may send files. The form of somebody who is not
 * known yet, who logs in, goes on as JSON.
 */
export function guardBody(config: Promise<SanitizedConfig>, handler: Handler): Handler {
  return async (request, args) => {
    const isForm = /multipart\//i.test(request.headers.get('content-type') ?? '');
    const size = announcedSize(request.headers);
    if (!isForm && size !== null && size <= LARGEST_UNKNOWN) return handler(request, args);
    const payload = await getPayload({ config });
    const { user } = await executeAuthStrategies({ headers: request.headers, payload });
    const isStaff = hasRole(user, 'admin', 'editor', 'contributor');
    const folder = payload.config.upload.tempFileDir ?? '';
    const collection = (await args.params).slug?.[0];
    const refusal = refusalOf({ isStaff, collection, size, free: await freeBytes(folder) });
    if (refusal !== null) return answerOf(refusal);
    if (!isForm) return handler(request, args);
    if (!isStaff) return handler(await withoutForm(request), args);
    return whileReceiving(folder, () => handler(request, args));
  };
}

/** Bytes of the body, or null when the request does not say how many there are. */
function announcedSize(headers: Headers): number | null {
  if (headers.has('transfer-encoding')) return null;
  return Number(headers.get('content-length') ?? 0);
}

async function freeBytes(folder: string): Promise<number> {
  const { bavail, bsize } = await statfs(folder);
  return bavail * bsize;
}

function answerOf({ status, message }: SendingRefusal): Response {
  return answerRefusal(message, status);
}

/** The same request with the fields of its form and no file. */
async function withoutForm(request: Request): Promise<Request> {
  const fields = await readFields(request);
  const headers = new Headers(request.headers);
  headers.delete('content-length');
  headers.set('content-type', 'application/json');
  return new Request(request.url, { method: request.method, headers, body: fields });
}

/** Where the admin puts the fields of its forms, as JSON. */
async function readFields(request: Request): Promise<string> {
  try {
    const fields = (await request.formData()).get('_payload');
    return typeof fields === 'string' ? fields : '{}';
  } catch {
    // A form that can't be read says nothing.
    return '{}';
  }
}
