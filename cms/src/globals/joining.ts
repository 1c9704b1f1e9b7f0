import { ADMIN_GROUPS } from '../admin-groups.ts';
import { settingTextField } from '../fields/rich-text.ts';
import { paragraphField } from '../fields/text-fields.ts';
import { publishedGlobal } from './published-global.ts';

/** How one joins the network. */
export const Joining = publishedGlobal({
  slug: 'joining',
  group: ADMIN_GROUPS.network,
  description:
    'La page « Rejoindre le réseau » (/rejoindre/). L’adresse à laquelle écrire est dans les réglages du site, avec les contacts.',
  fields: [
    paragraphField('introduction', 'Introduction', { admin: { description: 'Une ou deux phrases, sous le titre.' } }),
    settingTextField('body', 'Texte', 'Qui peut adhérer, ce que l’on y trouve, comment on fait.'),
  ],
});
