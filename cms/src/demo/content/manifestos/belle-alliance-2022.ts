import { morningOf, type DemoChapter, type DemoCommitment, type DemoDocument } from '../../demo-document.ts';
import { ref, relation } from '../../references.ts';
import { keyFigures, paragraph, paragraphs, richText } from '../../rich-text-builder.ts';
import { entry, followed } from './progress.ts';

const ASSOCIATIONS = [
  'amf',
  'amrf',
  'apvf',
  'avicca',
  'fnccr',
  'france-urbaine',
  'intercommunalites-de-france',
  'les-interconnectes',
  'opendata-france',
  'villes-de-france',
];

/** Five priorities. The twenty proposals are not in the documents at hand, so none is written here. */
const priorities: DemoCommitment[] = [
  {
    slug: 'conditions-de-la-confiance',
    title: 'Réunir les conditions de la confiance',
    body: paragraphs(
      'On n’utilise volontiers que ce à quoi l’on se fie. La première priorité porte sur ce qui rend un service numérique digne de confiance : des règles claires, des données tenues, des habitants qui savent ce que l’on fait de ce qui les concerne.',
    ),
    themes: ['data'],
    progress: followed('unknown'),
  },
  {
    slug: 'numerique-qui-emancipe',
    title: 'Un numérique qui émancipe chacun, partout',
    body: paragraphs(
      'Émanciper, c’est donner prise. Le numérique tient cette promesse quand il augmente la liberté de choisir, d’apprendre et d’agir ; il la trahit lorsqu’il dépend de l’adresse, de l’âge ou du diplôme.',
    ),
    themes: ['inclusion-numerique'],
    progress: followed(
      'in-progress',
      entry(
        '2023-11-09',
        'Une Journée experts sur l’inclusion numérique se tient au Mans : « L’humain au cœur du numérique ? ».',
        'events:journee-experts-2023-le-mans',
      ),
    ),
  },
  {
    slug: 'politique-publique-numerique-territoriale',
    title: 'Une véritable politique publique numérique territoriale',
    body: paragraphs(
      'Le numérique local n’est pas une somme de projets. Les associations demandent qu’il soit tenu pour ce qu’il est devenu : une politique publique à part entière, avec ses choix, ses moyens et ses responsables.',
    ),
    themes: [],
    progress: followed(
      'in-progress',
      entry(
        '2023-03-23',
        'Au Forum de Toulouse, les collectivités appellent à un service public du numérique et à un droit au numérique.',
        'press-releases:forum-de-toulouse-deux-projets-prioritaires',
      ),
    ),
  },
  {
    slug: 'sobriete-numerique',
    title: 'La sobriété numérique',
    body: paragraphs(
      'Le numérique pèse sur l’environnement, et il peut aider à le ménager. La sobriété tient les deux bouts : réduire ce que les usages consomment et réserver l’outil à ce qui le justifie.',
    ),
    themes: ['numerique-responsable'],
    progress: followed(
      'in-progress',
      entry(
        '2023-06-14',
        'Une Journée experts sur la stratégie numérique responsable des collectivités se tient à Strasbourg.',
        'events:journee-experts-2023-strasbourg',
      ),
    ),
  },
  {
    slug: 'economie-numerique-responsable',
    title: 'Une économie numérique responsable',
    body: paragraphs(
      'Des emplois durables, des savoir-faire présents sur place, des équipements qui servent longtemps : la cinquième priorité regarde le numérique comme une économie, et demande à cette économie de répondre de ses effets.',
    ),
    themes: ['numerique-responsable'],
    progress: followed('unknown'),
  },
];

/** What the text says that territories could build and share. */
const bricks: DemoCommitment[] = [
  {
    slug: 'ethique-commune-de-la-donnee-territoriale',
    title: 'Une éthique commune de la donnée territoriale',
    body: paragraphs(
      'Les mêmes règles pour tous ceux qui recueillent et croisent les données d’un territoire, avec une bibliothèque d’IA territorialisée.',
    ),
    themes: ['data', 'intelligence-artificielle'],
    progress: followed(
      'in-progress',
      entry(
        '2023-03-23',
        'Les collectivités appellent à créer un observatoire national des usages de l’IA dans les services publics.',
        'press-releases:forum-de-toulouse-deux-projets-prioritaires',
      ),
      entry(
        '2023-07-06',
        'La bibliothèque d’IA territorialisée entre dans le plan d’action du réseau sur l’intelligence artificielle.',
        'manifestos:intelligences-associees-des-territoires',
      ),
    ),
  },
  {
    slug: 'mediation-numerique-et-gouvernance-de-l-inclusion',
    title: 'Les métiers de la médiation numérique et une gouvernance locale de l’inclusion',
    body: paragraphs(
      'Des métiers reconnus pour accompagner les habitants, et un lieu où ceux qui agissent sur un territoire décident ensemble.',
    ),
    themes: ['inclusion-numerique'],
    progress: followed('unknown'),
  },
  {
    slug: 'maitrise-par-les-citoyens-de-leurs-donnees',
    title: 'La maîtrise par les citoyens de leurs données',
    body: paragraphs('Que chacun sache ce que l’on fait des données qui le concernent, et puisse en décider.'),
    themes: ['data'],
    progress: followed('unknown'),
  },
  {
    slug: 'outils-pour-gerer-les-ressources-naturelles',
    title: 'Des outils pour gérer les ressources naturelles',
    body: paragraphs('Mettre le numérique au service de ce qui se mesure et s’épargne.'),
    themes: ['numerique-responsable', 'data'],
    progress: followed(
      'in-progress',
      entry(
        '2024-02-08',
        'Une Journée experts montre, à Paris, comment des collectivités mobilisent l’IA au service de projets environnementaux.',
        'events:journee-experts-2024-paris',
      ),
    ),
  },
  {
    slug: 'recyclage-reparation-reemploi',
    title: 'Le recyclage, la réparation et le réemploi',
    body: paragraphs('Donner une deuxième vie aux équipements, et du travail à ceux qui la leur donnent.'),
    themes: ['numerique-responsable'],
    progress: followed('unknown'),
  },
];

const chapters: DemoChapter[] = [
  {
    slug: 'priorites',
    kind: 'part',
    title: 'Cinq priorités',
    introduction: paragraphs(
      'Elles disent ce dont les territoires ont besoin pour réussir leur transformation numérique.',
    ),
    themes: [],
    commitments: priorities,
  },
  {
    slug: 'briques-communes',
    kind: 'part',
    title: 'Les briques communes',
    introduction: paragraphs('Des réalisations que les territoires pourraient construire et partager.'),
    themes: [],
    commitments: bricks,
  },
];

export const belleAlliance2022: DemoDocument = {
  collection: 'manifestos',
  data: {
    slug: 'transformation-numerique-responsable-des-territoires',
    title: 'Pour réussir la transformation numérique responsable des territoires',
    summary:
      'Les propositions de la Belle Alliance : dix associations, cinq priorités et vingt propositions, présentées à Nantes le 3 mars 2022, avant l’élection présidentielle.',
    themes: ['data', 'inclusion-numerique', 'numerique-responsable'],
    publishedAt: morningOf('2022-03-03'),
    kind: 'contribution',
    year: 2022,
    adoptedOn: '2022-03-03',
    adoptedAt: 'Nantes',
    event: ref('events:forum-2022-nantes'),
    signatories: ASSOCIATIONS.map((slug) => ({ organization: ref(`organizations:${slug}`), role: 'lead' })),
    introduction: richText(
      paragraph(
        'Communes, intercommunalités, villes petites et grandes, syndicats, acteurs de la donnée ouverte : leurs associations n’ont pas coutume de signer tous les jours le même texte. Le **3 mars 2022**, au [Forum de Nantes](events:forum-2022-nantes), elles sont dix à présenter un ensemble de propositions, dites de la **Belle Alliance**.',
      ),
      paragraph(
        'Le moment est choisi : l’élection présidentielle approche. Il s’agit de dire à ceux qui gouverneront ce dont les territoires ont besoin pour réussir leur transformation numérique, et de le dire d’une seule voix.',
      ),
      keyFigures(['10', 'associations'], ['5', 'priorités'], ['20', 'propositions']),
      paragraph(
        'L’une de ses briques communes a vite trouvé une suite : la bibliothèque d’IA territorialisée revient, en juillet 2023, dans le plan d’action [Les intelligences associées des territoires](manifestos:intelligences-associees-des-territoires).',
      ),
    ),
    chapters,
    followUps: [
      relation('press-releases:forum-de-toulouse-deux-projets-prioritaires'),
      relation('manifestos:intelligences-associees-des-territoires'),
      relation('events:journee-experts-2023-strasbourg'),
    ],
  },
};
