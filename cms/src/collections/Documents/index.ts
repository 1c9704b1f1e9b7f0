import type { CollectionConfig } from 'payload';
import { documentFile } from 'content-models';
import { lineField } from '../../fields/text-fields.ts';
import { validateWith } from '../../fields/validate.ts';
import { assetCollection } from '../asset-collection.ts';

/** Whether somebody checked that a file is accessible. */
export const ACCESSIBILITY_LABELS = { yes: 'Oui', no: 'Non', unknown: 'Pas vérifié' } as const;

/** Files offered for download, made public only by a published document that offers them. */
export function createDocuments(staticDir: string): CollectionConfig {
  return assetCollection({
    slug: 'documents',
    description: 'Fichiers à télécharger. Un fichier devient public quand un contenu publié le propose.',
    columns: ['title', 'filename', 'language', 'updatedAt'],
    title: 'title',
    searched: ['title', 'filename'],
    maxMegabytes: 60,
    tooBigAdvice: 'Compressez les images du fichier avant de le déposer.',
    upload: { staticDir, mimeTypes: [...DOCUMENT_TYPES], pasteURL: false },
    fields: [
      lineField('title', 'Titre', {
        required: true,
        index: true,
        admin: { description: 'Ce que lit le visiteur avant de télécharger, par exemple « Manifeste 2021 (PDF) ».' },
      }),
      {
        type: 'row',
        fields: [
          {
            ...lineField('language', 'Langue', {
              required: true,
              defaultValue: 'fr',
              admin: { width: '33%', description: 'Code à deux lettres : fr, en…' },
            }),
            validate: validateWith(
              documentFile.shape.language,
              'Écrivez un code de langue à deux lettres minuscules : fr, en, de…',
            ),
          },
          { name: 'pages', label: 'Nombre de pages', type: 'number', min: 1, admin: { width: '33%', step: 1 } },
          {
            name: 'isAccessible',
            label: 'Accessible',
            type: 'select',
            required: true,
            defaultValue: 'unknown',
            options: Object.entries(ACCESSIBILITY_LABELS).map(([value, label]) => ({ value, label })),
            admin: { width: '34%', description: 'Le fichier a-t-il été vérifié ?' },
          },
        ],
      },
    ],
  });
}

const DOCUMENT_TYPES = [
  'application/pdf',
  'application/vnd.oasis.opendocument.text',
  'application/vnd.oasis.opendocument.spreadsheet',
  'application/vnd.oasis.opendocument.presentation',
  'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
  'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
  'application/vnd.openxmlformats-officedocument.presentationml.presentation',
  'application/zip',
  'text/csv',
  'text/plain',
  'text/vtt',
] as const;
