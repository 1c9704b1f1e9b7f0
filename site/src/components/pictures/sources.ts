import { pictureAddress, type Media, type PictureFile } from 'content-models';

/** What `<picture>` needs: sources in the order browsers should try them, then the image itself. */
interface PictureSources {
  sources: { type: string; srcset: string }[];
  image: { src: string; srcset: string | null; width: number; height: number };
}

/** Best compression first; any other type is the image that every browser reads. */
const MODERN_TYPES = ['image/avif', 'image/webp'] as const;
/** The image that browsers without `srcset` load: wide enough for a column of text, in pixels. */
const PLAIN_WIDTH = 1000;

export function pictureSources(media: Pick<Media, 'hash' | 'original' | 'sizes'>): PictureSources {
  const { byType, modern, last, files } = filesOf(media);
  const srcset = (ofType: readonly PictureFile[]) =>
    ofType.map((file) => `${pictureAddress(media, file)} ${String(file.width)}w`).join(', ');

  const plain = plainPicture(media);
  return {
    sources: modern.filter((type) => type !== last).map((type) => ({ type, srcset: srcset(byType.get(type) ?? []) })),
    image: {
      src: pictureAddress(media, plain),
      srcset: files.length > 1 ? srcset(files) : null,
      width: plain.width,
      height: plain.height,
    },
  };
}

/** The image that every browser and every feed program reads. */
export function plainPicture(media: Pick<Media, 'original' | 'sizes'>): PictureFile {
  const { files } = filesOf(media);
  return files.find(({ width }) => width >= PLAIN_WIDTH) ?? files.at(-1) ?? media.original;
}

/** The smallest one, for a list. */
export function smallPicture(media: Pick<Media, 'original' | 'sizes'>): PictureFile {
  return media.sizes.find(({ mimeType }) => mimeType === 'image/webp') ?? plainPicture(media);
}

/** The sizes of a picture by type, the modern types that it has, and the files of the one that every browser reads. */
function filesOf({ original, sizes }: Pick<Media, 'original' | 'sizes'>) {
  const byType = Map.groupBy(sizes, ({ mimeType }) => mimeType);
  const modern = MODERN_TYPES.filter((type) => byType.has(type));
  const readable = [...byType.keys()].find((type) => !(MODERN_TYPES as readonly string[]).includes(type));
  const last = readable ?? modern.at(-1);
  return { byType, modern, last, files: (last === undefined ? undefined : byType.get(last)) ?? [original] };
}
