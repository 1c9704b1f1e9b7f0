import type { DemoPage } from '../../demo-document.ts';
import { heading, keyFigures, list, paragraph, richText } from '../../rich-text-builder.ts';

export const journeesExperts: DemoPage = {
  slug: 'journees-experts',
  title: 'Journées experts',
  summary: 'Une ville, un thème, une journée : depuis 2015, le réseau va travailler chez les territoires.',
  body: richText(
    paragraph(
      'Elles se sont d’abord appelées IntercoTour, et le mot disait bien la chose : depuis **2015**, les Journées experts voyagent. Chaque étape réunit débats, tables rondes et ateliers autour d’un seul thème ; une diffusion en direct permet de suivre à distance.',
    ),
    heading('Les chiffres de 2023'),
    keyFigures(['1 561', 'inscrits'], ['43 h', 'de prises de parole'], ['6 390 km', 'parcourus en train']),
    paragraph(
      'Le dernier chiffre n’est pas une coquetterie. Un réseau qui parle de sobriété se déplace autant que possible sur des rails.',
    ),
    heading('Sept étapes, de Strasbourg à Paris'),
    list(
      '14 juin 2023, Strasbourg : [La stratégie numérique responsable des collectivités](events:journee-experts-2023-strasbourg) ;',
      '6 juillet 2023, Paris : [Les données et l’IA au service des politiques publiques des territoires](events:journee-experts-2023-paris) ;',
      '5 octobre 2023, Pau : [La cybersécurité, un enjeu de territoire !](events:journee-experts-2023-pau) ;',
      '9 novembre 2023, Le Mans : [L’humain au cœur du numérique ?](events:journee-experts-2023-le-mans) ;',
      '7 décembre 2023, Montpellier : [L’IA générative va-t-elle nous remplacer ?](events:journee-experts-2023-montpellier) ;',
      '30 janvier 2024, Chambéry : [Dans la peau de l’utilisateur](events:journee-experts-2024-chambery) ;',
      '8 février 2024, Paris : [Les collectivités mobilisent l’IA au service des projets environnementaux](events:journee-experts-2024-paris).',
    ),
  ),
};
