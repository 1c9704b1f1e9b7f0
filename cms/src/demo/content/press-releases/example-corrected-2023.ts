import { morningOf, storedDay, type DemoDocument, type DemoPressRelease } from '../../demo-document.ts';
import { ref, relation } from '../../references.ts';
import { heading, list, paragraph, richText } from '../../rich-text-builder.ts';

/** Invented: a release that was put right twice since it is online, the second time with a correction. */
export const exampleCorrected2023: DemoDocument = {
  collection: 'press-releases',
  data: {
    slug: 'exemple-exempleville-ouvre-ses-donnees-de-voirie',
    title: 'Exempleville Métropole ouvre ses données de voirie',
    summary: 'Un communiqué inventé, avec deux citations, une correction et l’historique de ses versions.',
    themes: ['data', 'participation-citoyenne'],
    publishedAt: morningOf('2023-11-14'),
    isExample: true,
    dateline: { place: 'Exempleville', date: storedDay('2023-11-14') },
    lead: 'Exempleville Métropole, collectivité imaginaire, publie 42 jeux de données sur ses rues : chantiers, trottoirs, arbres et stationnement. Une réunion publique les présente le 28 novembre 2023.',
    body: body('Les chantiers en cours y sont dès leur déclaration'),
    quotes: [
      {
        person: ref('people:alix-specimen'),
        text: 'Une rue appartient à ceux qui l’empruntent. Il est juste qu’ils sachent ce que nous savons d’elle.',
      },
      {
        person: ref('people:sacha-specimen'),
        text: 'Nous avons commencé par ce que les habitants nous demandaient au guichet : où sont les travaux, et jusqu’à quand.',
      },
    ],
    coPublishers: [],
    representatives: [ref('people:alix-specimen')],
    contacts: [ref('press-contacts:service-presse')],
    corrections: [
      {
        date: storedDay('2023-11-17'),
        text: 'Ce communiqué annonçait 240 jeux de données ; il y en a 42. La réunion publique a lieu le 28 novembre, et non le 21.',
      },
    ],
    coverage: [
      {
        outlet: 'Le Courrier imaginaire',
        title: 'Les rues d’Exempleville à livre ouvert (exemple)',
        date: storedDay('2023-11-20'),
        url: 'https://courrier.example/rues-a-livre-ouvert',
        excerpt: 'Quarante-deux tableaux, et une carte que chacun peut refaire chez soi.',
      },
      {
        outlet: 'Radio Fiction',
        title: 'Où sont les travaux ? (exemple)',
        date: storedDay('2023-11-15'),
        url: 'https://radio.example/ou-sont-les-travaux',
      },
    ],
    isHistoryShown: true,
    related: [relation('organizations:exempleville-metropole')],
  },
  formerVersions: [
    { until: '2023-11-15T09:12:00.000Z', data: { ...first(), body: body('Les chantier en cours y sont') } },
    { until: '2023-11-17T15:40:00.000Z', data: first() },
  ],
};

/** What it said at first. */
function first(): Partial<DemoPressRelease> {
  return {
    lead: 'Exempleville Métropole, collectivité imaginaire, publie 240 jeux de données sur ses rues : chantiers, trottoirs et stationnement. Une réunion publique les présente le 21 novembre 2023.',
    body: body('Les chantiers en cours y sont'),
    corrections: [],
  };
}

function body(works: string) {
  return richText(
    heading('Ce que l’on y trouve'),
    list(
      `${works} ;`,
      'les trottoirs, avec leur largeur et leurs pentes ;',
      'les places de stationnement, celles des personnes à mobilité réduite d’abord.',
    ),
    heading('Pour qui'),
    paragraph(
      'Les fichiers se lisent dans un tableur. Ils sont tenus à jour par les agents qui s’en servent : ce que le public lit est ce dont la voirie se sert.',
    ),
    paragraph('Exempleville n’existe pas. Ce communiqué montre comment le site corrige ce qu’il a publié.'),
  );
}
