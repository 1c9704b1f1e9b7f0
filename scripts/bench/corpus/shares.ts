import type { AssetCollection } from 'content-models';

/** Types that make the weight of a site: another one changes no figure. */
export type CorpusCollection = 'press-releases' | keyof typeof PER_THOUSAND;

/** How many documents of each type a corpus holds. */
export type Shares = Readonly<Record<CorpusCollection | AssetCollection, number>>;

/** Parts of a thousand documents. Press releases take what is left: a bit more than half. */
const PER_THOUSAND = {
  events: 305,
  people: 65,
  organizations: 42,
  manifestos: 15,
  pages: 15,
  'press-contacts': 8,
  'press-kits': 3,
  replays: 15,
  labels: 10,
  concertations: 5,
  'ai-projects': 5,
  'ai-resources': 3,
  programmes: 1,
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
    'press-kits': part(PER_THOUSAND['press-kits']),
    replays: part(PER_THOUSAND.replays),
    labels: part(PER_THOUSAND.labels),
    concertations: part(PER_THOUSAND.concertations),
    'ai-projects': part(PER_THOUSAND['ai-projects']),
    'ai-resources': part(PER_THOUSAND['ai-resources']),
    programmes: part(PER_THOUSAND.programmes),
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
