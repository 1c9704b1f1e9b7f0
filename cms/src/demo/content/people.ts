import type { DemoDocument, DemoPerson } from '../demo-document.ts';
import { ref } from '../references.ts';
import { paragraphs } from '../rich-text-builder.ts';

/** The documents that name these roles are of 2023: nothing is said of what came before. */
const ATTESTED = '2023';

const president = mandate('président', 'les-interconnectes');
const coChair = mandate('coprésident', 'commission-numerique');

/** People that the association's public documents name, with the roles those documents give them. */
export const people: readonly DemoDocument[] = [
  person({
    slug: 'francky-trichet',
    firstName: 'Francky',
    lastName: 'Trichet',
    summary: 'Président des Interconnectés, vice-président de Nantes Métropole.',
    mandates: [president, mandate('vice-président', 'nantes-metropole'), coChair],
    biography: paragraphs(
      'Vice-président de Nantes Métropole, Francky Trichet préside Les Interconnectés et son conseil de quatorze élus. Il copréside aussi la [Commission numérique](/commission-numerique/).',
    ),
  }),
  person({
    slug: 'jacques-oberti',
    firstName: 'Jacques',
    lastName: 'Oberti',
    summary: 'Secrétaire des Interconnectés, président du Sicoval.',
    mandates: [mandate('secrétaire', 'les-interconnectes'), mandate('président', 'sicoval'), coChair],
    biography: paragraphs(
      'Président du Sicoval, Jacques Oberti est secrétaire des Interconnectés et l’un des quatre coprésidents de la [Commission numérique](/commission-numerique/).',
    ),
  }),
  person({
    slug: 'celine-colucci',
    firstName: 'Céline',
    lastName: 'Colucci',
    summary: 'Directrice des Interconnectés.',
    mandates: [mandate('directrice', 'les-interconnectes')],
    biography: paragraphs('Céline Colucci dirige l’association et son équipe de cinq personnes.'),
  }),
  person({
    slug: 'bertrand-serp',
    firstName: 'Bertrand',
    lastName: 'Serp',
    summary: 'Vice-président de Toulouse Métropole, coprésident de la Commission numérique.',
    mandates: [mandate('vice-président', 'toulouse-metropole'), coChair],
    biography: paragraphs(
      'Vice-président de Toulouse Métropole, Bertrand Serp copréside la [Commission numérique](/commission-numerique/). Il était présent à Paris, le 6 juillet 2023, pour l’annonce du [plan d’action sur l’intelligence artificielle](manifestos:intelligences-associees-des-territoires).',
    ),
  }),
  person({
    slug: 'marlene-le-dieu-de-ville',
    firstName: 'Marlène',
    lastName: 'Le Dieu de Ville',
    summary: 'Vice-présidente de la Communauté de communes de Lacq-Orthez, coprésidente de la Commission numérique.',
    mandates: [mandate('vice-présidente', 'lacq-orthez'), mandate('coprésidente', 'commission-numerique')],
    biography: paragraphs(
      'Vice-présidente de la Communauté de communes de Lacq-Orthez, Marlène Le Dieu de Ville copréside la [Commission numérique](/commission-numerique/).',
    ),
  }),
  person({
    slug: 'manu-reynaud',
    firstName: 'Manu',
    lastName: 'Reynaud',
    summary: 'Adjoint au maire de Montpellier.',
    mandates: [mandate('adjoint au maire', 'montpellier', '2023-07-06')],
    biography: paragraphs(
      'Adjoint au maire de Montpellier, Manu Reynaud figurait parmi les élus présents à Paris, le 6 juillet 2023, lorsque les associations ont annoncé leur [plan d’action sur l’intelligence artificielle](press-releases:intelligence-artificielle-les-territoires-s-engagent).',
    ),
  }),
  person({
    slug: 'laurent-watrin',
    firstName: 'Laurent',
    lastName: 'Watrin',
    summary: 'Adjoint au maire de Nancy.',
    mandates: [mandate('adjoint au maire', 'nancy', '2023-07-06')],
    biography: paragraphs(
      'Adjoint au maire de Nancy, Laurent Watrin a participé à l’annonce du 6 juillet 2023, à Paris, aux côtés des [associations d’élus](press-releases:intelligence-artificielle-les-territoires-s-engagent).',
    ),
  }),
];

function person(data: Omit<DemoPerson, 'title'>): DemoDocument {
  return { collection: 'people', data: { ...data, title: `${data.firstName} ${data.lastName}` } };
}

function mandate(role: string, organization: string, from = ATTESTED): DemoPerson['mandates'][number] {
  return { role, organization: ref(`organizations:${organization}`), from, to: null };
}
