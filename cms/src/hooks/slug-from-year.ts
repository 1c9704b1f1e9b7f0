import type { CollectionBeforeValidateHook } from 'payload';

/** A document that stands for a year has the year for its address. */
export const slugFromYear: CollectionBeforeValidateHook<Yearly> = ({ data, originalDoc }) => {
  const year = data?.year ?? originalDoc?.year;
  return data === undefined || typeof year !== 'number' ? data : { ...data, slug: String(year) };
};

interface Yearly {
  id: number;
  year?: number | null;
  slug?: string | null;
}
