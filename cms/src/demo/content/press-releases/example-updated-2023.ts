import { morningOf, storedDay, type DemoDocument } from '../../demo-document.ts';
import { ref, relation } from '../../references.ts';
import { paragraphs } from '../../rich-text-builder.ts';

/** Invented: a release to which something was added since, with a note that says what. */
export const exampleUpdated2023: DemoDocument = {
  collection: 'press-releases',
  data: {
    slug: 'exemple-des-ateliers-numeriques-dans-douze-villages',
    title: 'Des ateliers numériques dans douze villages du Pays des Trois-Exemples',
    summary: 'Un communiqué inventé, avec une note de mise à jour.',
    themes: ['inclusion-numerique'],
    publishedAt: morningOf('2023-12-05'),
    isExample: true,
    dateline: { place: 'Trois-Exemples', date: storedDay('2023-12-05') },
    lead: 'La communauté de communes du Pays des Trois-Exemples, imaginaire elle aussi, ouvre un atelier numérique dans douze de ses villages à partir de janvier 2024.',
    body: paragraphs(
      'Chaque atelier se tient une demi-journée par semaine, dans une salle que le village connaît déjà : la mairie, la bibliothèque ou le café. On y vient sans rendez-vous, avec son appareil ou sans.',
      'Les inscriptions pour les séances du soir sont ouvertes depuis le 12 décembre.',
    ),
    coPublishers: [],
    representatives: [],
    contacts: [ref('press-contacts:service-presse')],
    lastUpdate: { date: storedDay('2023-12-12'), note: 'ouverture des inscriptions pour les séances du soir' },
    related: [relation('organizations:pays-des-trois-exemples')],
  },
};
