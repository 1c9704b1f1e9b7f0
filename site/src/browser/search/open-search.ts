import type { Search } from '../../../search/answer.ts';
import { createSearch } from '../../../search/engine/search.ts';

let opened: Search | undefined;

/** The search of the site, one for all that asks on a page. */
export function openSearch(): Search {
  opened ??= createSearch(read);
  return opened;
}

/** A public file, by its path. `isFresh`: the server is asked whether it changed. */
async function read(path: string, isFresh: boolean): Promise<Uint8Array> {
  const answer = await fetch(`/${path}`, { cache: isFresh ? 'no-cache' : 'default' });
  if (!answer.ok) throw new Error(`${path}: ${String(answer.status)}`);
  return new Uint8Array(await answer.arrayBuffer());
}
