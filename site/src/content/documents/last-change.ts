import type { Instant, IsoDay } from 'content-models';

/** What readers may have been told of a document since its publication. */
interface Told {
  publishedAt: Instant;
  lastUpdate: { date: IsoDay } | null;
  /** Of a release. */
  corrections?: readonly { date: IsoDay }[];
  /** Of an event: when its date, place or state last changed. */
  calendar?: { changedAt: Instant | null };
}

/** The latest of what readers were told: its publication, an update, a correction, another date or place. */
export function lastChangeOf({ publishedAt, lastUpdate, corrections = [], calendar }: Told): Instant {
  const updates = lastUpdate === null ? corrections : [...corrections, lastUpdate];
  const moments = [
    publishedAt,
    ...updates.map(({ date }) => `${date}T00:00:00Z`),
    ...(calendar?.changedAt == null ? [] : [calendar.changedAt]),
  ];
  return moments.reduce((latest, moment) => (new Date(moment) > new Date(latest) ? moment : latest));
}
