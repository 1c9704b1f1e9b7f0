import {
  isDeviceName,
  isReservedSlug,
  slug as slugModel,
  slugify,
  uniqueSlug,
  type PublishedCollection,
} from 'content-models';

/** What decides the slug of a document about to be saved. */
export interface SlugChoice {
  collection: PublishedCollection;
  title: string;
  /** What the editor sent; empty for « make one ». */
  wanted: string | null | undefined;
  /** The document before this change, or null for a new one. */
  previous: { title: string | null; slug: string | null; isPublished: boolean } | null;
  /** Slugs of the other documents of the collection, the trash included, with who holds them. */
  taken: ReadonlyMap<string, SlugHolder>;
}

/** A document that has a slug. */
export interface SlugHolder {
  title: string;
  isInBin: boolean;
}

export type ChosenSlug = { slug: string } | { refusal: string };

/**
 * The slug to save. Made from the title while nobody chose one and the document was never published;
 * then it stays, since the address is known. An automatic slug steps aside for a taken one; one that
 * the editor typed is refused in French.
 */
export function chooseSlug({ collection, title, wanted, previous, taken }: SlugChoice): ChosenSlug {
  const isTaken = (slug: string) => taken.has(slug) || isReservedSlug(collection, slug);
  const typed = wanted?.trim() ?? '';
  if (typed === '' || followsTitle(typed, previous)) {
    // It names files as well, which visitors take away.
    return { slug: uniqueSlug(slugify(title), (slug) => isTaken(slug) || isDeviceName(slug)) };
  }
  if (!slugModel.safeParse(typed).success) return { refusal: malformed(typed) };
  if (isReservedSlug(collection, typed)) return { refusal: RESERVED };
  const holder = taken.get(typed);
  return holder === undefined ? { slug: typed } : { refusal: takenBy(holder) };
}

/** Whether the slug was made from the title and may still follow it. */
function followsTitle(slug: string, previous: SlugChoice['previous']): boolean {
  if (previous === null || previous.isPublished || previous.title === null || slug !== previous.slug) return false;
  const base = slugify(previous.title);
  return slug === base || (slug.startsWith(`${base}-`) && /^\d+$/.test(slug.slice(base.length + 1)));
}

function malformed(typed: string): string {
  return `Écrivez l’adresse en minuscules sans accent, avec des chiffres et des tirets, par exemple « ${slugify(typed)} ».`;
}

const RESERVED =
  'Cette adresse est réservée à une page du site. Choisissez-en une autre, par exemple en ajoutant un mot.';

function takenBy({ title, isInBin }: SlugHolder): string {
  const name = `« ${plainTitle(title)} »`;
  return isInBin
    ? `Cette adresse est celle de ${name}, qui est dans la corbeille. Ouvrez la corbeille pour restaurer ce contenu, ou pour le supprimer définitivement et libérer l’adresse. Sinon choisissez une autre adresse ou laissez le champ vide.`
    : `Cette adresse est déjà celle de ${name}. Choisissez-en une autre ou laissez le champ vide.`;
}

/** A title within a message: the admin cuts messages at colons and commas. */
export function plainTitle(title: string): string {
  return title.replace(/\s*[:,;]\s*/g, ' – ');
}
