import { morningOf, storedDay, type DemoDocument, type DemoEvent } from '../../demo-document.ts';
import { relation } from '../../references.ts';
import { paragraphs } from '../../rich-text-builder.ts';

/** The seven Journées experts of the season, in order of date. */
export const expertDays: readonly DemoDocument[] = [
  expertDay('2023-06-14', {
    slug: 'journee-experts-2023-strasbourg',
    title: 'La stratégie numérique responsable des collectivités',
    summary: 'Journée experts du 14 juin 2023, à Strasbourg : le numérique responsable, de l’intention à la stratégie.',
    themes: ['numerique-responsable'],
    city: 'Strasbourg',
    region: 'Grand Est',
    presentation: paragraphs(
      'Éteindre un écran est un geste ; en faire une politique demande une stratégie. À Strasbourg, cette [Journée experts](pages:journees-experts) prend le **numérique responsable** par ce bout-là : comment une collectivité fixe un cap, s’organise et tient dans la durée.',
      'Le sujet prolonge les engagements pris par le réseau en 2021 dans [Pour des territoires numériques responsables](manifestos:territoires-numeriques-responsables), en particulier ceux qui touchent aux pratiques internes, aux achats et au réemploi.',
    ),
    related: [relation('manifestos:territoires-numeriques-responsables')],
  }),
  expertDay('2023-07-06', {
    slug: 'journee-experts-2023-paris',
    title: 'Les données et l’IA au service des politiques publiques des territoires',
    summary: 'Journée experts du 6 juillet 2023, à Paris : ce que les données et l’IA changent pour l’action locale.',
    themes: ['data', 'intelligence-artificielle'],
    city: 'Paris',
    region: 'Île-de-France',
    presentation: paragraphs(
      'Pas d’intelligence artificielle sans données, et pas de bonnes données sans quelqu’un qui les tienne à jour. La journée de Paris examine les deux ensemble, sous l’angle qui intéresse les collectivités : **servir les politiques publiques**.',
      'Le 6 juillet 2023 est aussi la date à laquelle Les Interconnectés, France urbaine et Intercommunalités de France rendent public, à Paris, leur plan d’action [Les intelligences associées des territoires](manifestos:intelligences-associees-des-territoires).',
    ),
    related: [
      relation('manifestos:intelligences-associees-des-territoires'),
      relation('press-releases:intelligence-artificielle-les-territoires-s-engagent'),
    ],
  }),
  expertDay('2023-10-05', {
    slug: 'journee-experts-2023-pau',
    title: 'La cybersécurité, un enjeu de territoire !',
    summary:
      'Journée experts du 5 octobre 2023, à Pau : la sécurité des systèmes n’est plus l’affaire de chacun pour soi.',
    themes: ['cybersecurite'],
    city: 'Pau',
    region: 'Nouvelle-Aquitaine',
    presentation: paragraphs(
      'Une mairie dont les services s’arrêtent, ce sont des actes d’état civil en attente, des cantines sans listes et des voisins qui s’inquiètent. La **cybersécurité** se vit à l’échelle d’un territoire ; elle gagne à s’y préparer de même.',
      'À Pau, la [Journée experts](pages:journees-experts) prend au mot son point d’exclamation : parler de la menace sans l’exagérer, et des solutions sans les simplifier.',
    ),
  }),
  expertDay('2023-11-09', {
    slug: 'journee-experts-2023-le-mans',
    title: 'L’humain au cœur du numérique ?',
    summary:
      'Journée experts du 9 novembre 2023, au Mans : l’inclusion numérique, avec un point d’interrogation assumé.',
    themes: ['inclusion-numerique'],
    city: 'Le Mans',
    region: 'Pays de la Loire',
    presentation: paragraphs(
      'Tout est dans le point d’interrogation. On répète volontiers que l’humain est au cœur du numérique ; la journée du Mans demande à vérifier, en parlant d’**inclusion** avec ceux qui la pratiquent.',
      'Le réseau travaille la question depuis le manifeste [Agir face à l’urgence de l’illectronisme](manifestos:urgence-de-l-illectronisme), puis avec l’expérimentation de la [coordination territoriale de l’inclusion numérique](manifestos:coordination-territoriale-de-l-inclusion-numerique).',
    ),
    related: [
      relation('manifestos:urgence-de-l-illectronisme'),
      relation('manifestos:coordination-territoriale-de-l-inclusion-numerique'),
    ],
  }),
  expertDay('2023-12-07', {
    slug: 'journee-experts-2023-montpellier',
    title: 'L’IA générative va-t-elle nous remplacer ?',
    summary:
      'Journée experts du 7 décembre 2023, à Montpellier : la transformation des métiers à l’heure de l’IA générative.',
    themes: ['transformation-des-metiers', 'intelligence-artificielle'],
    city: 'Montpellier',
    region: 'Occitanie',
    presentation: paragraphs(
      'La question se pose à voix basse dans bien des bureaux. La journée de Montpellier la pose à voix haute : que change l’**IA générative** pour celles et ceux dont le métier est de lire, d’écrire et de répondre ?',
      'Elle fait écho au troisième axe du plan d’action de juillet 2023, consacré aux [métiers de la fonction publique territoriale](manifestos:intelligences-associees-des-territoires) et aux compétences.',
    ),
    related: [relation('manifestos:intelligences-associees-des-territoires')],
  }),
  expertDay('2024-01-30', {
    slug: 'journee-experts-2024-chambery',
    title: 'Dans la peau de l’utilisateur',
    summary: 'Journée experts du 30 janvier 2024, à Chambéry : la relation aux usagers vue de l’autre côté du guichet.',
    themes: ['relation-aux-usagers'],
    city: 'Chambéry',
    region: 'Auvergne-Rhône-Alpes',
    presentation: paragraphs(
      'Changer de place est le plus vieux des exercices, et le moins pratiqué. À Chambéry, la **relation aux usagers** se regarde depuis l’écran, la file d’attente ou le téléphone de celui qui demande.',
      'Débats, tables rondes et ateliers : la [Journée experts](pages:journees-experts) garde la forme qui a fait ses preuves.',
    ),
    related: [relation('manifestos:territoires-numeriques-responsables')],
  }),
  expertDay('2024-02-08', {
    slug: 'journee-experts-2024-paris',
    title: 'Les collectivités mobilisent l’IA au service des projets environnementaux',
    summary:
      'Journée experts du 8 février 2024, à Paris : l’intelligence artificielle et les territoires, côté environnement.',
    themes: ['intelligence-artificielle'],
    city: 'Paris',
    region: 'Île-de-France',
    presentation: paragraphs(
      'L’intelligence artificielle consomme de l’eau et de l’énergie ; elle peut aussi aider à en économiser. La journée de Paris part du second membre de la phrase sans oublier le premier.',
      'Thème retenu : **intelligence artificielle et territoires**, à partir de projets environnementaux de collectivités. La réflexion s’inscrit dans les trois ans de travail ouverts par le plan [Les intelligences associées des territoires](manifestos:intelligences-associees-des-territoires).',
    ),
    related: [
      relation('manifestos:intelligences-associees-des-territoires'),
      relation('manifestos:ia-responsable-une-doctrine-politique-partagee'),
    ],
  }),
];

type ExpertDayData = Omit<DemoEvent, 'kind' | 'status' | 'startsOn' | 'endsOn' | 'publishedAt'>;

function expertDay(day: string, data: ExpertDayData): DemoDocument {
  return {
    collection: 'events',
    data: {
      ...data,
      kind: 'expert-day',
      status: 'confirmed',
      startsOn: storedDay(day),
      endsOn: storedDay(day),
      publishedAt: morningOf(day),
    },
  };
}
