import {
  MEASURED_TYPES,
  PUBLISHED_COLLECTIONS,
  SECTIONS,
  typeOf,
  type CONTENT_TYPES,
  type MeasuredType,
  type PublishedCollection,
} from 'content-models';
import type { ContentStore } from '../content-store/content-store.ts';

/** The page that stands for a type. */
export interface Representative {
  type: MeasuredType;
  address: string;
}

type MeasuredDocument = (typeof CONTENT_TYPES)[PublishedCollection]['measuredAs'];

/** The measured pages that are no document's. */
const PLACES = {
  home: SECTIONS.home,
  'press-room': SECTIONS.press,
  'manifesto-list': SECTIONS.manifestos,
  'event-list': SECTIONS.events,
  'ai-space': SECTIONS.ai,
  toolkit: SECTIONS.toolkit,
  search: SECTIONS.search,
} as const satisfies Record<Exclude<MeasuredType, MeasuredDocument>, { address: string }>;

/** One page of each type: for documents, the last that was published. Follows from the content alone. */
export function representativesOf(store: Pick<ContentStore, 'select'>): Representative[] {
  return MEASURED_TYPES.flatMap((type) => {
    const address = isFixed(type) ? PLACES[type].address : lastPublished(store, type);
    return address === null ? [] : [{ type, address }];
  });
}

function isFixed(type: MeasuredType): type is keyof typeof PLACES {
  return type in PLACES;
}

function lastPublished(store: Pick<ContentStore, 'select'>, type: MeasuredType): string | null {
  const collections = PUBLISHED_COLLECTIONS.filter((collection) => typeOf(collection).measuredAs === type);
  const [last] = store.select({ collections, order: 'published', limit: 1 });
  return last?.address ?? null;
}
