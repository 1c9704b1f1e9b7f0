import { morningOf, storedDay, type DemoDocument } from '../demo-document.ts';
import { ref, relation, type DemoKey } from '../references.ts';
import { heading, list, paragraph, richText } from '../rich-text-builder.ts';

/** A press kit made of the drawings of this site: none is in the association's documents. */
export const pressKits: readonly DemoDocument[] = [
  {
    collection: 'press-kits',
    data: {
      slug: 'le-reseau-en-images',
      title: 'Le réseau en images',
      summary: 'De quoi présenter Les Interconnectés : quelques phrases, quatre dessins, quelqu’un à qui parler.',
      publishedAt: morningOf('2025-03-10'),
      isExample: true,
      date: storedDay('2025-03-10'),
      event: ref('events:forum-2025-rennes'),
      presentation: richText(
        paragraph(
          'Les Interconnectés réunissent depuis 2009 des collectivités qui travaillent ensemble leurs affaires numériques. Chaque année, le réseau se retrouve deux jours au **Forum** ; des **Journées experts** l’emmènent d’une ville à l’autre, et la [Commission numérique](/commission-numerique/) prépare ses positions.',
        ),
        heading('À savoir'),
        list(
          '2009 : création par France urbaine et Intercommunalités de France, alors nommée AdCF ;',
          'mai 2018 : création de la Commission numérique ;',
          '2024 : 1 130 participants au Forum de Marseille ;',
          '2025 : Forum de Rennes, les 10 et 11 mars.',
        ),
      ),
      items: [
        drawing('media:marque', 'La marque : deux lignes et leur correspondance'),
        drawing('media:forum-2025', 'Le Forum de 2025 : toutes les lignes se croisent'),
        drawing('media:forum-2024', 'Le Forum de 2024'),
        drawing('media:journee-strasbourg', 'Une Journée experts : une ligne à la fois'),
      ],
      contacts: [ref('press-contacts:service-presse')],
      related: [
        relation('events:forum-2025-rennes'),
        relation('manifestos:ia-responsable-une-doctrine-politique-partagee'),
      ],
    },
  },
];

function drawing(key: DemoKey, caption: string) {
  return { kind: 'picture' as const, media: ref(key), caption };
}
