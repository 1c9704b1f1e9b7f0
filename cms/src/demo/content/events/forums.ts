import { morningOf, storedDay, type DemoDocument, type DemoEvent } from '../../demo-document.ts';
import { ref, relation } from '../../references.ts';
import { callout, figure, heading, list, paragraph, richText } from '../../rich-text-builder.ts';
import { exampleChanges2025, exampleProgramme2025 } from './example-programme-2025.ts';

/**
 * Every Forum that the documents name, oldest first. A Forum serves all the lines of the network, so
 * it carries no theme of its own. Figures stand only where a document gives them.
 */
export const forums: readonly DemoDocument[] = [
  forum(['2017-12-05', '2017-12-06'], {
    slug: 'forum-2017-villeurbanne',
    title: 'Forum 2017, Villeurbanne',
    summary: 'Les 5 et 6 décembre 2017, plus de 900 participants se retrouvent à Villeurbanne.',
    city: 'Villeurbanne',
    region: 'Auvergne-Rhône-Alpes',
    presentation: richText(
      paragraph(
        'Deux jours de décembre à Villeurbanne, et **plus de 900 participants** : le numérique n’est plus un chapitre à part des politiques locales, et l’affluence le dit à sa manière.',
      ),
      paragraph(
        'Comme chaque année, le Forum distingue des collectivités pour leurs usages et leurs services : en 2017, **vingt-cinq** d’entre elles reçoivent le label « Territoire Innovant ».',
      ),
      paragraph(
        'Le même mois, France urbaine et l’AdCF remettent au secrétaire d’État chargé du Numérique leur manifeste [Pour une nouvelle approche de la transformation numérique des territoires](manifestos:nouvelle-approche-de-la-transformation-numerique-des-territoires), d’où sortira la Commission numérique.',
      ),
    ),
    figures: [figure(['plus de 900', 'participants']), figure(['25', 'labels « Territoire Innovant »'])],
    related: [relation('manifestos:nouvelle-approche-de-la-transformation-numerique-des-territoires')],
  }),
  forum(['2020-02-12', '2020-02-12'], {
    slug: 'forum-2020',
    title: 'Forum 2020',
    summary: 'Le manifeste « Agir face à l’urgence de l’illectronisme » y est adopté le 12 février 2020.',
    presentation: richText(
      paragraph(
        'Une date demeure de ce Forum : le **12 février 2020**, jour où le réseau adopte le manifeste [Agir face à l’urgence de l’illectronisme](manifestos:urgence-de-l-illectronisme).',
      ),
      paragraph(
        'Le texte parle de treize millions de Français éloignés du numérique. Il sera remis à Cédric O, secrétaire d’État, et débouchera un an plus tard sur une expérimentation menée dans [cinq territoires volontaires](manifestos:coordination-territoriale-de-l-inclusion-numerique).',
      ),
    ),
    related: [relation('manifestos:urgence-de-l-illectronisme')],
  }),
  forum(['2021-03-17', '2021-03-18'], {
    slug: 'forum-2021',
    title: 'Forum 2021',
    summary: 'Les 17 et 18 mars 2021, le Forum adopte « Pour des territoires numériques responsables ».',
    presentation: richText(
      paragraph(
        'Le Forum des **17 et 18 mars 2021** s’achève sur un texte. Le 18 mars, le réseau adopte [Pour des territoires numériques responsables](manifestos:territoires-numeriques-responsables), un manifeste de trois ambitions et neuf engagements.',
      ),
      paragraph(
        'Égalité, environnement, territoire intelligent et durable : les trois ambitions y sont traitées ensemble, sans que l’une serve d’excuse aux autres. Un mois plus tôt, l’[expérimentation sur l’inclusion numérique](manifestos:coordination-territoriale-de-l-inclusion-numerique) avait été lancée dans cinq territoires.',
      ),
    ),
    related: [
      relation('manifestos:territoires-numeriques-responsables'),
      relation('manifestos:coordination-territoriale-de-l-inclusion-numerique'),
    ],
  }),
  forum(['2022-03-02', '2022-03-03'], {
    slug: 'forum-2022-nantes',
    title: 'Forum 2022, Nantes',
    summary: 'Les 2 et 3 mars 2022, dix associations présentent à Nantes les propositions de la Belle Alliance.',
    city: 'Nantes',
    region: 'Pays de la Loire',
    host: ref('organizations:nantes-metropole'),
    presentation: richText(
      paragraph(
        'On se retrouve à Nantes les **2 et 3 mars 2022**. Le Forum compte **850 participants, dont 700 sur place**.',
      ),
      heading('Une alliance avant l’élection'),
      paragraph(
        'Le 3 mars, dix associations présentent ensemble [leurs propositions](manifestos:transformation-numerique-responsable-des-territoires) : cinq priorités et vingt propositions, publiées avant l’élection présidentielle.',
      ),
      heading('Vingt-cinq labels, cinq domaines'),
      paragraph('Les labels « Territoire Innovant » sont remis à **vingt-cinq** collectivités, dans cinq domaines :'),
      list(
        'innovation citoyenne ;',
        'modernisation du service public ;',
        'territoires inclusifs ;',
        'numérique responsable ;',
        'territoire intelligent et responsable.',
      ),
      heading('Un Forum francophone'),
      paragraph(
        'Des maires de l’AIMF y prennent part. Leurs villes dessinent une carte à elles seules : Agadir, Bruxelles, Dschang, Genève, Kindia, Lausanne, Montréal, Namur et Québec.',
      ),
    ),
    partners: [ref('organizations:aimf')],
    figures: [
      figure(['850', 'participants', 'dont 700 sur place']),
      figure(['25', 'labels « Territoire Innovant »', 'dans cinq domaines']),
      figure(['10', 'associations', 'signataires des propositions']),
    ],
    related: [relation('manifestos:transformation-numerique-responsable-des-territoires')],
  }),
  forum(['2023-03-22', '2023-03-23'], {
    slug: 'forum-2023-toulouse',
    title: 'Forum 2023, Toulouse',
    summary:
      '« Technologies et territoires, les nouveaux défis » : près de 900 personnes à Toulouse, les 22 et 23 mars 2023.',
    city: 'Toulouse',
    region: 'Occitanie',
    host: ref('organizations:toulouse-metropole'),
    presentation: richText(
      paragraph(
        '« Technologies et territoires, les nouveaux défis » : sous ce titre, **près de 900 personnes** se réunissent à Toulouse les **22 et 23 mars 2023**.',
      ),
      paragraph(
        'Les collectivités y [réaffirment leur mobilisation](press-releases:forum-de-toulouse-deux-projets-prioritaires) et annoncent deux projets prioritaires. Elles appellent à un service public du numérique et à un droit au numérique, et demandent un observatoire national des usages de l’intelligence artificielle dans les services publics.',
      ),
      paragraph(
        'C’est à Toulouse, enfin, qu’est dévoilée la troisième édition du baromètre de la maturité des territoires.',
      ),
    ),
    figures: [figure(['près de 900', 'personnes'])],
    related: [
      relation('press-releases:forum-de-toulouse-deux-projets-prioritaires'),
      relation('manifestos:intelligences-associees-des-territoires'),
    ],
  }),
  forum(['2024-04-03', '2024-04-04'], {
    slug: 'forum-2024-marseille',
    title: 'Forum 2024, Marseille',
    summary: 'Les 3 et 4 avril 2024, le Palais du Pharo accueille 1 130 participants et 48 conférences et ateliers.',
    venue: 'Palais du Pharo',
    city: 'Marseille',
    region: 'Provence-Alpes-Côte d’Azur',
    host: ref('organizations:aix-marseille-provence'),
    presentation: richText(
      paragraph(
        'Mille, et davantage. Les **3 et 4 avril 2024**, au Palais du Pharo, à Marseille, il réunit **1 130 participants** dans la Métropole Aix-Marseille-Provence.',
      ),
      paragraph(
        'Quarante-huit conférences et ateliers, trente-deux partenaires, vingt et un territoires labellisés : deux journées bien remplies, où l’on choisit son parcours comme on choisit une ligne.',
      ),
    ),
    figures: [
      figure(['1 130', 'participants']),
      figure(['48', 'conférences et ateliers']),
      figure(['32', 'partenaires']),
      figure(['21', 'territoires labellisés']),
    ],
    related: [relation('events:journee-experts-2024-paris'), relation('events:journee-experts-2024-chambery')],
  }),
  forum(['2025-03-10', '2025-03-11'], {
    slug: 'forum-2025-rennes',
    title: 'Forum 2025, Rennes',
    summary: 'Les 10 et 11 mars 2025, le Forum des Interconnectés se tient au Couvent des Jacobins, à Rennes.',
    venue: 'Couvent des Jacobins',
    city: 'Rennes',
    region: 'Bretagne',
    host: ref('organizations:rennes-ville-et-metropole'),
    presentation: richText(
      paragraph(
        'En **mars 2025**, le réseau se donne rendez-vous en Bretagne. Le Couvent des Jacobins, à Rennes, ouvre ses portes au Forum les **10 et 11 mars**.',
      ),
      paragraph(
        'Deux jours pour retrouver ses pairs, comparer ce qui marche et ce qui résiste, et repartir avec quelques adresses utiles. Le site du Forum, [forum.interconnectes.fr](https://forum.interconnectes.fr), en donne les informations pratiques.',
      ),
      callout(
        'important',
        'Programme d’exemple',
        'Les séances affichées sur cette page sont inventées pour montrer la présentation d’un programme. Elles ne reprennent pas celles du Forum.',
      ),
    ),
    programme: exampleProgramme2025,
    programmeChanges: exampleChanges2025,
    gallery: [ref('media:forum-2025-tribune'), ref('media:forum-2025-atelier'), ref('media:forum-2025-hall')],
    related: [relation('manifestos:ia-responsable-une-doctrine-politique-partagee')],
  }),
];

type ForumData = Omit<DemoEvent, 'kind' | 'status' | 'startsOn' | 'endsOn' | 'publishedAt'>;

function forum([first, last]: [string, string], data: ForumData): DemoDocument {
  return {
    collection: 'events',
    data: {
      ...data,
      kind: 'forum',
      status: 'confirmed',
      startsOn: storedDay(first),
      endsOn: storedDay(last),
      publishedAt: morningOf(first),
    },
  };
}
