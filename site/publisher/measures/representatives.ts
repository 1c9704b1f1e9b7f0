import { MEASURED_TYPES, SECTIONS, type MeasuredType, type PublishedCollection } from 'content-models';
import type { ContentStore } from '../content-store/content-store.ts';

/** The page that stands for a type. */
export interface Representative {
  type: MeasuredType;
  address: string;
}

/** Where each type is found: one page for good, or the documents of a collection. */
const PLACES = {
  home: SECTIONS.home,
  'press-release': 'press-releases',
  manifesto: 'manifestos',
  event: 'events',
  replay: 'replays',
  page: 'pages',
  person: 'people',
  'press-kit': 'press-kits',
  label: 'labels',
  programme: 'programmes',
  'press-room': SECTIONS.press,
  'manifesto-list': SECTIONS.manifestos,
  'event-list': SECTIONS.events,
  'ai-space': SECTIONS.ai,
  'ai-project': 'ai-projects',
  toolkit: SECTIONS.toolkit,
  search: SECTIONS.search,
} as const satisfies Record<MeasuredType, { address: string } | PublishedCollection>;

/** One page of each type: for documents, the last that was published. Follows from the content alone. */
export function representativesOf(store: Pick<ContentStore, 'select'>): Representative[] {
  return MEASURED_TYPES.flatMap((type) => {
    const place = PLACES[type];
    if (typeof place !== 'string') return [{ type, address: place.address }];
    const [last] = store.select({ collections: [place], order: 'published', limit: 1 });
    return last?.address == null ? [] : [{ type, address: last.address }];
  });
}
