import { morningOf, type DemoChapter, type DemoDocument } from '../../demo-document.ts';
import { ref, relation } from '../../references.ts';
import { entry, followed } from './progress.ts';
import { callout, keyFigures, paragraph, paragraphs, richText } from '../../rich-text-builder.ts';

const equality: DemoChapter = {
  slug: 'egalite',
  kind: 'ambition',
  title: 'Égalité',
  introduction: paragraphs(
    'La première ambition tient au sens même du service public : il se doit à tous. Elle relie l’accès, le savoir et la parole, car il ne sert à rien d’ouvrir une porte à qui ne sait pas la pousser, ni d’inviter à entrer sans rien donner à décider.',
  ),
  themes: ['relation-aux-usagers', 'inclusion-numerique', 'participation-citoyenne'],
  commitments: [
    {
      slug: 'organiser-l-acces-de-tous-aux-services-publics',
      title: 'Organiser l’accès de tous aux services publics',
      body: paragraphs(
        'Mettre un formulaire en ligne prend quelques semaines ; garantir que chacun puisse en faire usage demande une organisation. L’engagement porte sur ce second travail, moins visible : des lieux où l’on est reçu, une voix au téléphone, des pages qu’un lecteur d’écran peut parcourir.',
        'Il concerne tous les publics et toutes les démarches. Une personne à l’aise aujourd’hui peut ne plus l’être demain, après un accident, un deuil ou un simple changement de logiciel.',
      ),
      themes: ['relation-aux-usagers', 'inclusion-numerique'],
      followUps: [
        relation('press-releases:forum-de-toulouse-deux-projets-prioritaires'),
        relation('events:journee-experts-2023-le-mans'),
        relation('events:journee-experts-2024-chambery'),
      ],
      progress: followed(
        'in-progress',
        entry(
          '2023-03-23',
          'Au Forum de Toulouse, les collectivités appellent à un service public du numérique et à un droit au numérique.',
          'press-releases:forum-de-toulouse-deux-projets-prioritaires',
        ),
        entry(
          '2023-11-09',
          'Une Journée experts sur l’inclusion numérique se tient au Mans : « L’humain au cœur du numérique ? ».',
          'events:journee-experts-2023-le-mans',
        ),
        entry(
          '2024-01-30',
          'Une Journée experts sur la relation aux usagers se tient à Chambéry : « Dans la peau de l’utilisateur ».',
          'events:journee-experts-2024-chambery',
        ),
      ),
    },
    {
      slug: 'developper-les-competences-des-citoyens-et-des-professionnels',
      title: 'Développer les compétences des citoyens et des professionnels',
      body: paragraphs(
        'Citoyens et professionnels figurent dans la même phrase, et ce n’est pas un hasard de rédaction. L’habitant qui apprend à faire une démarche rencontre un agent qui, lui aussi, a dû l’apprendre ; former l’un sans l’autre laisse la moitié du chemin.',
        'L’engagement vaut pour les gestes les plus simples comme pour les questions plus larges : reconnaître une tromperie, comprendre ce que devient une donnée, savoir à qui demander de l’aide.',
      ),
      themes: ['inclusion-numerique'],
      followUps: [
        relation('manifestos:transformation-numerique-responsable-des-territoires'),
        relation('events:journee-experts-2023-le-mans'),
      ],
      progress: followed(
        'in-progress',
        entry(
          '2022-03-03',
          'Dix associations nomment parmi leurs briques communes les métiers de la médiation numérique et une gouvernance locale de l’inclusion.',
          'manifestos:transformation-numerique-responsable-des-territoires',
        ),
        entry(
          '2023-11-09',
          'La Journée experts du Mans porte sur l’inclusion numérique.',
          'events:journee-experts-2023-le-mans',
        ),
      ),
    },
    {
      slug: 'encourager-la-participation-citoyenne-et-la-culture-de-l-innovation',
      title: 'Encourager la participation citoyenne et la culture de l’innovation',
      body: paragraphs(
        'Une innovation publique se juge à l’usage, et ceux qui en usent sont bien placés pour en parler. L’engagement rapproche deux habitudes que l’on sépare souvent : essayer de nouvelles façons de faire, et consulter les habitants.',
        'Participer n’est pas approuver. Une consultation a du prix quand elle intervient assez tôt pour changer quelque chose, et quand ses suites sont dites à ceux qui ont donné leur temps.',
      ),
      themes: ['participation-citoyenne'],
      followUps: [relation('manifestos:intelligences-associees-des-territoires')],
      progress: followed(
        'in-progress',
        entry(
          '2023-07-06',
          'Le débat démocratique sur l’intelligence artificielle devient l’un des trois axes d’un plan d’action.',
          'manifestos:intelligences-associees-des-territoires',
          'press-releases:intelligence-artificielle-les-territoires-s-engagent',
        ),
      ),
    },
  ],
};

const environment: DemoChapter = {
  slug: 'environnement',
  kind: 'ambition',
  title: 'Environnement',
  introduction: paragraphs(
    'Le numérique n’a rien d’immatériel : il extrait, il chauffe, il se jette. La deuxième ambition commence chez soi, se poursuit dans les marchés publics et s’achève dans les ateliers où l’on répare.',
  ),
  themes: ['numerique-responsable'],
  commitments: [
    {
      slug: 'changer-les-pratiques-internes',
      title: 'Changer les pratiques internes',
      body: paragraphs(
        'Avant de prescrire, donner l’exemple. Les collectivités regardent leurs propres usages : le nombre d’appareils par agent, la durée pendant laquelle on les garde, les fichiers que l’on conserve sans plus savoir pourquoi.',
        'Ces gestes paraissent modestes. Leur force est d’être à la portée de chaque service, sans attendre une loi ni un grand projet.',
      ),
      themes: ['numerique-responsable'],
      followUps: [relation('events:journee-experts-2023-strasbourg')],
      progress: followed(
        'in-progress',
        entry(
          '2023-06-14',
          'Une Journée experts sur la stratégie numérique responsable des collectivités se tient à Strasbourg.',
          'events:journee-experts-2023-strasbourg',
        ),
      ),
    },
    {
      slug: 'generaliser-la-commande-publique-responsable',
      title: 'Généraliser la commande publique responsable',
      body: paragraphs(
        'Un appareil qui ne se répare pas l’était déjà le jour de sa commande. L’achat est le moment où l’on peut encore choisir : l’engagement demande que l’exigence sociale et environnementale y soit la règle, et non l’exception de quelques collectivités mieux dotées.',
        'Le mot important est « généraliser ». Ce qui est possible dans un territoire doit le devenir dans tous, ce qui suppose de partager les clauses, les méthodes et les retours d’expérience.',
      ),
      themes: ['numerique-responsable'],
      followUps: [
        relation('manifestos:transformation-numerique-responsable-des-territoires'),
        relation('events:journee-experts-2023-strasbourg'),
      ],
      progress: followed('unknown'),
    },
    {
      slug: 'stimuler-les-filieres-du-reemploi',
      title: 'Stimuler les filières du réemploi',
      body: paragraphs(
        'L’ordinateur qu’une administration remplace n’a souvent pas fini sa vie. Entre le placard et la benne, il existe une troisième voie : le remettre en état et le confier à quelqu’un qui en a besoin.',
        'Encore faut-il des mains pour le faire. L’engagement s’adresse donc à toute une filière, de la collecte à la revente ou au don, et au travail local qu’elle représente. Le recyclage, la réparation et le réemploi comptent, un an plus tard, parmi les briques communes de la Belle Alliance.',
      ),
      themes: ['numerique-responsable'],
      followUps: [relation('manifestos:transformation-numerique-responsable-des-territoires')],
      progress: followed(
        'committed',
        entry(
          '2022-03-03',
          'Le recyclage, la réparation et le réemploi figurent parmi les briques communes de la Belle Alliance.',
          'manifestos:transformation-numerique-responsable-des-territoires',
        ),
      ),
    },
  ],
};

const smartTerritory: DemoChapter = {
  slug: 'territoire-intelligent-et-durable',
  kind: 'ambition',
  title: 'Territoire intelligent et durable',
  introduction: paragraphs(
    'Un territoire n’est pas intelligent parce qu’il est équipé ; il l’est par ce qu’il comprend de lui-même et par la façon dont il décide. La troisième ambition va du plus concret au plus exigeant : les réseaux, la stratégie, l’éthique.',
  ),
  themes: ['data', 'numerique-responsable'],
  commitments: [
    {
      slug: 'mobiliser-les-infrastructures-et-les-technologies',
      title: 'Mobiliser les infrastructures et les technologies',
      body: paragraphs(
        'Fibre, capteurs, centres de données, plateformes : beaucoup existent déjà. « Mobiliser » invite à s’en servir pour un but d’intérêt général (suivre une ressource, prévenir une panne, mieux desservir un quartier) avant d’en installer davantage.',
        'La technique vient ici au service d’une question posée par le territoire. Quand personne ne sait formuler la question, il est prudent d’attendre.',
      ),
      themes: ['data'],
      followUps: [
        relation('manifestos:transformation-numerique-responsable-des-territoires'),
        relation('events:journee-experts-2024-paris'),
      ],
      progress: followed(
        'committed',
        entry(
          '2024-02-08',
          'Une Journée experts montre, à Paris, comment des collectivités mobilisent l’intelligence artificielle pour l’environnement.',
          'events:journee-experts-2024-paris',
        ),
      ),
    },
    {
      slug: 'construire-une-strategie-territoriale',
      title: 'Construire une stratégie territoriale',
      body: paragraphs(
        'Un projet numérique isolé vieillit vite. Pris dans une stratégie, il se relie à d’autres, trouve ses utilisateurs et survit au départ de celui qui l’a porté.',
        'L’échelle est celle du territoire : elle dépasse une direction, et souvent une seule collectivité. Les priorités de 2022 prolongent cette idée en demandant une véritable politique publique numérique territoriale.',
      ),
      themes: ['data', 'numerique-responsable'],
      followUps: [
        relation('manifestos:transformation-numerique-responsable-des-territoires'),
        relation('events:journee-experts-2023-strasbourg'),
      ],
      progress: followed(
        'committed',
        entry(
          '2022-03-03',
          'Dix associations font d’une véritable politique publique numérique territoriale l’une de leurs cinq priorités.',
          'manifestos:transformation-numerique-responsable-des-territoires',
        ),
      ),
    },
    {
      slug: 'definir-l-ethique-du-territoire-intelligent',
      title: 'Définir l’éthique du territoire intelligent',
      body: paragraphs(
        'Mesurer aide à gouverner ; mesurer n’autorise pas tout. L’engagement invite à écrire les règles avant d’installer les instruments : ce que l’on recueille, pourquoi, combien de temps, et qui peut s’y opposer.',
        'La question s’est élargie depuis. L’éthique commune de la donnée territoriale figure dans les propositions de 2022 ; en 2023, le plan d’action sur l’intelligence artificielle y ajoute le débat démocratique et la vie privée.',
      ),
      themes: ['data', 'participation-citoyenne'],
      followUps: [
        relation('manifestos:transformation-numerique-responsable-des-territoires'),
        relation('manifestos:intelligences-associees-des-territoires'),
        relation('manifestos:ia-responsable-une-doctrine-politique-partagee'),
      ],
      progress: followed(
        'in-progress',
        entry(
          '2022-03-03',
          'Une éthique commune de la donnée territoriale figure parmi les briques communes de la Belle Alliance.',
          'manifestos:transformation-numerique-responsable-des-territoires',
        ),
        entry(
          '2023-07-06',
          'Le plan d’action sur l’intelligence artificielle y joint le débat démocratique et la vie privée.',
          'manifestos:intelligences-associees-des-territoires',
        ),
      ),
    },
  ],
};

export const territoiresResponsables2021: DemoDocument = {
  collection: 'manifestos',
  data: {
    slug: 'territoires-numeriques-responsables',
    title: 'Pour des territoires numériques responsables',
    summary:
      'Trois ambitions et neuf engagements pour l’égalité, l’environnement et un territoire intelligent et durable, adoptés au Forum le 18 mars 2021.',
    themes: ['data', 'inclusion-numerique', 'numerique-responsable', 'participation-citoyenne'],
    publishedAt: morningOf('2021-03-18'),
    kind: 'manifesto',
    year: 2021,
    adoptedOn: '2021-03-18',
    event: ref('events:forum-2021'),
    signatories: [{ organization: ref('organizations:les-interconnectes'), role: 'lead' }],
    introduction: richText(
      paragraph(
        'De quoi un territoire répond-il, quand il devient numérique ? De l’accès de ses habitants, de l’empreinte de ses équipements, de l’usage de ses données. Le manifeste adopté le **18 mars 2021**, au [Forum](events:forum-2021), range ces réponses sous trois ambitions et en tire neuf engagements.',
      ),
      paragraph(
        'Il **ne fixe pas d’objectif chiffré**. C’est une boussole plutôt qu’un compteur : à chaque collectivité d’en faire des décisions, à sa mesure, et d’en rendre compte.',
      ),
      keyFigures(['3', 'ambitions'], ['9', 'engagements']),
      callout(
        'note',
        'Comment lire cette page',
        'Les ambitions et les engagements sont ceux du manifeste. Les textes qui les présentent ont été rédigés pour ce site ; la rubrique « Ce qui a suivi » renvoie aux travaux ultérieurs du réseau sur le même sujet.',
      ),
    ),
    chapters: [equality, environment, smartTerritory],
    followUps: [
      relation('manifestos:transformation-numerique-responsable-des-territoires'),
      relation('events:journee-experts-2023-strasbourg'),
    ],
  },
};
