import { parseTimecode, RESERVED_SESSION_SLUGS, slugify, uniqueSlug } from 'content-models';
import type { Event, Replay } from '../../../payload-types.ts';
import { readTranscript } from '../../../fields/transcript.ts';
import type { Prepared } from '../project-fields.ts';
import { ProjectionError } from '../projection-error.ts';
import { day, verbatim } from '../values.ts';

export function prepareEvent({ programme, programmeChanges, calendar, ...event }: Event): Prepared<'events'> {
  const moment = (session: { day?: string | null; startTime?: string | null }) =>
    `${day(session.day) ?? ''} ${verbatim(session.startTime) ?? ''}`;
  const taken = new Set<string>(RESERVED_SESSION_SLUGS);
  return {
    ...event,
    programme: programme
      ?.toSorted((a, b) => moment(a).localeCompare(moment(b)))
      .map((session) => ({ ...session, slug: slugOf(session, taken) })),
    programmeChanges: programmeChanges?.toSorted((a, b) => b.at.localeCompare(a.at)),
    calendar: { ...calendar, sequence: calendar?.sequence ?? 0 },
  };
}

/** The address that a session has, or the one that its next save will give it. */
function slugOf({ slug, title }: { slug?: string | null; title?: string | null }, taken: Set<string>): string {
  const own = uniqueSlug(verbatim(slug) ?? slugify(title ?? ''), (candidate) => taken.has(candidate));
  taken.add(own);
  return own;
}

export function prepareReplay({ chapters = [], duration, transcript, ...replay }: Replay): Prepared<'replays'> {
  const placed = chapters?.map(({ start, title }) => ({ start: second(start), title }));
  return {
    ...replay,
    duration: second(duration),
    chapters: placed?.toSorted((a, b) => Number(a.start) - Number(b.start)),
    transcript: linesOf(transcript),
  };
}

function linesOf(written: string | null | undefined): unknown[] {
  const read = readTranscript(verbatim(written) ?? '');
  if ('problem' in read)
    throw new ProjectionError(`ne peut pas être lu (${read.problem}). Corrigez-le`, ['transcript']);
  return read.lines;
}

/** One that makes no sense is kept as it is, for the model to refuse it by name. */
function second(written: string | null | undefined): unknown {
  const timecode = verbatim(written);
  return timecode === null ? null : (parseTimecode(timecode) ?? timecode);
}
