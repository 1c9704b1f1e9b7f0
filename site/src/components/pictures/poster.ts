import { pictureAddress, type Media } from 'content-models';

/** Width that a picture before a video is enough at: browsers choose no size for it. Pixels. */
const ENOUGH = 640;

/** Address of the picture shown before a video plays. */
export function posterOf(media: Pick<Media, 'hash' | 'original' | 'sizes'>): string {
  const files = media.sizes.filter(({ mimeType }) => mimeType === 'image/webp');
  return pictureAddress(media, files.find(({ width }) => width >= ENOUGH) ?? files.at(-1) ?? media.original);
}
