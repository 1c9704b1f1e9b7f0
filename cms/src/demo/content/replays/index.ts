import { morningOf, storedDay, type DemoDocument } from '../../demo-document.ts';
import { ref } from '../../references.ts';
import { paragraphs } from '../../rich-text-builder.ts';
import { READING_THE_PLAN } from '../events/example-programme-2025.ts';

/** One replay, invented: its video was drawn for the demonstration. It has no transcript: the CMS makes it of the subtitles. */
export const replays: readonly DemoDocument[] = [
  {
    collection: 'replays',
    data: {
      slug: 'lire-le-plan-du-reseau',
      title: 'Lire le plan du réseau',
      summary: 'Trente-deux secondes pour comprendre les lignes, les stations et les correspondances de ce site.',
      cover: ref('media:replay-lire-le-plan'),
      themes: ['inclusion-numerique', 'participation-citoyenne'],
      publishedAt: morningOf('2025-03-12'),
      isExample: true,
      recordedOn: storedDay('2025-03-10'),
      event: ref('events:forum-2025-rennes'),
      session: READING_THE_PLAN,
      speakers: [ref('people:camille-modele')],
      video: { kind: 'file', file: ref('documents:lire-le-plan-du-reseau-mp4') },
      sound: ref('documents:lire-le-plan-du-reseau-m4a'),
      duration: '0:32',
      chapters: [
        { start: '0:00', title: 'Un plan pour s’orienter' },
        { start: '0:05', title: 'La ligne' },
        { start: '0:12', title: 'La station' },
        { start: '0:19', title: 'La correspondance' },
        { start: '0:26', title: 'Le Forum' },
      ],
      subtitles: [{ file: ref('documents:lire-le-plan-du-reseau-vtt'), kind: 'captions', language: 'fr' }],
      presentation: paragraphs(
        'Cette vidéo est un exemple : elle a été dessinée pour montrer un replay, avec ses chapitres, ses sous-titres et sa transcription. Elle est muette, et ses sous-titres disent ce que l’on voit ; le fichier à écouter n’est qu’une note tenue, faite pour l’exemple.',
        'Chaque ligne de la transcription mène à sa seconde. Son adresse se copie et se partage.',
      ),
    },
  },
];
