import { endOf, withOffset, type Event, type IsoDay, type TimeOfDay } from 'content-models';
import type { Event as EventStatement, Place, WithContext } from 'schema-dts';
import { networkReference } from './network.ts';
import type { PageFacts } from './page-facts.ts';

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
  const end = endOf(event) ?? { day: event.endsOn, time: null };
  // An hour beside a bare day would be read as midnight: before the start, for a meeting of one day.
  const isSaidWhole = event.startTime === null || end.time !== null || end.day !== event.startsOn;
  return {
    '@context': 'https://schema.org',
    '@type': 'Event',
    '@id': `${url}#evenement`,
    url,
    mainEntityOfPage: url,
    name: event.title,
    description,
    startDate: moment(event, event.startsOn, event.startTime),
    ...(isSaidWhole && { endDate: moment(event, end.day, event.startTime === null ? null : end.time) }),
    eventStatus: STATUSES[event.status],
    ...(location !== null && { location }),
    organizer: networkReference(network),
    inLanguage: 'fr',
    ...(images.length > 0 && { image: [...images] }),
  };
}

/** An hour with the offset of its place that day; the day alone when no hour is known. */
function moment({ timeZone }: Event, day: IsoDay, time: TimeOfDay | null): string {
  return time === null ? day : withOffset(day, time, timeZone);
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
