import type { CollectionBeforeChangeHook } from 'payload';

/** Writes down who saves a version, and who began the document, whatever a request or a former version says of it. */
export const signSave: CollectionBeforeChangeHook<Signed> = ({ data, originalDoc, operation, req }) => {
  const savedBy = req.user?.id ?? null;
  return { ...data, savedBy, createdBy: operation === 'create' ? savedBy : idOf(originalDoc?.createdBy) };
};

type Author = number | { id: number } | null;

interface Signed {
  id: number;
  savedBy?: Author;
  createdBy?: Author;
}

function idOf(author: Author | undefined): number | null {
  return typeof author === 'object' ? (author?.id ?? null) : (author ?? null);
}
