import type { LiveLoader } from 'astro/loaders';
import type { QueryName, Queries } from './queries.ts';
import { currentReader } from './reader.ts';

/** What one entry of the live collection holds: the answer to its query. */
export interface ContentEntry extends Record<string, unknown> {
  answer: Queries[QueryName]['answer'];
}

interface EntryFilter extends Record<string, unknown> {
  name: QueryName;
  filter: Queries[QueryName]['filter'];
}

/**
 * Astro live loader over the content store. An entry is the answer to one query of `queries.ts`;
 * there is nothing to list, since lists are queries too.
 */
export function contentLoader(): LiveLoader<ContentEntry, EntryFilter> {
  return {
    name: 'interconnectes-content',
    loadEntry: ({ filter: { name, filter } }) =>
      Promise.resolve({ id: name, data: { answer: currentReader().read(name, filter) } }),
    loadCollection: () => Promise.resolve({ error: new Error('Ask for one query at a time with getLiveEntry.') }),
  };
}
