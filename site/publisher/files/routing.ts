import { addressesOf, isPublishedDocument, SESSION_PART, type ExpectedAnswer, type Redirect } from 'content-models';
import type { ContentStore } from '../content-store/content-store.ts';

/** What the web server answers where there is no file. Addresses begin with `/`. */
export interface Routing {
  /** Old address → new one, a path or an absolute address: 301. */
  redirects: Readonly<Record<string, string>>;
  /** Addresses whose content was withdrawn: 410. */
  gone: readonly string[];
}

/** The rules in force. An address that has a page again needs none. */
export function routingOf(store: ContentStore, isAnswered: (address: string) => boolean): Routing {
  const redirects: Record<string, string> = {};
  const gone: string[] = [];
  for (const rule of store.redirects) {
    if (isAnswered(rule.from)) continue;
    const target = targetOf(rule, store);
    if (target === undefined) gone.push(rule.from);
    else redirects[rule.from] = target;
  }
  // A loop that was written before it was refused leads nowhere.
  const arriving = Object.entries(redirects).filter(([from]) => arrives(from, redirects));
  return { redirects: Object.fromEntries(arriving), gone };
}

/** Whether who follows the rules from an address arrives somewhere. The server takes `/a` for `/a/`. */
function arrives(from: string, redirects: Readonly<Record<string, string>>): boolean {
  const passed = new Set<string>();
  for (let address: string | undefined = from; address !== undefined;) {
    const path: string = address.replace(/[?#].*$/, '');
    if (passed.has(path)) return false;
    passed.add(path);
    address = redirects[path] ?? redirects[path.endsWith('/') ? path.slice(0, -1) : `${path}/`];
  }
  return true;
}

/** What an address that has no page answers. */
export function answerWithoutPage(address: string, { redirects, gone }: Routing): ExpectedAnswer {
  const location = redirects[address];
  if (location !== undefined) return { status: 301, location };
  return { status: gone.includes(address) ? 410 : 404 };
}

/** Where a rule leads, or undefined when that is not public any more. */
function targetOf({ to }: Redirect, store: ContentStore): string | undefined {
  switch (to.kind) {
    case 'path':
      return to.path;
    case 'external':
      return to.url;
    case 'gone':
      return undefined;
    case 'document': {
      const content = store.get(to.target);
      if (content === undefined || !isPublishedDocument(content)) return undefined;
      const addresses = addressesOf(content);
      // Who looks for a session that was taken out of a programme learns it from the programme.
      return addresses.get(to.part.startsWith(SESSION_PART) && !addresses.has(to.part) ? 'self' : to.part);
    }
    default:
      return to satisfies never;
  }
}
