import { morningOf, type DemoChapter, type DemoDocument } from '../../demo-document.ts';
import { ref, relation } from '../../references.ts';
import { heading, keyFigures, list, paragraph, paragraphs, richText } from '../../rich-text-builder.ts';

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
const priorities: DemoChapter[] = [
  {
    slug: 'conditions-de-la-confiance',
    kind: 'priority',
    title: 'Réunir les conditions de la confiance',
    introduction: paragraphs(
      'On n’utilise volontiers que ce à quoi l’on se fie. La première priorité porte sur ce qui rend un service numérique digne de confiance : des règles claires, des données tenues, des habitants qui savent ce que l’on fait de ce qui les concerne.',
    ),
    themes: ['data'],
    commitments: [],
  },
  {
    slug: 'numerique-qui-emancipe',
    kind: 'priority',
    title: 'Un numérique qui émancipe chacun, partout',
    introduction: paragraphs(
      'Émanciper, c’est donner prise. Le numérique tient cette promesse quand il augmente la liberté de choisir, d’apprendre et d’agir ; il la trahit lorsqu’il dépend de l’adresse, de l’âge ou du diplôme.',
    ),
    themes: ['inclusion-numerique'],
    commitments: [],
  },
  {
    slug: 'politique-publique-numerique-territoriale',
    kind: 'priority',
    title: 'Une véritable politique publique numérique territoriale',
    introduction: paragraphs(
      'Le numérique local n’est pas une somme de projets. Les associations demandent qu’il soit tenu pour ce qu’il est devenu : une politique publique à part entière, avec ses choix, ses moyens et ses responsables.',
    ),
    themes: [],
    commitments: [],
  },
  {
    slug: 'sobriete-numerique',
    kind: 'priority',
    title: 'La sobriété numérique',
    introduction: paragraphs(
      'Le numérique pèse sur l’environnement, et il peut aider à le ménager. La sobriété tient les deux bouts : réduire ce que les usages consomment et réserver l’outil à ce qui le justifie.',
    ),
    themes: ['numerique-responsable'],
    commitments: [],
  },
  {
    slug: 'economie-numerique-responsable',
    kind: 'priority',
    title: 'Une économie numérique responsable',
    introduction: paragraphs(
      'Des emplois durables, des savoir-faire présents sur place, des équipements qui servent longtemps : la cinquième priorité regarde le numérique comme une économie, et demande à cette économie de répondre de ses effets.',
    ),
    themes: ['numerique-responsable'],
    commitments: [],
  },
];

export const belleAlliance2022: DemoDocument = {
  collection: 'manifestos',
  data: {
    slug: 'transformation-numerique-responsable-des-territoires',
    title: 'Pour réussir la transformation numérique responsable des territoires',
    summary:
      'Les propositions de la Belle Alliance : dix associations, cinq priorités et vingt propositions, présentées à Nantes le 3 mars 2022, avant l’élection présidentielle.',
    cover: ref('media:belle-alliance-2022'),
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
      heading('Les briques communes'),
      paragraph('Le texte nomme aussi des réalisations que les territoires pourraient construire et partager :'),
      list(
        'une **éthique commune de la donnée territoriale**, avec une bibliothèque d’IA territorialisée ;',
        'les **métiers de la médiation numérique** et une gouvernance locale de l’inclusion ;',
        'la **maîtrise par les citoyens de leurs données** ;',
        'des **outils pour gérer les ressources naturelles** ;',
        'le **recyclage, la réparation et le réemploi**.',
      ),
      paragraph(
        'L’une d’elles a vite trouvé une suite : la bibliothèque d’IA territorialisée revient, en juillet 2023, dans le plan d’action [Les intelligences associées des territoires](manifestos:intelligences-associees-des-territoires).',
      ),
    ),
    chapters: priorities,
    followUps: [
      relation('press-releases:forum-de-toulouse-deux-projets-prioritaires'),
      relation('manifestos:intelligences-associees-des-territoires'),
      relation('events:journee-experts-2023-strasbourg'),
    ],
  },
};
