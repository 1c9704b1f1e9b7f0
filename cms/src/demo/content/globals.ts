import type { GlobalSlug } from 'content-models';
import { FIRST_PREFERRED, FIRST_SYNONYMS } from '../../globals/first-search-words.ts';
import type { DemoLink } from '../demo-document.ts';
import { ref, relation, type DemoKey } from '../references.ts';
import { figure, heading, list, paragraph, paragraphs, richText } from '../rich-text-builder.ts';

/** The globals of the demonstration, by slug, but that of the AI concertations, which depends on the territories. */
export const globals: Readonly<Record<Exclude<GlobalSlug, 'ai-space'>, Record<string, unknown>>> = {
  'site-settings': {
    name: 'Les Interconnectés',
    tagline: 'réseau des territoires innovants',
    description:
      'Les Interconnectés, réseau des territoires innovants : manifestes, communiqués, Forum et Journées experts des collectivités engagées dans le numérique.',
    about: 'Association de collectivités créée en 2009.',
    legal: { publisher: 'Les Interconnectés', address: 'Lyon', email: 'presse@interconnectes.example' },
    contacts: {
      joining: 'adhesion@interconnectes.example',
      accessibility: 'accessibilite@interconnectes.example',
      personalData: 'donnees@interconnectes.example',
      security: 'securite@interconnectes.example',
    },
    socialLinks: [],
  },
  themes: {
    presentations: {
      'relation-aux-usagers':
        'Se mettre dans la peau de celles et ceux qui font une démarche, avant de la mettre en ligne. Le réseau en a fait le sujet d’une Journée experts à Chambéry, en janvier 2024.',
      data: 'Des données produites sur le territoire, tenues par des règles communes, au service des politiques publiques. Une éthique partagée de la donnée territoriale est l’une des briques que dix associations ont nommées ensemble en 2022.',
      'inclusion-numerique':
        'Que personne ne renonce à un droit faute d’écran, de réseau ou d’aide. Du manifeste de 2019 sur l’illectronisme à l’expérimentation de la coordination territoriale, lancée en 2021, le réseau défend une gouvernance locale de l’inclusion.',
      'numerique-responsable':
        'Un numérique sobre, utile et réparable. Le manifeste de 2021 tient en trois ambitions et neuf engagements, de l’achat public au réemploi.',
      'participation-citoyenne':
        'Débattre des techniques avant de les déployer, et dire ce que l’on a fait de ce débat. C’est ce que cherchent les concertations territoriales sur l’intelligence artificielle.',
      cybersecurite:
        'Protéger les services publics locaux est l’affaire de tout un territoire. C’était le sujet de la Journée experts de Pau, en octobre 2023 ; les Territoir’Prod en font un thème de travail depuis 2025.',
      'transformation-des-metiers':
        'Ce que les outils changent au travail des agents, et ce qu’il faut apprendre pour s’en servir sans les subir. Le plan d’action de 2023 annonce une étude sur les métiers de la fonction publique territoriale.',
      'intelligence-artificielle':
        'Faire de l’IA responsable une doctrine politique partagée : c’est la position de 2025. Elle suit le plan d’action de 2023, sa bibliothèque de projets et des concertations menées par des territoires volontaires.',
    },
  },
  joining: {
    introduction:
      'Les Interconnectés réunissent des collectivités et leurs intercommunalités : élus, directions et agents y travaillent entre pairs, avec des experts.',
    body: richText(
      heading('Ce que l’on y fait'),
      list(
        'Préparer les positions du réseau, à la [Commission numérique](/commission-numerique/), tous les deux mois.',
        'Travailler entre pairs dans les [Territoir’Prod](/territoirprod/) : trois demi-journées en visioconférence et une journée sur place, par thème.',
        'Se retrouver au Forum, chaque année, et aux [Journées experts](/evenements/).',
        'Candidater au [label « Territoire Innovant »](/labels/), remis chaque année au Forum.',
      ),
      heading('Ce que l’on y trouve'),
      paragraph(
        'Les membres disposent des enregistrements des séances et d’un espace de ressources. Une communauté en ligne est annoncée.',
      ),
    ),
  },
  navigation: {
    main: [
      section('manifestos', 'Manifestes'),
      section('press', 'Presse'),
      section('events', 'Événements'),
      section('replays', 'Replays'),
      section('territories', 'Territoires'),
      section('ai', 'Espace IA'),
    ],
    // What the menu leads to already is not said twice on each page.
    footer: [],
    legal: [to('pages:a-propos', 'À propos'), section('contact', 'Contact')],
  },
  commission: {
    introduction:
      'Depuis mai 2018, des élus et des experts s’y réunissent tous les deux mois pour entendre, comprendre et prendre position.',
    mission: richText(
      paragraph(
        'Tout commence par un manifeste. En décembre 2017, France urbaine et l’AdCF remettent au secrétaire d’État chargé du Numérique un texte commun, « Pour une nouvelle approche de la transformation numérique des territoires ». En **mai 2018**, les deux associations et Les Interconnectés créent ensemble la Commission numérique.',
      ),
      heading('Comment elle travaille'),
      paragraph(
        'La Commission associe des élus et des experts. Elle se réunit **tous les deux mois**, soit six fois par an, et se divise en sous-commissions thématiques qui procèdent à des auditions. On y vient pour écouter avant de trancher.',
      ),
    ),
    figures: [
      figure(['6', 'réunions par an']),
      figure(['350', 'membres', 'en 2023']),
      figure(['300', 'personnes', 'en 2025']),
    ],
    coChairs: [
      ref('people:francky-trichet'),
      ref('people:bertrand-serp'),
      ref('people:jacques-oberti'),
      ref('people:marlene-le-dieu-de-ville'),
    ],
    positions: [
      relation('manifestos:note-de-contribution-application-stopcovid'),
      relation('manifestos:nouvelle-approche-de-la-transformation-numerique-des-territoires'),
    ],
  },
  'search-words': {
    synonyms: [
      ...FIRST_SYNONYMS,
      'CTIN, coordination territoriale de l’inclusion numérique',
      // Its name until 2021.
      'AdCF, Intercommunalités de France',
    ].map((words) => ({ words })),
    preferred: [
      ...FIRST_PREFERRED.map((answer) => ({ ...answer, kind: 'section' })),
      { questions: 'agenda, calendrier, prochains événements', kind: 'section', section: 'events' },
      { questions: 'rediffusions, vidéos', kind: 'section', section: 'replays' },
      {
        questions: 'qui sommes-nous, l’association, adhérer',
        kind: 'internal',
        target: relation('pages:a-propos'),
      },
      {
        questions: 'Belle Alliance, propositions de la Belle Alliance',
        kind: 'internal',
        target: relation('manifestos:transformation-numerique-responsable-des-territoires'),
      },
    ],
  },
  'home-page': {
    title: 'Le numérique des territoires, ligne par ligne',
    introduction:
      'La première association française de collectivités consacrée au numérique : élus et agents y apprennent, décident et parlent ensemble. Sur le plan, un thème est une ligne ; une date, une station.',
    featuredTitle: 'Trois textes pour entrer',
    featuredIntroduction: 'Une boussole, un plan d’action, une doctrine : où le réseau veut aller, et par quel chemin.',
    featured: [
      relation('manifestos:ia-responsable-une-doctrine-politique-partagee'),
      relation('manifestos:intelligences-associees-des-territoires'),
      relation('manifestos:territoires-numeriques-responsables'),
    ],
  },
  'press-room': {
    introduction:
      'Les communiqués du réseau, leurs pièces et quelqu’un à qui parler. Aucune inscription n’est demandée.',
    boilerplate: paragraphs(
      'Créés en 2009 par France urbaine et Intercommunalités de France, **Les Interconnectés** forment la première association française de collectivités consacrée au numérique. Le réseau porte la voix des territoires, aide leurs équipes à progresser et facilite, sur le terrain, un service public numérique social, sobre et éthique. En 2023, 1 300 collectivités y étaient impliquées. L’association a son siège à Lyon ; elle est présidée par Francky Trichet, vice-président de Nantes Métropole.',
    ),
    boilerplateInEnglish: paragraphs(
      'Founded in 2009 by France urbaine and Intercommunalités de France, **Les Interconnectés** is the first French association of local authorities devoted to digital affairs. The network speaks for local areas, helps their teams make progress and supports, on the ground, a digital public service that is social, sober and ethical. In 2023, 1,300 local authorities were involved. The association is based in Lyon; its president is Francky Trichet, vice-president of Nantes Métropole.',
    ),
    defaultContacts: [ref('press-contacts:service-presse')],
  },
  'key-figures': {
    years: [
      { year: 2025, figures: [figure(['300', 'membres actifs'])] },
      {
        year: 2024,
        figures: [
          figure(['1 130', 'participants au Forum', 'à Marseille']),
          figure(['48', 'conférences et ateliers', 'au Forum de Marseille']),
          figure(['32', 'partenaires', 'au Forum de Marseille']),
          figure(['21', 'labels « Territoire Innovant »']),
        ],
      },
      {
        year: 2023,
        figures: [
          figure(['2 200', 'participants']),
          figure(['1 300', 'collectivités impliquées']),
          figure(['7', 'Journées experts', '1 561 inscrits, 43 heures de prises de parole']),
          figure(['6 390 km', 'en train', 'pour les Journées experts']),
          figure(['5', 'Territoir’Prod']),
          figure(['1', 'Forum national']),
          figure(['près de 900', 'participants au Forum', 'à Toulouse']),
        ],
      },
      {
        year: 2022,
        figures: [
          figure(['850', 'participants au Forum', 'à Nantes, dont 700 sur place']),
          figure(['25', 'labels « Territoire Innovant »', 'dans cinq domaines']),
        ],
      },
      {
        year: 2017,
        figures: [
          figure(['plus de 900', 'participants au Forum', 'à Villeurbanne']),
          figure(['25', 'labels « Territoire Innovant »']),
        ],
      },
      { year: 2010, figures: [figure(['25', 'labels « Territoire Innovant »'])] },
    ],
  },
};

function section(name: Extract<DemoLink, { kind: 'section' }>['section'], label: string): DemoLink {
  return { label, kind: 'section', section: name };
}

function to(key: DemoKey, label: string): DemoLink {
  return { label, kind: 'internal', target: relation(key) };
}
