import { emailField, lineField, paragraphField, webUrlField } from '../fields/text-fields.ts';
import { publishedGlobal } from './published-global.ts';

/** Name of the site, legal notice data, social links. */
export const SiteSettings = publishedGlobal({
  slug: 'site-settings',
  description: 'Nom du site, mentions légales et réseaux sociaux.',
  fields: [
    lineField('name', 'Nom du site', { required: true, defaultValue: 'Les Interconnectés' }),
    lineField('tagline', 'Signature', { required: true, defaultValue: 'réseau des territoires innovants' }),
    paragraphField('description', 'Description', {
      required: true,
      defaultValue: 'Le réseau des collectivités engagées dans le numérique : manifestes, communiqués et rendez-vous.',
      admin: { description: 'Pour les moteurs de recherche et les partages, quand une page n’a pas de résumé.' },
    }),
    paragraphField('about', 'Présentation du pied de page', { admin: { description: 'Une ou deux phrases.' } }),
    {
      name: 'legal',
      label: 'Mentions légales',
      type: 'group',
      admin: {
        description:
          'Les pages « Mentions légales » et « Données personnelles » se font avec ces champs ; elles disent « À compléter » pour chacun de ceux qui sont vides.',
      },
      fields: [
        lineField('publisher', 'Éditeur du site', {
          admin: { description: 'L’association, avec sa forme juridique.' },
        }),
        lineField('publicationDirector', 'Directeur ou directrice de la publication'),
        paragraphField('address', 'Adresse postale'),
        paragraphField('host', 'Hébergeur', { admin: { description: 'Nom, adresse et téléphone.' } }),
        emailField('email', 'Adresse électronique', {
          admin: {
            description: 'Pour les questions, et pour tout ce à quoi les contacts ci-dessous ne donnent pas d’adresse.',
          },
        }),
      ],
    },
    {
      name: 'contacts',
      label: 'Contacts',
      type: 'group',
      admin: {
        description:
          'Qui répond à quoi : la page « Contact » (/contact/) donne ces adresses. Une adresse vide est remplacée par celle des mentions légales. Les contacts de la presse sont dans « Contacts presse ».',
      },
      fields: [
        emailField('joining', 'Rejoindre le réseau'),
        emailField('accessibility', 'Accessibilité du site'),
        emailField('personalData', 'Données personnelles'),
        emailField('security', 'Sécurité', {
          admin: { description: 'Pour signaler une faille : c’est aussi l’adresse du fichier security.txt.' },
        }),
      ],
    },
    {
      name: 'socialLinks',
      label: 'Réseaux sociaux',
      labels: { singular: 'Réseau', plural: 'Réseaux' },
      type: 'array',
      fields: [
        {
          type: 'row',
          fields: [
            lineField('label', 'Nom', { required: true, admin: { width: '30%', placeholder: 'LinkedIn' } }),
            webUrlField('url', 'Adresse', { required: true, admin: { width: '70%' } }),
          ],
        },
      ],
    },
  ],
});
