import type { DemoPage } from '../../demo-document.ts';
import { callout, heading, list, paragraph, richText } from '../../rich-text-builder.ts';

/** What the site says of itself. Nothing here claims an audit or a measure that was not made. */
export const sitePages: readonly DemoPage[] = [
  {
    slug: 'mentions-legales',
    title: 'Mentions légales',
    summary: 'Qui publie ce site, et à quelles conditions on peut en réutiliser le contenu.',
    body: richText(
      heading('Éditeur'),
      paragraph(
        'Ce site est publié par **Les Interconnectés**, réseau des territoires innovants, association dont le siège est à Lyon. Courriel : [presse@interconnectes.example](mailto:presse@interconnectes.example). Téléphone : [01 99 00 12 34](tel:0199001234).',
      ),
      callout(
        'important',
        'À compléter avant la mise en ligne',
        'L’adresse complète du siège, le nom du directeur ou de la directrice de la publication et les coordonnées de l’hébergeur restent à renseigner.',
      ),
      heading('Contenu de démonstration'),
      paragraph(
        'Les titres, les dates et les chiffres viennent des documents publics de l’association. Les textes qui les présentent ont été rédigés pour ce site. L’adresse et le numéro du service presse sont fictifs ; tout contenu inventé porte la mention « exemple ».',
      ),
      heading('Images'),
      paragraph(
        'Les dessins de lignes et de stations sont originaux. Ils sont diffusés sous Licence Ouverte 2.0 : on peut les reprendre en indiquant leur source, « Les Interconnectés ».',
      ),
    ),
  },
  {
    slug: 'accessibilite',
    title: 'Accessibilité',
    summary: 'Ce que ce site fait pour être lu par tous, et ce qui n’a pas encore été vérifié.',
    body: richText(
      paragraph(
        'Un site qui parle d’inclusion doit pouvoir être lu au clavier, au lecteur d’écran, sur un vieux téléphone et avec des couleurs que l’on distingue mal. Ces usages ont guidé sa conception.',
      ),
      heading('Ce qui a été prévu'),
      list(
        'des titres hiérarchisés et un lien pour aller droit au contenu ;',
        'un texte de remplacement pour chaque image qui porte une information ;',
        'jamais de couleur seule : chaque thème a aussi un nom, un sigle et une forme ;',
        'un repère de focus visible sur tous les fonds.',
      ),
      heading('Ce qui est vérifié à chaque version'),
      paragraph(
        'Avant chaque mise en service d’une version du site, des programmes ouvrent dans un navigateur une page de chaque type du contenu de démonstration. La dernière fois, le 22 novembre 2026, ils n’ont trouvé aucun défaut :',
      ),
      list(
        'règles WCAG 2.2, niveaux A et AA, que l’outil axe-core sait vérifier, sur téléphone et sur ordinateur ; contrastes en clair et en sombre ;',
        'code HTML de toutes les pages ;',
        'parcours au clavier : chaque lien, bouton et champ est atteint, visible, jamais recouvert ; liens d’évitement, menu, recherche, programme ;',
        'toutes les largeurs de 320 à 1 920 pixels, et l’espacement du texte que demande la norme : rien ne déborde, rien n’est coupé.',
      ),
      paragraph(
        'Ces programmes voient une partie des défauts seulement. Personne n’a encore parcouru le site avec un lecteur d’écran pour en juger : ce n’est pas un audit.',
      ),
      heading('Ce qui reste à faire'),
      callout(
        'important',
        'Conformité non évaluée',
        'Aucun audit de conformité au référentiel général d’amélioration de l’accessibilité (RGAA) n’a encore été réalisé. Ce site ne se déclare donc pas conforme.',
      ),
      paragraph(
        'Une page vous résiste ? Écrivez à [presse@interconnectes.example](mailto:presse@interconnectes.example) en indiquant son adresse et le matériel que vous employez.',
      ),
    ),
  },
  {
    slug: 'ecoconception',
    title: 'Écoconception',
    summary: 'Pourquoi ce site est léger, et comment il le reste.',
    body: richText(
      paragraph(
        'La page la plus sobre est celle que l’on n’envoie pas ; la suivante est celle que l’on envoie petite. Ce site a été conçu avec cette idée simple.',
      ),
      heading('Nos choix'),
      list(
        'des pages préparées à l’avance, que le serveur n’a plus qu’à transmettre ;',
        'aucun programme dans le navigateur, hors de la recherche ;',
        'deux polices de caractères, réduites aux signes du français ;',
        'des images dessinées plutôt que filmées, proposées à la taille de l’écran ;',
        'aucun contenu chargé depuis un autre site.',
      ),
      heading('Ce que pèse une page'),
      paragraph(
        'Mesuré le 22 novembre 2026 sur le contenu de démonstration, pour une première visite, polices et images comprises : de 45 à 65 Ko et de 5 à 8 fichiers pour une page ordinaire ou l’accueil. La recherche, seule page qui emploie un programme, en demande davantage.',
      ),
      heading('Ce que nous ne disons pas'),
      paragraph(
        'Ces choix sont vérifiables dans les pages elles-mêmes. Ils ne remplacent pas une évaluation complète, fabrication des appareils et hébergement compris, qui n’a pas été faite.',
      ),
    ),
  },
  {
    slug: 'donnees-personnelles',
    title: 'Données personnelles',
    summary: 'Lire ce site ne demande ni compte, ni cookie, ni consentement.',
    body: richText(
      paragraph(
        'On lit ce site comme on lit un journal affiché : sans dire qui l’on est. Il ne dépose pas de cookie, ne mesure pas l’audience et ne charge rien depuis un autre site. Il n’y a donc pas de bandeau à fermer.',
      ),
      heading('La recherche'),
      paragraph(
        'Les mots que vous cherchez restent dans votre navigateur : l’index y est lu par morceaux, et la question n’est envoyée à personne.',
      ),
      heading('Les courriels'),
      paragraph(
        'Si vous écrivez à l’association, votre adresse sert à vous répondre. Pour connaître les données qui vous concernent, les corriger ou les faire effacer, adressez-vous à [presse@interconnectes.example](mailto:presse@interconnectes.example). Vous pouvez aussi saisir la Commission nationale de l’informatique et des libertés (CNIL).',
      ),
      callout(
        'note',
        'À compléter avant la mise en ligne',
        'La durée de conservation des journaux du serveur dépend de l’hébergeur ; elle reste à préciser.',
      ),
    ),
  },
];
