import { morningOf, type DemoDocument, type DemoLabel } from '../../demo-document.ts';
import { ref, relation } from '../../references.ts';
import { heading, list, paragraph, richText } from '../../rich-text-builder.ts';

/** The Forum at which the labels of an edition were given, with its first day. */
const FORUMS = {
  2022: ['forum-2022-nantes', '2022-03-02'],
  2024: ['forum-2024-marseille', '2024-04-03'],
} as const;

/** Invented projects of invented laureates, one for each domain: they show an edition, they report none. */
export const labels: readonly DemoDocument[] = [
  label(2024, {
    slug: 'le-budget-participatif-jusqu-au-chantier',
    title: 'Le budget participatif, jusqu’au chantier',
    summary: 'Chaque projet voté par les habitants a sa page, du scrutin à la dernière pierre.',
    themes: ['participation-citoyenne', 'data'],
    award: 'innovative-territory',
    domain: 'innovation-citoyenne',
    laureate: ref('organizations:val-sur-exemple'),
    body: richText(
      paragraph(
        'Voter ne suffit pas : on veut savoir ce que le vote est devenu. À Val-sur-Exemple, chaque projet retenu garde une page ouverte, que les services complètent à chaque étape : étude, marché, travaux, ouverture.',
      ),
      heading('Ce qui a compté'),
      list(
        'une étape par ligne, datée, avec le nom du service ;',
        'les retards écrits comme le reste, et leur raison ;',
        'une réunion sur place avant l’ouverture.',
      ),
    ),
    contact: { name: 'Service de la participation', email: 'participation@val-sur-exemple.example' },
    related: [relation('manifestos:territoires-numeriques-responsables')],
  }),
  label(2024, {
    slug: 'un-seul-dossier-pour-demenager',
    title: 'Un seul dossier pour déménager',
    summary: 'École, eau, stationnement, listes électorales : une démarche au lieu de sept.',
    themes: ['relation-aux-usagers'],
    award: 'innovative-territory',
    domain: 'modernisation-du-service-public',
    laureate: ref('organizations:exempleville-metropole'),
    body: richText(
      paragraph(
        'Sept services demandaient la même adresse, sur sept formulaires. Exempleville Métropole n’en garde qu’un : l’habitant écrit une fois, les services se répondent, et un agent reste joignable du début à la fin.',
      ),
    ),
    contact: { name: 'Direction de la relation aux usagers', email: 'usagers@exempleville.example' },
  }),
  label(2024, {
    slug: 'le-car-des-demarches',
    title: 'Le car des démarches',
    summary: 'Un médiateur, quatre ordinateurs et un marché par jour.',
    themes: ['inclusion-numerique'],
    award: 'innovative-territory',
    domain: 'territoires-inclusifs',
    laureate: ref('organizations:pays-des-trois-exemples'),
    body: richText(
      paragraph(
        'Le car suit les marchés : un matin dans chaque bourg, toujours à la même place. On y vient avec un courrier que l’on n’a pas compris ; on en repart avec une démarche faite, et souvent l’envie d’essayer seul la suivante.',
      ),
    ),
    contact: { name: 'Maison des services', email: null },
  }),
  label(2024, {
    slug: 'sept-ans-pour-un-ordinateur',
    title: 'Sept ans pour un ordinateur',
    summary: 'Réparer d’abord, remplacer ensuite : un atelier municipal tient le compte de ce qui dure.',
    themes: ['numerique-responsable'],
    award: 'innovative-territory',
    domain: 'numerique-responsable',
    laureate: ref('organizations:saint-exemple-le-vieux'),
    body: richText(
      paragraph(
        'Chaque appareil a sa fiche : achat, pannes, pièces changées. L’atelier de Saint-Exemple-le-Vieux décide avec elle de réparer ou de donner, et publie une fois l’an l’âge moyen du parc.',
      ),
    ),
  }),
  label(2024, {
    slug: 'les-fuites-se-voient-de-loin',
    title: 'Les fuites se voient de loin',
    summary: 'Des compteurs qui préviennent avant que la rue ne soit mouillée.',
    themes: ['data', 'numerique-responsable'],
    award: 'innovative-territory',
    domain: 'territoire-intelligent-et-responsable',
    laureate: ref('organizations:exemple-riviere-agglomeration'),
    body: richText(
      paragraph(
        'La nuit, un réseau d’eau devrait se taire. Exemple Rivière Agglomération relève ce qui coule entre deux et quatre heures du matin, quartier par quartier, et n’enregistre rien de ce que consomme un foyer.',
      ),
    ),
  }),
  label(2024, {
    slug: 'le-guichet-sans-file',
    title: 'Le guichet sans file',
    summary: 'Un rendez-vous pris au téléphone, sur le site ou à l’accueil : la même liste pour tous.',
    themes: ['relation-aux-usagers'],
    award: 'startup',
    laureate: ref('organizations:exemple-guichet'),
    body: richText(
      paragraph('Exemple Guichet relie les trois portes d’une mairie : qui n’a pas d’ordinateur n’attend pas plus.'),
    ),
  }),
  label(2024, {
    slug: 'le-capteur-que-l-on-repare',
    title: 'Le capteur que l’on répare',
    summary: 'Trois vis, une pile courante, des plans publiés.',
    themes: ['numerique-responsable', 'data'],
    award: 'startup',
    laureate: ref('organizations:exemple-capteurs'),
    body: richText(
      paragraph(
        'Exemple Capteurs livre avec chaque appareil de quoi l’ouvrir, et s’engage sur les pièces pour dix ans.',
      ),
    ),
  }),
  label(2022, {
    slug: 'le-conseil-en-direct-et-en-clair',
    title: 'Le conseil, en direct et en clair',
    summary: 'Les séances sont sous-titrées, et chaque vote est expliqué en trois phrases.',
    themes: ['participation-citoyenne'],
    award: 'innovative-territory',
    domain: 'innovation-citoyenne',
    laureate: ref('organizations:exempleville-metropole'),
    body: richText(
      paragraph(
        'Une délibération se lit mal. Exempleville Métropole en donne le sens en trois phrases, que relisent des habitants tirés au sort.',
      ),
    ),
  }),
  label(2022, {
    slug: 'le-tiroir-aux-telephones',
    title: 'Le tiroir aux téléphones',
    summary: 'Ceux qui dorment dans les bureaux repartent vers les associations.',
    themes: ['numerique-responsable', 'inclusion-numerique'],
    award: 'innovative-territory',
    domain: 'numerique-responsable',
    laureate: ref('organizations:val-sur-exemple'),
    body: richText(
      paragraph('Une collecte par an, un effacement vérifié, un carton par association : le tiroir se vide en mars.'),
    ),
  }),
];

function label(year: keyof typeof FORUMS, data: Omit<DemoLabel, 'year' | 'event'>): DemoDocument {
  const [forum, day] = FORUMS[year];
  const event = ref(`events:${forum}`);
  return { collection: 'labels', data: { ...data, year, event, publishedAt: morningOf(day), isExample: true } };
}
