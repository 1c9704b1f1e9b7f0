import { embedAddress, pictureAddress, type Replay } from 'content-models';
import { readGlobal, readMedia, readSiteUrl } from '../content/index.ts';
import { plainPicture } from '../components/pictures/sources.ts';

/** Size at which other sites show a replay where they say none, in pixels. */
export const EMBED_SIZE = { width: 640, height: 360 } as const;

/** Element that shows a replay in a page of another site. */
export function embedCode(replay: Pick<Replay, 'slug' | 'title'>, siteUrl: string): string {
  const { width, height } = EMBED_SIZE;
  const title = replay.title.replaceAll('&', '&amp;').replaceAll('"', '&quot;').replaceAll('<', '&lt;');
  return `<iframe src="${siteUrl}${embedAddress(replay)}" title="${title}" width="${String(width)}" height="${String(height)}" loading="lazy" allowfullscreen></iframe>`;
}

/** A replay as oEmbed 1.0 tells it, `video`. */
export async function renderOembed(replay: Replay): Promise<Response> {
  const siteUrl = await readSiteUrl();
  const { name } = await readGlobal('site-settings');
  const media = replay.cover === null ? null : await readMedia(replay.cover);
  const picture = media === null ? null : plainPicture(media);
  return Response.json({
    version: '1.0',
    type: 'video',
    title: replay.title,
    provider_name: name,
    provider_url: `${siteUrl}/`,
    ...EMBED_SIZE,
    html: embedCode(replay, siteUrl),
    ...(media !== null &&
      picture !== null && {
        thumbnail_url: siteUrl + pictureAddress(media, picture),
        thumbnail_width: picture.width,
        thumbnail_height: picture.height,
      }),
  });
}
