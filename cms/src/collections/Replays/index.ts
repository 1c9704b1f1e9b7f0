import type { CollectionConfig } from 'payload';
import { isWithAlternatives, SUBTITLE_KIND_LABELS, type ReplayVideo } from 'content-models';
import { ADMIN_GROUPS } from '../../admin-groups.ts';
import { lastUpdateField, seoField, sidebarFields, summaryField, titleField } from '../../fields/common-fields.ts';
import { dayField } from '../../fields/date-fields.ts';
import { languageField } from '../../fields/language.ts';
import { NO_ROWS_COPIED, NOT_COPIED } from '../../fields/not-copied.ts';
import { optionsOf } from '../../fields/options.ts';
import { withinRecording } from '../../fields/order.ts';
import { filesField, relatedField, relationField, relationsField } from '../../fields/relation-fields.ts';
import { richTextField } from '../../fields/rich-text.ts';
import { lineField, paragraphField } from '../../fields/text-fields.ts';
import { timecodeField } from '../../fields/timecode.ts';
import { readTranscript, transcriptField } from '../../fields/transcript.ts';
import { fillTranscript } from '../../hooks/fill-transcript.ts';
import { publishedCollection } from '../published-collection.ts';
import { sessionField } from './session.ts';
import { videoField } from './video.ts';
import { TITLED_ROWS } from '../../fields/titled-rows.ts';

/** Recordings of sessions and meetings. */
export const Replays: CollectionConfig = publishedCollection({
  slug: 'replays',
  group: ADMIN_GROUPS.agenda,
  description: 'Enregistrements de séances, avec leurs chapitres, leurs sous-titres et leur transcription.',
  columns: ['title', 'recordedOn', 'event', 'state'],
  sort: '-recordedOn',
  searched: ['title', 'session'],
  beforeSlug: [fillTranscript],
  fields: [
    titleField(),
    {
      type: 'tabs',
      tabs: [
        {
          label: 'L’essentiel',
          fields: [
            {
              type: 'row',
              fields: [
                dayField('recordedOn', 'Enregistré le', {
                  required: true,
                  index: true,
                  admin: { width: '40%' },
                  hooks: NOT_COPIED,
                }),
                timecodeField('duration', 'Durée', { admin: { width: '60%' }, hooks: NOT_COPIED }),
              ],
            },
            videoField,
            {
              name: 'sound',
              label: 'Son',
              type: 'upload',
              relationTo: 'documents',
              filterOptions: { mimeType: { contains: 'audio/' } },
              hooks: NOT_COPIED,
              admin: { description: 'Un fichier M4A, pour ceux qui écoutent : le podcast du son le donne.' },
            },
            relationField('event', 'Événement', 'events'),
            sessionField,
            relationsField('speakers', 'Intervenants', 'people'),
            richTextField('presentation', 'Présentation'),
          ],
        },
        {
          label: 'Chapitres et transcription',
          fields: [
            {
              name: 'chapters',
              label: 'Chapitres',
              labels: { singular: 'Chapitre', plural: 'Chapitres' },
              hooks: NO_ROWS_COPIED,
              type: 'array',
              admin: TITLED_ROWS,
              fields: [
                {
                  type: 'row',
                  fields: [
                    timecodeField('start', 'Commence à', {
                      required: true,
                      admin: { width: '25%' },
                      validate: withinRecording,
                    }),
                    lineField('title', 'Titre', { required: true, admin: { width: '75%' } }),
                  ],
                },
              ],
            },
            {
              name: 'subtitles',
              label: 'Sous-titres',
              labels: { singular: 'Piste de sous-titres', plural: 'Pistes de sous-titres' },
              hooks: NO_ROWS_COPIED,
              type: 'array',
              admin: {
                description: 'Des fichiers WebVTT (.vtt) ou SubRip (.srt). La première piste est affichée d’office.',
              },
              fields: [
                {
                  name: 'file',
                  label: 'Fichier',
                  type: 'upload',
                  relationTo: 'documents',
                  required: true,
                  filterOptions: { mimeType: { equals: 'text/vtt' } },
                },
                {
                  type: 'row',
                  fields: [
                    {
                      name: 'kind',
                      label: 'Nature',
                      type: 'select',
                      required: true,
                      defaultValue: 'captions',
                      options: optionsOf(SUBTITLE_KIND_LABELS),
                      admin: { width: '60%' },
                    },
                    languageField({ width: '40%' }),
                  ],
                },
              ],
            },
            {
              ...transcriptField(
                'transcript',
                'Transcription',
                'Une ligne par prise de parole, qui commence par son heure : « 1:23 Camille Exemple : Bonjour. » Qui parle se reconnaît à son prénom et son nom, de deux à quatre mots à majuscule avant « : » ; « Intervenant 2 » en est un aussi, et « [Une habitante] » entre crochets ; d’autres mots (« Question », « Le Forum ») restent dans le texte. Un tiret au début d’une ligne dit qu’une autre personne parle, que l’on ne nomme pas. Laissée vide, elle est faite à l’enregistrement, de la première piste de sous-titres en français : relisez-la.',
              ),
              hooks: NOT_COPIED,
            },
            paragraphField('missingAlternative', 'Pourquoi il manque des sous-titres ou une transcription', {
              hooks: NOT_COPIED,
              admin: {
                rows: 3,
                description:
                  'À remplir seulement s’il en manque : la page du replay et la page « Accessibilité » le disent aux visiteurs.',
              },
              validate: (value, { data }) => {
                const isSaid = typeof value === 'string' && value.trim() !== '';
                return isSaid || hasAlternatives(data) || MISSING;
              },
            }),
          ],
        },
        {
          label: 'Pièces et suites',
          fields: [
            { ...filesField('slides', 'Diaporamas'), hooks: NO_ROWS_COPIED },
            relatedField('related', 'Correspondances', 'À voir ou à lire aussi, dans cet ordre.'),
            lastUpdateField(),
          ],
        },
        { label: 'Résumé et référencement', fields: [summaryField(), seoField()] },
      ],
    },
    ...sidebarFields(),
  ],
});

const MISSING =
  'Il manque des sous-titres ou une transcription. Ajoutez-les, ou écrivez ici pourquoi ils manquent : le visiteur le lira.';

interface Edited {
  video: { kind: ReplayVideo['kind'] };
  subtitles: unknown[] | null;
  transcript: string | null;
}

function hasAlternatives({ video, subtitles, transcript }: Partial<Edited>): boolean {
  const read = readTranscript(transcript ?? '');
  return isWithAlternatives({
    video: { kind: video?.kind ?? 'file' },
    subtitles: subtitles ?? [],
    transcript: 'lines' in read ? read.lines : [],
  });
}
