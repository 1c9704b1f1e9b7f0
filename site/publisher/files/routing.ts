import { addressesOf, type Redirect } from 'content-models';
import { isAsset, type ContentStore } from '../content-store/content-store.ts';

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
      return content === undefined || isAsset(content) ? undefined : addressesOf(content).get(to.part);
    }
    default:
      return to satisfies never;
  }
}
