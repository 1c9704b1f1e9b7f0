import type { ContentCollection } from 'content-models';

/** How many documents of each type a corpus holds. */
export type Shares = Readonly<Record<ContentCollection, number>>;

/** Parts of a thousand documents. Press releases take what is left: a bit more than half. */
const PER_THOUSAND = {
  events: 330,
  people: 70,
  organizations: 42,
  manifestos: 15,
  pages: 15,
  'press-contacts': 8,
} as const;

/** A site of `documents` published documents; pictures and files come on top. */
export function sharesOf(documents: number): Shares {
  const part = (thousandths: number) => Math.max(1, Math.round((documents * thousandths) / 1000));
  const others = {
    events: part(PER_THOUSAND.events),
    people: part(PER_THOUSAND.people),
    organizations: part(PER_THOUSAND.organizations),
    manifestos: part(PER_THOUSAND.manifestos),
    pages: part(PER_THOUSAND.pages),
    'press-contacts': part(PER_THOUSAND['press-contacts']),
  };
  const taken = Object.values(others).reduce((sum, count) => sum + count, 0);
  return {
    ...others,
    'press-releases': Math.max(MOST_PROMINENT, documents - taken),
    // A picture is encoded in eight sizes: as long as forty documents. Several documents show the same one.
    media: Math.min(40, Math.max(4, Math.round(documents / 100))),
    documents: Math.min(60, Math.max(2, Math.round(documents / 100))),
  };
}

/** Releases that the home page may show: the measures change them. */
const MOST_PROMINENT = 10;
