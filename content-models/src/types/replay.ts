import { z } from 'zod';
import { isoDay } from '../shared/dates.ts';
import { named, reference } from '../shared/references.ts';
import { richText } from '../shared/rich-text.ts';
import { line, paragraph, webUrl } from '../shared/text.ts';
import { attachedFiles, commonFields, relatedDocuments } from './common.ts';
import type { DocumentType } from './content-type.ts';

/** A place in a recording: whole seconds from its beginning. */
export const second = z.number().int().nonnegative();

/** The policy of our pages lets no other frame in. */
export const replayPlayerUrl = z.url({ protocol: /^https$/ });

/** Where the recording is watched. */
export const replayVideo = z.discriminatedUnion('kind', [
  /** A video file of the site, in a player of the browser. */
  z.strictObject({ kind: z.literal('file'), file: reference('documents', { isRequired: true }) }),
  /** A page of another site; nothing of it is loaded before the visitor asks for it. */
  z.strictObject({
    kind: z.literal('external'),
    url: webUrl,
    /** Address of the player to show within our page, or null to send the visitor there. */
    playerUrl: replayPlayerUrl.nullable(),
  }),
]);
export type ReplayVideo = z.infer<typeof replayVideo>;

export const replayChapter = z.strictObject({ start: second, title: line });
export type ReplayChapter = z.infer<typeof replayChapter>;

export const SUBTITLE_KINDS = ['captions', 'subtitles'] as const;

/** A WebVTT file: what is said in the language spoken and the sounds that matter, or a translation. */
export const subtitleTrack = z.strictObject({
  file: reference('documents', { isRequired: true }),
  kind: z.enum(SUBTITLE_KINDS),
  /** BCP 47 code. */
  language: z.string().regex(/^[a-z]{2,3}$/),
});
export type SubtitleTrack = z.infer<typeof subtitleTrack>;

/** What is said from a second on. */
export const transcriptLine = z.strictObject({
  start: second,
  /** Who speaks, where the transcript says so; null while the same person goes on. */
  speaker: line.nullable(),
  text: paragraph,
});
export type TranscriptLine = z.infer<typeof transcriptLine>;

/** The recording of a session or a meeting, at `/replays/<slug>/`. Chapters and transcript are in order of time. */
export const replay = z
  .strictObject({
    collection: z.literal('replays'),
    ...commonFields,
    recordedOn: isoDay,
    event: named('Événement', reference('events', { isRequired: false }).nullable()),
    /** Title of the session of that event, as its programme has it, or null. */
    session: line.nullable(),
    speakers: named('Intervenants', z.array(reference('people', { isRequired: true }))),
    video: named('Vidéo', replayVideo),
    /** What is said, without the picture, for who listens. */
    sound: named('Son', reference('documents', { isRequired: true }).nullable()).default(null),
    /** Whole seconds. */
    duration: z.number().int().positive().nullable(),
    chapters: z.array(replayChapter),
    subtitles: named('Sous-titres', z.array(subtitleTrack)),
    transcript: z.array(transcriptLine),
    /** Why there are no subtitles or no transcript; required when one is missing, shown to visitors. */
    missingAlternative: paragraph.nullable(),
    presentation: named('Présentation', richText),
    slides: named('Diaporamas', attachedFiles),
    related: relatedDocuments,
  })
  .refine((value) => isWithAlternatives(value) || value.missingAlternative !== null, { path: ['missingAlternative'] });
export type Replay = z.infer<typeof replay>;

const FOLDER = '/replays/';

/** Address of the page that other sites show in theirs. */
export function embedAddress({ slug }: { slug: string }): string {
  return `${FOLDER}${slug}/integrer/`;
}

/** Address of what other sites are told to show a replay in theirs (oembed.com). */
export function oembedAddress({ slug }: { slug: string }): string {
  return `/oembed/replays/${slug}.json`;
}

/** Address of what is said, as a text. */
export function transcriptAddress({ slug }: { slug: string }): string {
  return `${FOLDER}${slug}/transcription.txt`;
}

export const replayType = {
  slug: 'replays',
  names: { singular: 'Replay', plural: 'Replays', the: 'le replay', isFeminine: false },
  model: replay,
  prefix: FOLDER,
  otherAddresses: (document) => ({
    // The player of another site is for that site to offer.
    ...(document.video.kind === 'file' && { embed: embedAddress(document), oembed: oembedAddress(document) }),
    ...(document.transcript.length > 0 && { transcript: transcriptAddress(document) }),
  }),
  reservedSlugs: ['themes', 'evenements', 'intervenants'],
  derivedFiles: [],
  appearances: ({ title, slug, recordedOn, speakers }) => [
    { title, address: `${FOLDER}${slug}/`, date: recordedOn, within: null, speakers },
  ],
  filing: { by: 'date', name: 'replays' },
  dataSets: { replays: { isByYear: false } },
  isNews: true,
  isSuggested: true,
  beginning: 'Ajouter un replay',
  citedAs: 'r',
  measuredAs: 'replay',
  card: ({ recordedOn }) => ({ date: recordedOn }),
  opening: ({ presentation }) => presentation,
} as const satisfies DocumentType<Replay>;

/** Whether those who can't hear or see the recording have what is said. An external player brings its own subtitles. */
export function isWithAlternatives({
  video,
  subtitles,
  transcript,
}: {
  video: Pick<ReplayVideo, 'kind'>;
  subtitles: readonly unknown[];
  transcript: readonly unknown[];
}): boolean {
  return transcript.length > 0 && (video.kind === 'external' || subtitles.length > 0);
}

/**
 * Sessions of a programme that a recording is of: those of its title. Where several have it, as a workshop that is
 * held again, the day of the recording tells which.
 */
export function sessionsRecorded<Session extends { title: string; day: string }>(
  { session: title, recordedOn }: Pick<Replay, 'session' | 'recordedOn'>,
  programme: readonly Session[],
): Session[] {
  const named = programme.filter((session) => session.title === title);
  return named.length > 1 ? named.filter(({ day }) => day === recordedOn) : named;
}
