import { addressOf, documentAddress, pictureAddress, SECTIONS, type DocumentId, type Replay } from 'content-models';
import { plainPicture } from '../../components/pictures/sources.ts';
import { readFile, readGlobal, readMedia, readShareImage, readSiteUrl } from '../../content/index.ts';
import { readLatestReplays } from '../../content/types/replay.ts';
import { imageOfSite } from '../../metadata/share-image.ts';
import { escapeXml, textElement } from '../xml.ts';
import { PODCASTS, type PodcastKind } from './podcasts.ts';

/** How many replays a podcast holds: those of some years. */
const LIMIT = 100;

const NAMESPACES = [
  'xmlns:itunes="http://www.itunes.com/dtds/podcast-1.0.dtd"',
  'xmlns:atom="http://www.w3.org/2005/Atom"',
  'xmlns:podcast="https://podcastindex.org/namespace/1.0"',
].join(' ');

const FIELDS = [
  'id',
  'slug',
  'title',
  'summary',
  'publishedAt',
  'video',
  'sound',
  'duration',
  'cover',
  'subtitles',
] as const satisfies readonly (keyof Replay)[];
type Episode = Pick<Replay, (typeof FIELDS)[number] | 'collection'>;

/** A podcast: an episode for each replay that has such a file, the last published first. */
export async function renderPodcast(kind: PodcastKind): Promise<Response> {
  const siteUrl = await readSiteUrl();
  const replays = await readLatestReplays(FIELDS, LIMIT);
  const episodes = await Promise.all(replays.map((replay) => readEpisode(replay, kind, siteUrl)));
  const text = [...(await channelLines(kind, siteUrl)), ...episodes.flat(), '</channel></rss>\n'].join('\n');
  return new Response(text, { headers: { 'Content-Type': 'application/rss+xml; charset=utf-8' } });
}

async function channelLines(kind: PodcastKind, siteUrl: string): Promise<string[]> {
  const settings = await readGlobal('site-settings');
  const { title, address } = PODCASTS[kind];
  const image = await readShareImage(imageOfSite(settings));
  return [
    '<?xml version="1.0" encoding="UTF-8"?>',
    `<rss version="2.0" ${NAMESPACES}><channel>`,
    textElement('title', `${settings.name}\u00a0: ${title}`),
    textElement('description', settings.description),
    textElement('link', siteUrl + SECTIONS.replays.address),
    '<language>fr</language>',
    `<atom:link rel="self" type="application/rss+xml" href="${siteUrl}${address}"/>`,
    textElement('itunes:author', settings.name),
    '<itunes:explicit>false</itunes:explicit>',
    '<itunes:category text="Government"/>',
    ...(image === null ? [] : [`<itunes:image href="${siteUrl}${escapeXml(image)}"/>`]),
  ];
}

/** The lines of an episode; none of a replay without such a file. */
async function readEpisode(replay: Episode, kind: PodcastKind, siteUrl: string): Promise<string[]> {
  const fileId = kind === 'sound' ? replay.sound : replay.video.kind === 'file' ? replay.video.file : null;
  const file = fileId === null ? null : await readFile(fileId);
  if (file === null) return [];
  return [
    '<item>',
    textElement('title', replay.title),
    textElement('link', siteUrl + (addressOf(replay) ?? '')),
    `<guid isPermaLink="false">urn:interconnectes:replays:${String(replay.id)}:${kind}</guid>`,
    textElement('pubDate', new Date(replay.publishedAt).toUTCString()),
    textElement('description', replay.summary ?? replay.title),
    `<enclosure url="${siteUrl}${escapeXml(documentAddress(file))}" length="${String(file.size)}" type="${file.mimeType}"/>`,
    ...(replay.duration === null ? [] : [`<itunes:duration>${String(replay.duration)}</itunes:duration>`]),
    ...(await coverLines(replay.cover, siteUrl)),
    ...(await subtitleLines(replay, siteUrl)),
    '</item>',
  ];
}

async function coverLines(cover: DocumentId | null, siteUrl: string): Promise<string[]> {
  const media = cover === null ? null : await readMedia(cover);
  if (media === null) return [];
  return [`<itunes:image href="${siteUrl}${escapeXml(pictureAddress(media, plainPicture(media)))}"/>`];
}

async function subtitleLines({ subtitles }: Episode, siteUrl: string): Promise<string[]> {
  const tracks = await Promise.all(subtitles.map(async (track) => ({ ...track, file: await readFile(track.file) })));
  return tracks.flatMap(({ file, language }) =>
    file === null
      ? []
      : [
          `<podcast:transcript url="${siteUrl}${escapeXml(documentAddress(file))}" type="text/vtt" language="${language}" rel="captions"/>`,
        ],
  );
}
