import type { Event } from 'content-models';
import type { Event as EventStatement, Place, WithContext } from 'schema-dts';
import { networkReference } from './network.ts';
import type { PageFacts } from './page-facts.ts';
import { inParis } from './paris-time.ts';

const STATUSES = {
  confirmed: 'https://schema.org/EventScheduled',
  postponed: 'https://schema.org/EventPostponed',
  cancelled: 'https://schema.org/EventCancelled',
} as const satisfies Record<Event['status'], string>;

/** A meeting, for search engines. One without a place that is known says none. */
export function describeEvent(
  event: Event,
  { url, description, images, network }: PageFacts,
): WithContext<EventStatement> {
  const location = placeOf(event);
  return {
    '@context': 'https://schema.org',
    '@type': 'Event',
    '@id': `${url}#evenement`,
    url,
    mainEntityOfPage: url,
    name: event.title,
    description,
    startDate: inParis(event.startsOn, event.startTime),
    endDate: inParis(event.endsOn, event.endTime),
    eventStatus: STATUSES[event.status],
    ...(location !== null && { location }),
    organizer: networkReference(network),
    inLanguage: 'fr',
    ...(images.length > 0 && { image: [...images] }),
  };
}

function placeOf({ venue, city, region }: Event): Place | null {
  const name = venue ?? city ?? region;
  if (name === null) return null;
  return {
    '@type': 'Place',
    name,
    address: {
      '@type': 'PostalAddress',
      ...(city !== null && { addressLocality: city }),
      ...(region !== null && { addressRegion: region }),
    },
  };
}
