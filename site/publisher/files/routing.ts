import { addressesOf, isPublishedDocument, type ExpectedAnswer, type Redirect } from 'content-models';
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
  return { redirects, gone };
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
      return content !== undefined && isPublishedDocument(content) ? addressesOf(content).get(to.part) : undefined;
    }
    default:
      return to satisfies never;
  }
}
