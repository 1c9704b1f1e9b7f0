import type { DemoPage } from '../../demo-document.ts';
import { callout, heading, paragraph, richText } from '../../rich-text-builder.ts';

/** What editors say of the site. What the code says of itself, accessibility and eco-design, is among the templates. */
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
