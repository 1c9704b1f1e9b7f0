import type { CollectionConfig } from 'payload';
import { COLLECTION_LABELS } from 'content-models';
import { isEditor } from '../../access/is-editor.ts';
import { isStaff } from '../../access/is-staff.ts';
import { lineField, paragraphField } from '../../fields/text-fields.ts';
import { DOCUMENT_KINDS, FILE_KINDS, PICTURE_KINDS } from '../../uploads/file-kinds.ts';
import { assetCollection } from '../asset-collection.ts';
import { PICTURE_SIZES } from './sizes.ts';

/** Pictures, made public only by a published document that shows them. */
export function createMedia(staticDir: string): CollectionConfig {
  return assetCollection({
    slug: 'media',
    // Contributors add; what is there may be online, so that editors alone change it.
    access: { create: isStaff, read: isStaff, update: isEditor, delete: isEditor },
    description: 'Photos, logos et illustrations. Une image devient publique quand un contenu publié la montre.',
    columns: ['filename', 'alt', 'credit', 'updatedAt'],
    title: 'filename',
    searched: ['filename', 'alt', 'caption', 'credit'],
    // HEIC is made into JPEG.
    accepts: {
      kinds: [...PICTURE_KINDS, 'heic'],
      elsewhere: { kinds: DOCUMENT_KINDS, collection: COLLECTION_LABELS.documents.plural },
    },
    limitOf: () => ({
      bytes: 20_000_000,
      advice: 'Réduisez l’image à 3 000 pixels de large : c’est plus qu’il n’en faut.',
    }),
    upload: {
      staticDir,
      // What the browser lets choose.
      mimeTypes: [...PICTURE_KINDS, 'heic' as const].map((kind) => FILE_KINDS[kind].mimeType),
      imageSizes: PICTURE_SIZES,
      // Rights go with the sizes of a picture that states them: it was cleaned of all else.
      withMetadata: ({ metadata }) => Promise.resolve(metadata.exif !== undefined || metadata.xmp !== undefined),
      adminThumbnail: 'webp400',
      focalPoint: true,
      displayPreview: true,
      // Only files that somebody uploads: the server fetches no address.
      pasteURL: false,
    },
    fields: [
      paragraphField('alt', 'Texte alternatif', {
        admin: {
          rows: 3,
          description:
            'Ce que l’image montre et apporte, en une phrase, pour qui ne la voit pas : « Francky Trichet à la tribune du Forum de Nantes ». Ne commencez pas par « image de ».',
          condition: (data) => data.isDecorative !== true,
        },
        validate: (value, { siblingData }) => {
          const { isDecorative } = siblingData as { isDecorative?: boolean | null };
          if (isDecorative === true || (typeof value === 'string' && value.trim() !== '')) return true;
          return 'Décrivez l’image en une phrase, ou cochez « Image décorative ».';
        },
      }),
      {
        name: 'isDecorative',
        label: 'Image décorative',
        type: 'checkbox',
        defaultValue: false,
        admin: { description: 'À cocher si l’image n’apporte aucune information : les lecteurs d’écran la passent.' },
      },
      lineField('caption', 'Légende', { admin: { description: 'Montrée sous l’image.' } }),
      {
        type: 'row',
        fields: [
          lineField('credit', 'Crédit', { admin: { width: '50%', placeholder: 'Prénom Nom / Les Interconnectés' } }),
          lineField('licence', 'Licence', { admin: { width: '50%', placeholder: 'CC BY 4.0' } }),
        ],
      },
    ],
  });
}
