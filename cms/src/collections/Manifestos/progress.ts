import type { ArrayField, Condition, GroupField } from 'payload';
import { COMMITMENT_STATE_LABELS, EVIDENCE_KIND_LABELS, PUBLISHED_COLLECTIONS, type Evidence } from 'content-models';
import { dayField } from '../../fields/date-fields.ts';
import { NO_ROWS_COPIED, NOT_COPIED } from '../../fields/not-copied.ts';
import { optionsOf } from '../../fields/options.ts';
import { relationField } from '../../fields/relation-fields.ts';
import { lineField, paragraphField, webUrlField } from '../../fields/text-fields.ts';
import { TITLED_ROWS } from '../../fields/titled-rows.ts';

/** What shows that an entry is true. */
const evidenceField: ArrayField = {
  name: 'evidence',
  // Tables named after their path have names too long for PostgreSQL.
  dbName: 'commitment_evidence',
  label: 'Preuves',
  labels: { singular: 'Preuve', plural: 'Preuves' },
  type: 'array',
  required: true,
  minRows: 1,
  admin: {
    ...TITLED_ROWS,
    initCollapsed: false,
    description: 'Une au moins : sans preuve, une étape ne se publie pas.',
  },
  fields: [
    {
      name: 'kind',
      label: 'Nature',
      type: 'select',
      required: true,
      defaultValue: 'document',
      options: optionsOf(EVIDENCE_KIND_LABELS),
    },
    {
      name: 'document',
      label: 'Contenu',
      type: 'relationship',
      relationTo: [...PUBLISHED_COLLECTIONS],
      required: true,
      admin: {
        condition: isOfKind('document'),
        description: 'Publié sur ce site ; tant qu’il ne l’est pas, la page n’y mène pas.',
      },
    },
    lineField('passage', 'Passage exact', {
      admin: {
        condition: isOfKind('document'),
        description:
          'Les mots du contenu, recopiés tels quels : le lien y mène. Pour un replay, le moment, par exemple 12:30.',
      },
    }),
    lineField('title', 'Titre de la page', { required: true, admin: { condition: isOfKind('source') } }),
    webUrlField('url', 'Adresse de la page', { required: true, admin: { condition: isOfKind('source') } }),
  ],
};

/** What happened, one entry a day or more. */
const entriesField: ArrayField = {
  name: 'entries',
  dbName: 'commitment_entries',
  label: 'Étapes',
  labels: { singular: 'Étape', plural: 'Étapes' },
  hooks: NO_ROWS_COPIED,
  type: 'array',
  admin: { ...TITLED_ROWS, description: 'Ce qui s’est passé, avec de quoi le vérifier. La page les range par date.' },
  fields: [
    dayField('date', 'Jour', { required: true }),
    paragraphField('text', 'Ce qui s’est passé', {
      required: true,
      admin: { rows: 2, description: 'Une ou deux phrases.' },
    }),
    evidenceField,
  ],
};

/** What became of a commitment. The day of the next review reminds editors: nothing publishes it. */
export const progressField: GroupField = {
  name: 'progress',
  label: 'Suivi',
  type: 'group',
  admin: { description: 'Ce que l’engagement est devenu. Le manifeste et la page du suivi le disent aussi.' },
  fields: [
    {
      type: 'row',
      fields: [
        {
          name: 'state',
          label: 'État',
          type: 'select',
          required: true,
          defaultValue: 'unknown',
          options: optionsOf(COMMITMENT_STATE_LABELS),
          hooks: { beforeDuplicate: [() => 'unknown'] },
          admin: { width: '34%', description: 'Sans information vérifiée : « Sans suite connue ».' },
        },
        dayField('checkedOn', 'Dernière vérification', {
          hooks: NOT_COPIED,
          admin: { width: '33%', description: 'Jour où l’état a été vérifié.' },
        }),
        dayField('reviewOn', 'À revoir le', {
          hooks: NOT_COPIED,
          admin: { width: '33%', description: 'Pour la rédaction seule : n’est pas publié.' },
        }),
      ],
    },
    {
      type: 'row',
      fields: [
        relationField('organization', 'Organisation qui répond', 'organizations', { width: '33%' }),
        relationField('person', 'Personne qui répond', 'people', { width: '33%' }),
        lineField('answeredBy', 'Autres mots', {
          admin: { width: '34%', description: 'Un service ou une instance sans fiche, par exemple.' },
        }),
      ],
    },
    entriesField,
  ],
};

function isOfKind(kind: Evidence['kind']): Condition {
  return (_data, siblingData) => siblingData.kind === kind;
}
