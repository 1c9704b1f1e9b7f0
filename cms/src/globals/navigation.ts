import type { ArrayField } from 'payload';
import { FIRST_MENU, SECTIONS, type Section } from 'content-models';
import { labelledLinksField } from '../fields/labelled-link.ts';
import { lineField } from '../fields/text-fields.ts';
import { publishedGlobal } from './published-global.ts';
import { TITLED_ROWS } from '../fields/titled-rows.ts';

/** Header and footer. */
export const Navigation = publishedGlobal({
  slug: 'navigation',
  description: 'Menu principal et pied de page.',
  fields: [
    linksField('main', 'Menu principal', FIRST_MENU),
    {
      name: 'footer',
      label: 'Colonnes du pied de page',
      labels: { singular: 'Colonne', plural: 'Colonnes' },
      type: 'array',
      admin: TITLED_ROWS,
      defaultValue: [{ title: 'Le site', links: linksTo(['home', 'search', 'sitemap']) }],
      fields: [lineField('title', 'Titre', { required: true }), linksField('links', 'Liens', [])],
    },
    linksField('legal', 'Liens du bas de page', ['sitemap']),
  ],
});

function linksField(name: string, label: string, sections: readonly Section[]): ArrayField {
  return { ...labelledLinksField(name, label), ...(sections.length === 0 ? {} : { defaultValue: linksTo(sections) }) };
}

function linksTo(sections: readonly Section[]): { label: string; kind: 'section'; section: Section }[] {
  return sections.map((section) => ({ label: SECTIONS[section].label, kind: 'section', section }));
}
