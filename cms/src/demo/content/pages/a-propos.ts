import type { DemoPage } from '../../demo-document.ts';
import { heading, keyFigures, keyFiguresByYear, list, paragraph, picture, richText } from '../../rich-text-builder.ts';

export const aPropos: DemoPage = {
  slug: 'a-propos',
  title: 'À propos des Interconnectés',
  summary:
    'Depuis 2009, Les Interconnectés portent la voix des territoires dans les affaires numériques et aident les équipes locales à progresser ensemble.',
  body: richText(
    paragraph(
      'Les Interconnectés sont le **réseau des territoires innovants** : la première association française de collectivités consacrée au numérique. France urbaine et Intercommunalités de France, qui se nommait alors AdCF, l’ont créée en **2009**. Son siège est à Lyon.',
    ),
    heading('Ce que nous faisons'),
    paragraph(
      'La mission tient en trois verbes : **porter** la voix des territoires, **aider** les équipes à monter en compétence, **faciliter** sur le terrain un service public numérique social, sobre et éthique. La méthode tient en un seul : **partager**, entre pairs et avec des experts, parce qu’à plusieurs on se trompe moins longtemps.',
    ),
    heading('Ceux qui animent le réseau'),
    paragraph(
      'Un conseil de quatorze élus conduit l’association. [Francky Trichet](people:francky-trichet), vice-président de Nantes Métropole, la préside ; [Jacques Oberti](people:jacques-oberti), président du Sicoval, en est le secrétaire. [Céline Colucci](people:celine-colucci) la dirige, avec une équipe de cinq personnes.',
    ),
    picture('media:marque'),
    heading('Une année en chiffres'),
    keyFigures(
      ['2 200', 'participants', 'en 2023'],
      ['1 300', 'collectivités impliquées', 'en 2023'],
      ['7', 'Journées experts', 'en 2023'],
      ['5', 'Territoir’Prod', 'en 2023'],
      ['1', 'Forum national', 'en 2023'],
    ),
    heading('D’une année à l’autre'),
    keyFiguresByYear(),
    heading('Se retrouver'),
    list(
      'Le **Forum**, chaque année, pendant deux jours : le réseau s’y réunit tout entier, débat et adopte ses positions. Les dernières éditions ont eu lieu à [Rennes](events:forum-2025-rennes), à [Marseille](events:forum-2024-marseille) et à [Toulouse](events:forum-2023-toulouse).',
      'Les [Journées experts](pages:journees-experts), itinérantes depuis 2015 : un thème, une ville, une journée.',
      'La [Commission numérique](/commission-numerique/), qui rassemble élus et experts tous les deux mois.',
      'Les [Territoir’Prod](/territoirprod/), groupes de travail entre pairs, réservés aux agents des collectivités du réseau.',
    ),
    heading('Travailler entre pairs : les Territoir’Prod'),
    paragraph(
      'Pour chaque thème, trois demi-journées en visioconférence et une Journée expert sur place, dans un territoire hôte. Cinquante collectivités s’y retrouvent, au fil d’une trentaine de réunions par an ; les participants disposent ensuite des enregistrements et d’un espace de ressources.',
    ),
    paragraph(
      'Quatre thèmes en 2024 : inclusion numérique, numérique responsable, data et intelligence artificielle. Un cinquième les rejoint en 2025 : la cybersécurité.',
    ),
    heading('Distinguer : les labels'),
    paragraph(
      'Le [label « Territoire Innovant »](/labels/) est remis chaque année au Forum à des collectivités pour des usages ou des services numériques remarquables : vingt-cinq en 2010, en 2017 et en 2022, vingt et une en 2024. En 2022, il récompensait cinq domaines : innovation citoyenne, modernisation du service public, territoires inclusifs, numérique responsable, territoire intelligent et responsable.',
    ),
    paragraph(
      'Le label **« Start-up interconnectées »** s’adresse aux jeunes entreprises de moins de quatre ans qui portent des projets pour les collectivités ; douze l’ont reçu en 2023. Les candidatures se font en ligne.',
    ),
    heading('Nous joindre'),
    paragraph(
      'Journalistes : le service presse répond à l’adresse [presse@interconnectes.example](mailto:presse@interconnectes.example) et au [01 99 00 12 34](tel:0199001234).',
    ),
  ),
};
