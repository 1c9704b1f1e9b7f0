import type { Condition, GroupField } from 'payload';
import { REPLAY_VIDEO_KIND_LABELS, replayPlayerUrl, type ReplayVideo } from 'content-models';
import { NOT_COPIED } from '../../fields/not-copied.ts';
import { optionsOf } from '../../fields/options.ts';
import { webUrlField } from '../../fields/text-fields.ts';
import { validateWith } from '../../fields/validate.ts';

/** Where a recording is watched. */
export const videoField: GroupField = {
  name: 'video',
  label: 'Vidéo',
  type: 'group',
  fields: [
    {
      name: 'kind',
      label: 'Où est la vidéo',
      type: 'select',
      required: true,
      defaultValue: 'file',
      options: optionsOf(REPLAY_VIDEO_KIND_LABELS),
    },
    {
      name: 'file',
      label: 'Fichier',
      type: 'upload',
      relationTo: 'documents',
      required: true,
      filterOptions: { mimeType: { contains: 'video/' } },
      hooks: NOT_COPIED,
      admin: { condition: isOfKind('file'), description: 'Une vidéo MP4 ou WebM.' },
    },
    webUrlField('url', 'Page de la vidéo', {
      required: true,
      hooks: NOT_COPIED,
      admin: { condition: isOfKind('external') },
    }),
    {
      ...webUrlField('playerUrl', 'Adresse du lecteur à intégrer', {
        hooks: NOT_COPIED,
        admin: {
          condition: isOfKind('external'),
          description: 'Facultatif. Rien n’en est chargé avant que le visiteur le demande.',
        },
      }),
      validate: validateWith(replayPlayerUrl, 'Collez une adresse qui commence par https://'),
    },
  ],
};

function isOfKind(kind: ReplayVideo['kind']): Condition {
  return (_data, siblingData) => siblingData.kind === kind;
}
