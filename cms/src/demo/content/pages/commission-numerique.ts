import type { DemoPage } from '../../demo-document.ts';
import { heading, keyFigures, list, paragraph, richText } from '../../rich-text-builder.ts';

export const commissionNumerique: DemoPage = {
  slug: 'commission-numerique',
  title: 'Commission numérique',
  summary:
    'Depuis mai 2018, des élus et des experts s’y réunissent tous les deux mois pour entendre, comprendre et prendre position.',
  body: richText(
    paragraph(
      'Tout commence par un manifeste. En décembre 2017, France urbaine et l’AdCF remettent au secrétaire d’État chargé du Numérique [Pour une nouvelle approche de la transformation numérique des territoires](manifestos:nouvelle-approche-de-la-transformation-numerique-des-territoires). En **mai 2018**, les deux associations et Les Interconnectés créent ensemble la Commission numérique.',
    ),
    heading('Comment elle travaille'),
    paragraph(
      'La Commission associe des élus et des experts. Elle se réunit **tous les deux mois**, soit six fois par an, et se divise en sous-commissions thématiques qui procèdent à des auditions. On y vient pour écouter avant de trancher.',
    ),
    keyFigures(['6', 'réunions par an'], ['350', 'membres', 'en 2023'], ['300', 'personnes', 'en 2025']),
    heading('Quatre coprésidents'),
    list(
      '[Francky Trichet](people:francky-trichet), Nantes Métropole ;',
      '[Bertrand Serp](people:bertrand-serp), vice-président de Toulouse Métropole ;',
      '[Jacques Oberti](people:jacques-oberti), président du Sicoval ;',
      '[Marlène Le Dieu de Ville](people:marlene-le-dieu-de-ville), vice-présidente de la Communauté de communes de Lacq-Orthez.',
    ),
    heading('Ce qu’elle a publié'),
    paragraph(
      'En 2020, la Commission rend un avis sur l’[application StopCovid](manifestos:note-de-contribution-application-stopcovid), à partir des éléments présentés le 30 avril. Les autres positions du réseau se lisent, de la plus récente à la plus ancienne, dans la rubrique des manifestes.',
    ),
  ),
};
