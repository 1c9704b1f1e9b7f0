import { morningOf, type DemoChapter, type DemoDocument } from '../../demo-document.ts';
import { ref, relation } from '../../references.ts';
import { heading, list, paragraph, paragraphs, richText } from '../../rich-text-builder.ts';
import { entry, followed } from './progress.ts';

const axes: DemoChapter[] = [
  {
    slug: 'ia-au-service-des-politiques-publiques',
    kind: 'axis',
    title: 'L’IA au service des politiques publiques',
    introduction: richText(
      paragraph(
        'Un service de l’eau, une direction des mobilités ou un état civil n’ont pas besoin de « faire de l’IA » : ils ont un problème à résoudre. Le premier axe part de là. Il prévoit une **bibliothèque d’IA territorialisée**, attendue pour la fin de 2023, où les projets des collectivités sont référencés et documentés.',
      ),
      paragraph(
        'Une bibliothèque ne vaut que par ses lecteurs. Une **communauté** l’accompagne, pour que l’expérience d’un territoire profite au suivant, erreurs comprises.',
      ),
    ),
    themes: ['intelligence-artificielle', 'data'],
    commitments: [
      {
        slug: 'bibliotheque-d-ia-territorialisee',
        title: 'Ouvrir une bibliothèque d’IA territorialisée',
        body: paragraphs(
          'Référencer et documenter les projets des collectivités, pour que chacune parte de ce qu’une autre a déjà essayé. Le plan d’action l’annonce pour la fin de 2023.',
        ),
        themes: ['intelligence-artificielle', 'data'],
        progress: followed(
          'committed',
          entry(
            '2023-07-06',
            'La bibliothèque est annoncée pour la fin de 2023. Son ouverture n’est pas datée dans les documents publiés.',
            'press-releases:intelligence-artificielle-les-territoires-s-engagent',
          ),
        ),
      },
      {
        slug: 'communaute-autour-de-l-ia',
        title: 'Animer une communauté autour de l’IA',
        body: paragraphs(
          'Réunir celles et ceux qui conduisent des projets, pour que l’expérience d’un territoire profite au suivant.',
        ),
        themes: ['intelligence-artificielle'],
        progress: followed(
          'in-progress',
          entry(
            '2024-02-08',
            'Une Journée experts sur l’intelligence artificielle et les territoires se tient à Paris.',
            'events:journee-experts-2024-paris',
          ),
        ),
      },
    ],
  },
  {
    slug: 'ia-et-vie-publique',
    kind: 'axis',
    title: 'L’IA et la vie publique',
    introduction: richText(
      paragraph(
        'Une technique qui classe, recommande et rédige entre dans la vie de la cité. Le deuxième axe appelle un **débat démocratique** : les habitants ont leur mot à dire sur les usages que la puissance publique retient, et sur ceux qu’elle écarte.',
      ),
      paragraph(
        'Il y joint la **protection de la vie privée**. Discuter librement suppose de n’être ni profilé ni surveillé ; les deux exigences vont ensemble.',
      ),
    ),
    themes: ['intelligence-artificielle', 'participation-citoyenne'],
    commitments: [
      {
        slug: 'debat-democratique-sur-l-ia',
        title: 'Ouvrir le débat démocratique sur l’IA',
        body: paragraphs(
          'Donner aux habitants leur mot à dire sur les usages que la puissance publique retient, et sur ceux qu’elle écarte.',
        ),
        themes: ['intelligence-artificielle', 'participation-citoyenne'],
        progress: followed(
          'in-progress',
          entry(
            '2023-07-11',
            'Des auditions nationales commencent ; elles durent jusqu’au 20 juillet 2023.',
            'press-releases:intelligence-artificielle-les-territoires-s-engagent',
          ),
        ),
      },
      {
        slug: 'vie-privee-et-ia',
        title: 'Protéger la vie privée',
        body: paragraphs('Faire que chacun puisse discuter et agir librement, sans être profilé ni surveillé.'),
        themes: ['intelligence-artificielle', 'participation-citoyenne'],
        progress: followed('unknown'),
      },
    ],
  },
  {
    slug: 'ia-et-metiers-de-la-fonction-publique-territoriale',
    kind: 'axis',
    title: 'L’IA et les métiers de la fonction publique territoriale',
    introduction: richText(
      paragraph(
        'Que devient un métier quand une partie de ses tâches peut être confiée à une machine ? Le troisième axe refuse de répondre à l’aveugle : il commence par une **étude** des métiers territoriaux.',
      ),
      paragraph(
        'Il regarde ensuite les **compétences**, celles qu’il faudra acquérir et celles qu’il faudra défendre : l’écoute, le discernement, la connaissance du terrain.',
      ),
    ),
    themes: ['intelligence-artificielle', 'transformation-des-metiers'],
    commitments: [
      {
        slug: 'etude-des-metiers-territoriaux',
        title: 'Étudier les métiers territoriaux',
        body: paragraphs('Regarder métier par métier ce que l’intelligence artificielle change, avant de décider.'),
        themes: ['intelligence-artificielle', 'transformation-des-metiers'],
        progress: followed('unknown'),
      },
      {
        slug: 'competences-des-agents',
        title: 'Développer les compétences',
        body: paragraphs(
          'Nommer les compétences à acquérir et celles à défendre, puis les faire vivre dans les services.',
        ),
        themes: ['intelligence-artificielle', 'transformation-des-metiers'],
        progress: followed(
          'in-progress',
          entry(
            '2023-12-07',
            'Une Journée experts sur la transformation des métiers se tient à Montpellier : « L’IA générative va-t-elle nous remplacer ? ».',
            'events:journee-experts-2023-montpellier',
          ),
        ),
      },
    ],
  },
];

export const intelligences2023: DemoDocument = {
  collection: 'manifestos',
  data: {
    slug: 'intelligences-associees-des-territoires',
    title: 'Les intelligences associées des territoires',
    summary:
      'Un plan d’action sur l’intelligence artificielle, présenté à Paris le 6 juillet 2023 : trois axes et trois années de travail.',
    themes: ['data', 'participation-citoyenne', 'transformation-des-metiers', 'intelligence-artificielle'],
    publishedAt: morningOf('2023-07-06'),
    kind: 'contribution',
    year: 2023,
    adoptedOn: '2023-07-06',
    adoptedAt: 'Hub des territoires, Paris',
    signatories: ['les-interconnectes', 'france-urbaine', 'intercommunalites-de-france'].map((slug) => ({
      organization: ref(`organizations:${slug}`),
      role: 'lead',
    })),
    introduction: richText(
      paragraph(
        'Le pluriel du titre est un programme. Face à l’intelligence artificielle, les territoires comptent d’abord sur celles qu’ils ont déjà : des agents, des élus, des chercheurs, des habitants, à condition de les **associer**. Le plan d’action est rendu public le **6 juillet 2023**, au Hub des territoires, à Paris.',
      ),
      paragraph('Il s’organise en trois axes et s’inscrit dans la durée : le travail est prévu sur **trois ans**.'),
      heading('La méthode'),
      list(
        'des **auditions nationales**, du 11 au 20 juillet 2023 ;',
        'un **conseil scientifique**, pour que le débat s’appuie sur des connaissances établies ;',
        'un calendrier de trois ans, assez long pour essayer, corriger et rendre compte.',
      ),
    ),
    chapters: axes,
    followUps: [
      relation('press-releases:intelligence-artificielle-les-territoires-s-engagent'),
      relation('events:journee-experts-2023-montpellier'),
      relation('events:journee-experts-2024-paris'),
      relation('manifestos:ia-responsable-une-doctrine-politique-partagee'),
    ],
  },
};
