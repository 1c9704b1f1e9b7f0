import { THEME_KEYS, THEMES } from 'content-models';
import { ADMIN_GROUPS } from '../admin-groups.ts';
import { paragraphField } from '../fields/text-fields.ts';
import { publishedGlobal } from './published-global.ts';

/** What the network does on each theme. */
export const Themes = publishedGlobal({
  slug: 'themes',
  group: ADMIN_GROUPS.texts,
  description:
    'Une présentation par thème, en tête de sa page (/themes/…) : ce que le réseau y défend, y fait, y cherche. Un thème sans présentation garde sa page.',
  fields: [
    {
      name: 'presentations',
      label: 'Présentations',
      type: 'group',
      fields: THEME_KEYS.map((theme) =>
        paragraphField(theme, THEMES[theme].label, {
          admin: { description: 'Deux ou trois phrases. La première paraît aussi dans la liste des thèmes.' },
        }),
      ),
    },
  ],
});
