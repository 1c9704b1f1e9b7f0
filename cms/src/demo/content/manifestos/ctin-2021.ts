import { morningOf, type DemoDocument } from '../../demo-document.ts';
import { ref, relation } from '../../references.ts';
import { heading, list, paragraph, richText } from '../../rich-text-builder.ts';

export const ctin2021: DemoDocument = {
  collection: 'manifestos',
  data: {
    slug: 'coordination-territoriale-de-l-inclusion-numerique',
    title: 'Coordination territoriale de l’inclusion numérique (CTIN)',
    summary:
      'Une expérimentation lancée le 16 février 2021 dans cinq territoires volontaires, pour que l’inclusion numérique se décide, se finance et s’évalue ensemble.',
    themes: ['inclusion-numerique'],
    publishedAt: morningOf('2021-02-16'),
    kind: 'experiment',
    year: 2021,
    adoptedOn: '2021-02-16',
    signatories: [{ organization: ref('organizations:les-interconnectes'), role: 'lead' }],
    introduction: richText(
      paragraph(
        'Une bibliothèque, un centre social, une mairie, une association : dans un même bassin de vie, beaucoup aident déjà les habitants à se servir du numérique. Encore faut-il que quelqu’un tienne le fil. C’est l’objet de la **CTIN**, qui fait suite au manifeste [Agir face à l’urgence de l’illectronisme](manifestos:urgence-de-l-illectronisme).',
      ),
      paragraph(
        'L’expérimentation commence le **16 février 2021**, avec **cinq territoires volontaires**. Son nom dit sa méthode : coordonner ce qui existe, là où les gens vivent, avant d’ajouter un dispositif de plus.',
      ),
      heading('Quatre choses faites ensemble'),
      list(
        '**Gouverner** : une instance locale réunit ceux qui décident et ceux qui accompagnent.',
        '**Connaître** : un diagnostic commun dit où sont les besoins, et qui y répond déjà.',
        '**Financer** : les moyens se discutent autour de la même table.',
        '**Évaluer** : les résultats se regardent à plusieurs, y compris quand ils déçoivent.',
      ),
      heading('Des recommandations pour la suite'),
      paragraph(
        'L’expérimentation se conclut par des recommandations. La gouvernance locale de l’inclusion et les métiers de la médiation reviennent, un an plus tard, parmi les briques communes des [propositions de la Belle Alliance](manifestos:transformation-numerique-responsable-des-territoires).',
      ),
    ),
    followUps: [
      relation('manifestos:transformation-numerique-responsable-des-territoires'),
      relation('events:journee-experts-2023-le-mans'),
    ],
  },
};
