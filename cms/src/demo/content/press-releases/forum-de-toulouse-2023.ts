import { morningOf, storedDay, type DemoDocument } from '../../demo-document.ts';
import { ref, relation } from '../../references.ts';
import { heading, paragraph, picture, richText } from '../../rich-text-builder.ts';

export const forumDeToulouse2023: DemoDocument = {
  collection: 'press-releases',
  data: {
    slug: 'forum-de-toulouse-deux-projets-prioritaires',
    title: 'Forum de Toulouse : les collectivités réaffirment leur mobilisation et annoncent deux projets prioritaires',
    summary:
      'Près de 900 personnes réunies à Toulouse, un baromètre, un appel à un service public du numérique et à un observatoire national des usages de l’IA.',
    themes: ['relation-aux-usagers', 'inclusion-numerique', 'intelligence-artificielle'],
    publishedAt: morningOf('2023-03-23'),
    dateline: { place: 'Toulouse', date: storedDay('2023-03-23') },
    lead: 'Réunies à Toulouse les 22 et 23 mars 2023 pour le Forum des Interconnectés, les collectivités réaffirment leur mobilisation et annoncent deux projets prioritaires. Elles appellent à un service public du numérique, assorti d’un droit au numérique, et à la création d’un observatoire national des usages de l’intelligence artificielle dans les services publics.',
    body: richText(
      heading('Deux jours pour parler des nouveaux défis'),
      paragraph(
        'Sous le titre « Technologies et territoires, les nouveaux défis », le [Forum de Toulouse](events:forum-2023-toulouse) a réuni **près de 900 personnes**. Deux journées pour confronter des pratiques, et pour dire ce que les territoires attendent désormais du pays.',
      ),
      paragraph(
        'Deux projets prioritaires y ont été annoncés ; Jacques Oberti et Francky Trichet se sont exprimés à cette occasion. La mobilisation qu’ils portent ne part pas de rien : elle s’appuie sur des [positions publiées depuis 2017](manifestos:nouvelle-approche-de-la-transformation-numerique-des-territoires).',
      ),
      heading('Un service public du numérique, un droit au numérique'),
      paragraph(
        'Les collectivités lancent un premier appel : que le numérique soit reconnu comme un **service public**, et l’accès au numérique comme un **droit**. L’un ne va pas sans l’autre. Un droit que personne n’aide à exercer reste une phrase ; un service que nul ne peut réclamer reste une faveur.',
      ),
      paragraph(
        'Cet appel prolonge une conviction ancienne du réseau, celle du manifeste [Agir face à l’urgence de l’illectronisme](manifestos:urgence-de-l-illectronisme) et des [engagements de 2021](manifestos:territoires-numeriques-responsables) : l’accès de tous aux services publics s’organise.',
      ),
      heading('Un observatoire national des usages de l’IA'),
      paragraph(
        'Second appel : créer un **observatoire national des usages de l’intelligence artificielle dans les services publics**. Savoir ce qui est employé, où et pour quoi faire est une condition du débat ; on ne discute bien que de ce que l’on peut voir.',
      ),
      heading('Un baromètre, troisième édition'),
      paragraph(
        'Le Forum a enfin dévoilé la **troisième édition du baromètre de la maturité des territoires**. Son rôle est celui de tout instrument de mesure : permettre à chacun de se situer, et au réseau de savoir où porter l’effort.',
      ),
      picture('media:forum-2023'),
    ),
    coPublishers: [],
    representatives: [ref('people:jacques-oberti'), ref('people:francky-trichet')],
    contacts: [ref('press-contacts:service-presse')],
    related: [
      relation('events:forum-2023-toulouse'),
      relation('manifestos:intelligences-associees-des-territoires'),
      relation('press-releases:intelligence-artificielle-les-territoires-s-engagent'),
    ],
  },
};
