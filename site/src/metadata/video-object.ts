import { documentAddress, THEMES, type DocumentFile, type Replay, type TranscriptLine } from 'content-models';
import type { VideoObject, WithContext } from 'schema-dts';
import { anchorOf } from '../content/replays/outline.ts';
import { networkReference } from './network.ts';
import type { PageFacts } from './page-facts.ts';

/** A replay, for search engines, with its chapters and what is said. `file` is null for a video of another site. */
export function describeReplay(
  replay: Replay,
  file: DocumentFile | null,
  { url, description, images, network }: PageFacts,
): WithContext<VideoObject> {
  const { title, recordedOn, publishedAt, duration, video, chapters, transcript, themes } = replay;
  return {
    '@context': 'https://schema.org',
    '@type': 'VideoObject',
    '@id': `${url}#video`,
    url,
    mainEntityOfPage: url,
    name: title,
    description,
    uploadDate: publishedAt,
    dateCreated: recordedOn,
    inLanguage: file?.language ?? 'fr',
    isAccessibleForFree: true,
    publisher: networkReference(network),
    ...(duration !== null && { duration: `PT${String(duration)}S` }),
    ...(images.length > 0 && { thumbnailUrl: [...images] }),
    ...(themes.length > 0 && { keywords: themes.map((theme) => THEMES[theme].label) }),
    ...(file !== null && { contentUrl: network.siteUrl + documentAddress(file), encodingFormat: file.mimeType }),
    ...(video.kind === 'external' && video.playerUrl !== null && { embedUrl: video.playerUrl }),
    ...(transcript.length > 0 && { transcript: transcript.map(spokenLine).join('\n') }),
    ...(chapters.length > 0 && {
      hasPart: chapters.map((chapter, index) => ({
        '@type': 'Clip',
        name: chapter.title,
        url: `${url}#${anchorOf(chapter.start)}`,
        startOffset: chapter.start,
        ...endOf(chapters[index + 1]?.start ?? duration),
      })),
    }),
  };
}

/** `Camille Exemple : Bonjour.` */
function spokenLine({ speaker, text }: TranscriptLine): string {
  return speaker === null ? text : `${speaker}\u00a0: ${text}`;
}

function endOf(second: number | null): { endOffset?: number } {
  return second === null ? {} : { endOffset: second };
}
