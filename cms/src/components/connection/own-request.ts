/** What the admin asks of its own server. */
export interface OwnRequest {
  path: string;
  /** Nobody asked for it in so many words: its failure is not told. */
  isRead: boolean;
  isSave: boolean;
  /** Tells who is signed in, and until when. */
  isSession: boolean;
}

/** Written by the admin itself as somebody works: what is folded, who is there. */
const ASIDE = ['/payload-preferences', '/payload-locked-documents', '/presence'];

const SESSIONS = /\/users\/(?:me|login|refresh-token)$/;
const SIGNING = /\/users\/(?:me|login|logout|refresh-token|forgot-password|reset-password|unlock)$/;

/**
 * What a request is to the connection; null of one to another server, or for something else than content.
 *
 * @param api path of the API, `/api`
 */
export function ownRequest(input: RequestInfo | URL, init: RequestInit | undefined, api: string): OwnRequest | null {
  if (input instanceof Request) return null;
  const url = new URL(input, location.href);
  if (url.origin !== location.origin) return null;
  const headers = new Headers(init?.headers);
  const isPost = (init?.method ?? 'GET').toUpperCase() !== 'GET' && !headers.has('X-Payload-HTTP-Method-Override');
  const path = url.pathname;
  const isCall = headers.has('next-action');
  if (!isCall && !path.startsWith(`${api}/`)) return null;
  const isAside = ASIDE.some((aside) => path.startsWith(`${api}${aside}`));
  return {
    path,
    isRead: !isPost || isAside,
    isSave: isPost && !isCall && !isAside && !SIGNING.test(path),
    isSession: SESSIONS.test(path),
  };
}
