import type { CollectionBeforeValidateHook, PayloadRequest } from 'payload';
import { plainTitle } from '../../hooks/choose-slug.ts';
import { refuseField } from '../../hooks/refuse.ts';

/** A year of Territoir’Prod has the year for its address, so that there is one document a year. */
export const slugFromYear: CollectionBeforeValidateHook<Yearly> = async ({ data, originalDoc, req }) => {
  // A copy has no year yet, whatever it is a copy of.
  const year = data?.year === undefined ? originalDoc?.year : data.year;
  if (data === undefined || typeof year !== 'number') return data;
  const slug = String(year);
  const holder = await findHolder(slug, originalDoc?.id, req);
  if (holder !== null) return refuseField('year', takenYear(slug, holder));
  return { ...data, slug };
};

/** The other document of the year, the trash included, or null. */
async function findHolder(slug: string, id: number | undefined, req: PayloadRequest): Promise<Holder | null> {
  const { docs } = await req.payload.find({
    collection: 'programmes',
    where: { and: [{ slug: { equals: slug } }, ...(id === undefined ? [] : [{ id: { not_equals: id } }])] },
    select: { title: true, deletedAt: true },
    limit: 1,
    depth: 0,
    trash: true,
    overrideAccess: true,
    req,
  });
  return docs[0] ?? null;
}

function takenYear(year: string, { title, deletedAt }: Holder): string {
  const name = `« ${plainTitle(title ?? year)} »`;
  return deletedAt == null
    ? `L’année ${year} a déjà sa fiche – ${name}. Complétez-la ou indiquez une autre année.`
    : `L’année ${year} a déjà sa fiche dans la corbeille – ${name}. Restaurez-la ou supprimez-la définitivement.`;
}

interface Holder {
  title?: string | null;
  deletedAt?: string | null;
}

interface Yearly {
  id: number;
  year?: number | null;
  slug?: string | null;
}
