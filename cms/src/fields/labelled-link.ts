import type { ArrayField, Condition, Field } from 'payload';
import {
  link,
  PUBLISHED_COLLECTIONS,
  repairEmail,
  repairPhone,
  SECTIONS,
  SECTION_KEYS,
  type Link,
} from 'content-models';
import { optionsOf } from './options.ts';
import { keepRepaired } from './pasted-links.ts';
import { lineField, webUrlField } from './text-fields.ts';
import { validateWith } from './validate.ts';
import { TITLED_ROWS } from './titled-rows.ts';

export const LINK_KIND_LABELS = {
  section: 'Une rubrique du site',
  internal: 'Un contenu du site',
  external: 'Un autre site',
  email: 'Une adresse électronique',
  phone: 'Un numéro de téléphone',
} as const satisfies Record<Link['kind'], string>;

const sectionOptions = SECTION_KEYS.map((value) => ({ value, label: SECTIONS[value].label }));
const [, , , emailLink, phoneLink] = link.options;

/** A link with its words. Only the part that its kind needs is shown. */
export function labelledLinkFields(): Field[] {
  return [
    {
      type: 'row',
      fields: [
        lineField('label', 'Texte du lien', { required: true, admin: { width: '50%' } }),
        {
          name: 'kind',
          label: 'Mène vers',
          type: 'select',
          required: true,
          defaultValue: 'section',
          options: optionsOf(LINK_KIND_LABELS),
          admin: { width: '50%' },
        },
      ],
    },
    {
      name: 'section',
      label: 'Rubrique',
      type: 'select',
      required: true,
      options: sectionOptions,
      admin: { condition: isOfKind('section') },
    },
    {
      name: 'target',
      label: 'Contenu',
      type: 'relationship',
      required: true,
      relationTo: [...PUBLISHED_COLLECTIONS],
      admin: { condition: isOfKind('internal') },
    },
    webUrlField('url', 'Adresse du site', { required: true, admin: { condition: isOfKind('external') } }),
    {
      ...lineField('address', 'Adresse électronique', {
        required: true,
        admin: { condition: isOfKind('email') },
        hooks: keepRepaired(repairEmail),
      }),
      validate: validateWith(
        emailLink.shape.address,
        'Écrivez une adresse électronique, par exemple presse@exemple.fr',
      ),
    },
    {
      ...lineField('number', 'Numéro de téléphone', {
        required: true,
        admin: { condition: isOfKind('phone') },
        hooks: keepRepaired(repairPhone),
      }),
      validate: validateWith(phoneLink.shape.number, 'Écrivez un numéro de téléphone, par exemple +33 1 99 00 12 34'),
    },
  ];
}

/** Links with their words, in order. */
export function labelledLinksField(name: string, label: string): ArrayField {
  return {
    name,
    label,
    labels: { singular: 'Lien', plural: 'Liens' },
    type: 'array',
    admin: TITLED_ROWS,
    fields: labelledLinkFields(),
  };
}

/** Shows a field for links of one kind. */
export function isOfKind(kind: Link['kind']): Condition {
  return (_data, siblingData) => siblingData.kind === kind;
}
