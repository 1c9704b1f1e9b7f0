import {
  addressOf,
  isPublishedDocument,
  MEASURED_TYPES,
  SECTIONS,
  type MeasuredType,
  type PublishedCollection,
  type PublishedDocument,
} from 'content-models';
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
export function representativesOf(store: Pick<ContentStore, 'contents'>): Representative[] {
  const last = lastPublished(store);
  return MEASURED_TYPES.flatMap((type) => {
    const place = PLACES[type];
    if (typeof place !== 'string') return [{ type, address: place.address }];
    const document = last.get(place);
    const address = document === undefined ? null : addressOf(document);
    return address === null ? [] : [{ type, address }];
  });
}

function lastPublished({ contents }: Pick<ContentStore, 'contents'>): Map<PublishedCollection, PublishedDocument> {
  const last = new Map<PublishedCollection, PublishedDocument>();
  for (const content of contents) {
    if (!isPublishedDocument(content)) continue;
    const known = last.get(content.collection);
    if (known === undefined || isAfter(content, known)) last.set(content.collection, content);
  }
  return last;
}

/** Of two published at the same moment, the one that was created last. */
function isAfter(one: PublishedDocument, other: PublishedDocument): boolean {
  const [a, b] = [one, other].map(({ publishedAt }) => Date.parse(publishedAt));
  return a === b ? one.id > other.id : Number(a) > Number(b);
}
