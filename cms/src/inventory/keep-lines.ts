import type { CollectionAfterChangeHook, CollectionAfterDeleteHook, GlobalAfterChangeHook } from 'payload';
import { deleteLine, writeLine } from './write-line.ts';
import { subjectOf } from './subject.ts';

/** After each save of a document, in its transaction. */
export const keepLine: CollectionAfterChangeHook<Saved> = async ({ collection, doc, req }) => {
  await writeLine(req.payload, subjectOf(collection.slug, doc.id), req, { isLatest: doc._status === 'published' });
};

interface Saved {
  id: number;
  _status?: 'draft' | 'published' | null;
}

export const keepGlobalLine: GlobalAfterChangeHook = async ({ global, req }) => {
  await writeLine(req.payload, subjectOf(global.slug), req);
};

/** After a document was deleted permanently: what names it still is in the lines of others, and its number goes to no other. */
export const removeLine: CollectionAfterDeleteHook = async ({ collection, id, req }) => {
  await deleteLine(req.payload, subjectOf(collection.slug, Number(id)), req);
};
