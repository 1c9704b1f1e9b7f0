import type { CollectionBeforeValidateHook, PayloadRequest, Where } from 'payload';
import { slugify, type PublishedCollection } from 'content-models';
import { chooseSlug, type SlugHolder } from './choose-slug.ts';
import { refuseField } from './refuse.ts';

/** Gives the document its slug. Runs for drafts too, which skip the validation of fields. */
export function assignSlug(collection: PublishedCollection): CollectionBeforeValidateHook<Titled> {
  return async ({ data, originalDoc, req }) => {
    if (data === undefined) return data;
    const title = textOf(data.title ?? originalDoc?.title);
    if (title === null) return refuseField('title', 'Donnez un titre avant d’enregistrer.');
    const previous = originalDoc && {
      title: textOf(originalDoc.title),
      slug: textOf(originalDoc.slug),
      isPublished: Boolean(originalDoc.publishedAt),
    };
    const wanted = textOf(data.slug === undefined ? originalDoc?.slug : data.slug);
    const taken = await takenSlugs({ collection, id: originalDoc?.id, title, wanted, req });
    const chosen = chooseSlug({ collection, title, wanted, previous: previous ?? null, taken });
    if ('refusal' in chosen) return refuseField('slug', chosen.refusal);
    return { ...data, slug: chosen.slug };
  };
}

/** Slugs that may stand in the way: the wanted one, and those that begin like the title's. */
async function takenSlugs({ collection, id, title, wanted, req }: SlugQuery): Promise<Map<string, SlugHolder>> {
  const resembles: Where = { slug: { contains: slugify(title).slice(0, COMPARED_LENGTH) } };
  const { docs } = await req.payload.find({
    collection,
    where: {
      and: [
        { or: wanted === null ? [resembles] : [resembles, { slug: { equals: wanted } }] },
        ...(id === undefined ? [] : [{ id: { not_equals: id } }]),
      ],
    },
    select: { slug: true, title: true, deletedAt: true },
    depth: 0,
    pagination: false,
    trash: true,
    overrideAccess: true,
    req,
  });
  return new Map(
    docs.flatMap(({ slug, title, deletedAt }) =>
      slug ? [[slug, { title: title ?? slug, isInBin: deletedAt != null }]] : [],
    ),
  );
}

/** What every published document has. */
interface Titled {
  id: number;
  title?: string | null;
  slug?: string | null;
  publishedAt?: string | null;
}

/** A numbered slug may be cut shorter than the title's, so only the beginnings are compared. */
const COMPARED_LENGTH = 60;

interface SlugQuery {
  collection: PublishedCollection;
  id: number | undefined;
  title: string;
  wanted: string | null;
  req: PayloadRequest;
}

function textOf(value: unknown): string | null {
  return typeof value === 'string' && value.trim() !== '' ? value : null;
}
