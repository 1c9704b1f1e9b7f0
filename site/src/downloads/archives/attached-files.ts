import {
  documentAddress,
  pictureAddress,
  referencesOf,
  type DocumentId,
  type Media,
  type PressKit,
  type PressRelease,
} from 'content-models';
import { readFile, readMedia } from '../../content/index.ts';
import { plainPicture } from '../../components/pictures/sources.ts';

/** A picture or a file that an archive holds, with what must be known to use it. */
export interface AttachedFile {
  /** Name within the archive: pictures in full size, and as they are shown on the web. */
  name: string;
  /** What it is, in a word. */
  kind: 'Image' | 'Fichier';
  /** Width and height of a picture, in pixels. */
  pixels: string | null;
  /** Whether it is the picture of the address made into a JPEG, which says whose it is. */
  isJpegOf?: boolean;
  /** Its address on the site. */
  address: string;
  caption: string | null;
  /** Alternative text of a picture. */
  alt: string | null;
  credit: string | null;
  licence: string | null;
}

/** Every picture and file that a document shows and offers, each once, pictures in two sizes. */
export async function readAttachedFiles(document: PressKit | PressRelease): Promise<AttachedFile[]> {
  const idsOf = (collection: 'media' | 'documents') => {
    const targets = referencesOf(document).map(({ target }) => target);
    return [...new Set(targets.filter((target) => target.collection === collection).map(({ id }) => id))];
  };
  const pictures = await Promise.all(idsOf('media').map((id) => readPicture(document, id)));
  const files = await Promise.all(idsOf('documents').map((id) => readDocumentFile(document, id)));
  return [...pictures, ...files].flat();
}

async function readPicture(document: PressKit | PressRelease, id: DocumentId): Promise<AttachedFile[]> {
  const media = await readMedia(id);
  if (media === null) return [];
  const { original, alt, credit, licence } = media;
  const caption =
    itemsOf(document).find((item) => item.kind === 'picture' && item.media === id)?.caption ?? media.caption;
  const full = {
    name: `images/${original.filename}`,
    kind: 'Image' as const,
    pixels: pixelsOf(original),
    address: pictureAddress(media, original),
    caption,
    alt,
    credit,
    licence,
  };
  const web = plainPicture(media);
  return [
    full,
    ...(isDrawing(original) ? [] : [{ ...full, name: `images/jpeg/${jpegName(original)}`, isJpegOf: true }]),
    ...(web === original
      ? []
      : [
          {
            ...full,
            name: `images/web/${web.filename}`,
            pixels: pixelsOf(web),
            address: pictureAddress(media, web),
          },
        ]),
  ];
}

async function readDocumentFile(document: PressKit | PressRelease, id: DocumentId): Promise<AttachedFile[]> {
  const file = await readFile(id);
  if (file === null) return [];
  const item = itemsOf(document).find((one) => one.kind === 'file' && one.document === id);
  const { credit = null, licence = null } = item?.kind === 'file' ? item : {};
  const caption = item?.caption ?? file.title;
  const name = `fichiers/${file.filename}`;
  const address = documentAddress(file);
  return [{ name, kind: 'Fichier', pixels: null, address, caption, alt: null, credit, licence }];
}

/** A drawing in SVG, which is given as it is. */
function isDrawing({ mimeType }: Pick<Picture, 'mimeType'>): boolean {
  return mimeType === 'image/svg+xml';
}

/** Two pictures of one name have two endings: that of the picture stays, but for a JPEG. */
function jpegName({ filename, mimeType }: Pick<Picture, 'filename' | 'mimeType'>): string {
  return mimeType === 'image/jpeg' ? filename : `${filename.replace(/\.(\w+)$/, '-$1')}.jpg`;
}

function pixelsOf({ width, height }: Pick<Picture, 'width' | 'height'>): string {
  return `${String(width)}\u00a0×\u00a0${String(height)} pixels`;
}

type Picture = Media['original'];

function itemsOf(document: PressKit | PressRelease): PressKit['items'] {
  return 'items' in document ? document.items : [];
}
