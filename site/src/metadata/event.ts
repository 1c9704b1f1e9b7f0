import {
  addressOf,
  endOf,
  sessionAddress,
  withOffset,
  type Event,
  type IsoDay,
  type Session,
  type TimeOfDay,
} from 'content-models';
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
    ...(event.programme.length > 0 && {
      subEvent: event.programme.map((session) => sessionFacts(event, session, network.siteUrl)),
    }),
    inLanguage: 'fr',
    ...(images.length > 0 && { image: [...images] }),
  };
}

/** A session of a meeting, for search engines. */
export function describeSession(event: Event, session: Session, siteUrl: string): WithContext<EventStatement> {
  const url = siteUrl + sessionAddress(event, session);
  const location = placeOf(event);
  const isOff = session.isCancelled || event.status === 'cancelled';
  return {
    '@context': 'https://schema.org',
    ...sessionFacts(event, session, siteUrl),
    mainEntityOfPage: url,
    ...(session.summary !== null && { description: session.summary }),
    eventStatus: isOff ? STATUSES.cancelled : STATUSES[event.status],
    ...(location !== null && { location }),
    superEvent: { '@type': 'Event', '@id': `${siteUrl}${addressOf(event) ?? ''}#evenement`, name: event.title },
    inLanguage: 'fr',
  };
}

/** What names a session, on its page and on that of its event. */
function sessionFacts(event: Event, session: Session, siteUrl: string) {
  const url = siteUrl + sessionAddress(event, session);
  const { day, startTime, endTime, title } = session;
  const end = endOf({ startsOn: day, endsOn: day, startTime, endTime });
  return {
    '@type': 'Event',
    '@id': `${url}#seance`,
    url,
    name: title,
    startDate: withOffset(day, startTime, event.timeZone),
    ...(end !== null && { endDate: withOffset(end.day, end.time, event.timeZone) }),
  } as const;
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
