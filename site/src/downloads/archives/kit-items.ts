import { documentAddress, formatBytes, pictureAddress, type PressKitItem } from 'content-models';
import { readFile, readMedia } from '../../content/index.ts';
import { joinFacts } from '../../content/wording/card-facts.ts';
import { fileFacts } from '../../content/wording/file-facts.ts';
import { pictureSources } from '../../components/pictures/sources.ts';

/** The pictures and files of a press kit, each with what must be known to use it. */
export async function readKitItems(items: readonly PressKitItem[]) {
  const found = await Promise.all(
    items.map(async (item) => {
      if (item.kind === 'file') {
        const file = await readFile(item.document);
        return file === null
          ? null
          : {
              ...item,
              picture: null,
              about: null,
              name: file.title,
              address: documentAddress(file),
              facts: fileFacts(file),
            };
      }
      const media = await readMedia(item.media);
      if (media === null) return null;
      const { original, credit, licence } = media;
      return {
        picture: { ...pictureSources(media), alt: media.alt ?? '' },
        name: 'Télécharger l’image',
        address: pictureAddress(media, original),
        about: item.caption ?? media.caption ?? media.alt,
        caption: item.caption ?? media.caption,
        credit,
        licence,
        facts: joinFacts(
          [
            typeOf(original.mimeType),
            `${String(original.width)}\u00a0×\u00a0${String(original.height)} pixels`,
            formatBytes(original.size),
          ],
          ', ',
        ),
      };
    }),
  );
  return found.filter((item) => item !== null);
}

/** « PNG » of `image/png`. */
function typeOf(mimeType: string): string {
  return mimeType.replace('image/', '').replace('+xml', '').toUpperCase();
}
