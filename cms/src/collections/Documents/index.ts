import type { CollectionConfig } from 'payload';
import { COLLECTION_LABELS } from 'content-models';
import { languageField } from '../../fields/language.ts';
import { NOT_COPIED } from '../../fields/not-copied.ts';
import { optionsOf } from '../../fields/options.ts';
import { isEditor } from '../../access/is-editor.ts';
import { isStaff } from '../../access/is-staff.ts';
import { numberField } from '../../fields/number-fields.ts';
import { lineField } from '../../fields/text-fields.ts';
import { YES_NO_UNKNOWN_LABELS } from '../../fields/yes-no-unknown.ts';
import { takeSubtitles, tellSubtitleChanges } from '../../hooks/take-subtitles.ts';
import { DOCUMENT_KINDS, FILE_KINDS, PICTURE_KINDS } from '../../uploads/file-kinds.ts';
import { LARGEST_FILE, LARGEST_VIDEO } from '../../uploads/limits.ts';
import { assetCollection } from '../asset-collection.ts';

/** Files offered for download, made public only by a published document that offers them. */
export function createDocuments(staticDir: string): CollectionConfig {
  return assetCollection({
    slug: 'documents',
    // Contributors add; what is there may be online, so that editors alone change it.
    access: { create: isStaff, read: isStaff, update: isEditor, delete: isEditor },
    description: 'Fichiers à télécharger. Un fichier devient public quand un contenu publié le propose.',
    columns: ['title', 'filename', 'language', 'updatedAt'],
    title: 'title',
    searched: ['title', 'filename'],
    accepts: {
      kinds: DOCUMENT_KINDS,
      elsewhere: { kinds: [...PICTURE_KINDS, 'heic'], collection: COLLECTION_LABELS.media.plural },
    },
    limitOf: (mimeType) => (mimeType.startsWith('video/') ? VIDEO_LIMIT : FILE_LIMIT),
    checks: [takeSubtitles],
    beforeChange: [tellSubtitleChanges],
    upload: {
      staticDir,
      mimeTypes: DOCUMENT_KINDS.map((kind) => FILE_KINDS[kind].mimeType),
      pasteURL: false,
      // Kinds are judged by `recogniseSentFile`: to Payload a table that begins with « BM » is a bitmap.
      allowRestrictedFileTypes: true,
    },
    fields: [
      {
        name: 'subtitleChanges',
        label: 'Corrigé dans les sous-titres envoyés',
        type: 'textarea',
        // Written by the hook `tellSubtitleChanges` alone, with each file that is sent.
        access: { create: () => false, update: () => false },
        admin: {
          readOnly: true,
          condition: ({ subtitleChanges }) => typeof subtitleChanges === 'string' && subtitleChanges !== '',
        },
        hooks: NOT_COPIED,
      },
      lineField('title', 'Titre', {
        required: true,
        index: true,
        admin: { description: 'Ce que lit le visiteur avant de télécharger, par exemple « Manifeste 2021 (PDF) ».' },
      }),
      {
        type: 'row',
        fields: [
          languageField({ width: '33%' }),
          numberField('pages', 'Nombre de pages', { min: 1, admin: { width: '33%' } }),
          {
            name: 'isAccessible',
            label: 'Accessible',
            type: 'select',
            required: true,
            defaultValue: 'unknown',
            options: optionsOf(YES_NO_UNKNOWN_LABELS),
            admin: { width: '34%', description: 'Le fichier a-t-il été vérifié ?' },
          },
        ],
      },
    ],
  });
}

const VIDEO_LIMIT = {
  bytes: LARGEST_VIDEO,
  advice: 'Coupez la vidéo en parties, ou déposez-la ailleurs et choisissez « Sur un autre site ».',
};
const FILE_LIMIT = { bytes: LARGEST_FILE, advice: 'Compressez les images du fichier avant de le déposer.' };
