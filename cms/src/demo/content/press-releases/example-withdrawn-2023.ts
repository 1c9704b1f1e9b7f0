import { morningOf, storedDay, type DemoDocument } from '../../demo-document.ts';
import { ref } from '../../references.ts';
import { paragraphs } from '../../rich-text-builder.ts';

/** Invented: a release that was withdrawn, of which the site only says when and why. */
export const exampleWithdrawn2023: DemoDocument = {
  collection: 'press-releases',
  data: {
    slug: 'exemple-un-guichet-unique-a-saint-exemple-le-vieux',
    title: 'Un guichet unique à Saint-Exemple-le-Vieux',
    themes: ['relation-aux-usagers'],
    publishedAt: morningOf('2023-10-10'),
    isExample: true,
    dateline: { place: 'Saint-Exemple-le-Vieux', date: storedDay('2023-10-10') },
    lead: 'Saint-Exemple-le-Vieux, commune imaginaire, réunit ses accueils en un seul guichet.',
    body: paragraphs('Ce texte a été retiré : personne ne le lit plus sur le site.'),
    coPublishers: [],
    representatives: [],
    contacts: [ref('press-contacts:service-presse')],
    related: [],
    withdrawal: {
      reason: 'L’ouverture du guichet, qui était annoncée pour novembre, n’a pas été décidée. Cet exemple est inventé.',
      date: storedDay('2023-10-20'),
    },
  },
};
