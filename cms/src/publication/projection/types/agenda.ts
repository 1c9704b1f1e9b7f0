import { parseTimecode, TIME_ZONE } from 'content-models';
import type { Event, Programme, Replay } from '../../../payload-types.ts';
import { readTranscript } from '../../../fields/transcript.ts';
import { projectCommon } from '../common.ts';
import { projectLabelledLink } from '../links.ts';
import { ProjectionError } from '../projection-error.ts';
import { projectFigure } from '../rich-text/editor-blocks.ts';
import { projectRichText } from '../rich-text.ts';
import { day, idOf, idsOf, instant, referencesOfField, text, verbatim } from '../values.ts';

export function projectEvent(event: Event): Record<string, unknown> {
  const programme = (event.programme ?? []).map((session) => ({
    id: session.id,
    day: day(session.day),
    startTime: verbatim(session.startTime),
    endTime: verbatim(session.endTime),
    title: text(session.title),
    summary: text(session.summary),
    room: text(session.room),
    themes: session.themes ?? [],
    speakers: idsOf(session.speakers),
    slides: idOf(session.slides),
  }));
  const moment = (session: (typeof programme)[number]) => `${session.day ?? ''} ${session.startTime ?? ''}`;
  return {
    ...projectCommon('events', event),
    kind: event.kind,
    status: event.status,
    startsOn: day(event.startsOn),
    endsOn: day(event.endsOn),
    startTime: verbatim(event.startTime),
    endTime: verbatim(event.endTime),
    timeZone: event.timeZone ?? TIME_ZONE,
    venue: text(event.venue),
    city: text(event.city),
    region: text(event.region),
    host: idOf(event.host),
    presentation: projectRichText(event.presentation, ['presentation']),
    programme: programme.toSorted((a, b) => moment(a).localeCompare(moment(b))),
    registrationUrl: verbatim(event.registrationUrl),
    partners: idsOf(event.partners),
    figures: (event.figures ?? []).map(projectFigure),
    calendar: {
      sequence: event.calendar?.sequence ?? 0,
      changedAt: instant(event.calendar?.changedAt),
    },
    related: referencesOfField(event.related),
  };
}

export function projectReplay(replay: Replay): Record<string, unknown> {
  const chapters = (replay.chapters ?? []).map(({ start, title }) => ({ start: second(start), title: text(title) }));
  return {
    ...projectCommon('replays', replay),
    recordedOn: day(replay.recordedOn),
    event: idOf(replay.event),
    session: text(replay.session),
    speakers: idsOf(replay.speakers),
    video: projectVideo(replay.video),
    duration: second(replay.duration),
    chapters: chapters.toSorted((a, b) => Number(a.start) - Number(b.start)),
    subtitles: (replay.subtitles ?? []).map(({ file, kind, language }) => ({
      file: idOf(file),
      kind,
      language: verbatim(language),
    })),
    transcript: projectTranscript(replay.transcript),
    missingAlternative: text(replay.missingAlternative),
    presentation: projectRichText(replay.presentation, ['presentation']),
    slides: idsOf(replay.slides),
    related: referencesOfField(replay.related),
  };
}

function projectVideo({ kind, file, url, playerUrl }: Replay['video']): unknown {
  switch (kind) {
    case 'file':
      return { kind, file: idOf(file) };
    case 'external':
      return { kind, url: verbatim(url), playerUrl: verbatim(playerUrl) };
    default:
      return kind satisfies never;
  }
}

function projectTranscript(written: string | null | undefined): unknown {
  const read = readTranscript(verbatim(written) ?? '');
  if ('problem' in read)
    throw new ProjectionError(`ne peut pas être lu (${read.problem}). Corrigez-le`, ['transcript']);
  return read.lines.map(({ start, speaker, text: said }) => ({ start, speaker: text(speaker), text: text(said) }));
}

/** One that makes no sense is kept as it is, for the model to refuse it by name. */
function second(written: string | null | undefined): unknown {
  const timecode = verbatim(written);
  return timecode === null ? null : (parseTimecode(timecode) ?? timecode);
}

export function projectProgramme(programme: Programme): Record<string, unknown> {
  return {
    ...projectCommon('programmes', programme),
    year: programme.year,
    presentation: projectRichText(programme.presentation, ['presentation']),
    tracks: (programme.tracks ?? []).map(({ theme, host, summary, sessions, files, links }) => ({
      theme,
      host: idOf(host),
      summary: text(summary),
      sessions: idsOf(sessions),
      files: idsOf(files),
      links: (links ?? []).flatMap(projectLabelledLink),
    })),
  };
}
