import type { CollectionConfig } from 'payload';
import type { CmsSettings } from 'runtime/settings';
import { isEditor } from '../../access/is-editor.ts';
import { nobody } from '../../access/nobody.ts';
import { ADMIN_GROUPS } from '../../admin-groups.ts';
import { momentField } from '../../fields/date-fields.ts';
import { relationField } from '../../fields/relation-fields.ts';
import { emailField, lineField } from '../../fields/text-fields.ts';
import { refuseStale } from '../../hooks/refuse-stale.ts';
import type { PressAccess } from '../../payload-types.ts';
import { linkOf } from '../../press-access/press-accesses.ts';
import { settingsOf } from '../../settings.ts';

/** How long a link opens, unless an editor says otherwise. */
const DEFAULT_DAYS = 7;

/** Personal links with which journalists read a release before its hour. */
export const PressAccesses: CollectionConfig = {
  slug: 'press-accesses',
  labels: { singular: 'Accès presse', plural: 'Accès presse' },
  admin: {
    hideAPIURL: true,
    group: ADMIN_GROUPS.press,
    description:
      'Un lien personnel par journaliste, pour lire avant l’heure un communiqué publié sous embargo. Personne d’autre ne le voit.',
    useAsTitle: 'journalist',
    defaultColumns: ['journalist', 'outlet', 'release', 'expiresAt', 'isRevoked'],
    listSearchableFields: ['journalist', 'outlet'],
  },
  defaultSort: '-createdAt',
  disableDuplicate: true,
  access: { create: isEditor, read: isEditor, update: isEditor, delete: isEditor },
  hooks: { beforeValidate: [refuseStale] },
  fields: [
    relationField('release', 'Communiqué', 'press-releases', {
      required: true,
      description:
        'Le lien montre le communiqué tel qu’il est publié, jamais un brouillon ; à l’heure dite, il mène à la page publique.',
    }),
    {
      type: 'row',
      fields: [
        lineField('journalist', 'Nom du journaliste', { required: true, admin: { width: '50%' } }),
        lineField('outlet', 'Média', { admin: { width: '50%' } }),
      ],
    },
    emailField('email', 'Adresse électronique', {
      admin: { description: 'Pour mémoire : rien n’y est envoyé.' },
    }),
    {
      name: 'link',
      label: 'Lien personnel',
      type: 'text',
      virtual: true,
      admin: {
        readOnly: true,
        disableListColumn: true,
        disableListFilter: true,
        components: { Field: '/components/press-access-link.tsx#PressAccessLink' },
      },
      hooks: {
        afterRead: [({ data, req }) => linkOfSaved(data as Partial<PressAccess> | undefined, settingsOf(req.payload))],
      },
    },
    {
      name: 'openings',
      label: 'Ouvertures',
      labels: { singular: 'Ouverture', plural: 'Ouvertures' },
      type: 'array',
      access: { create: nobody, update: nobody },
      admin: {
        readOnly: true,
        initCollapsed: false,
        description: 'Quand le lien a été ouvert. Rien d’autre n’est gardé. Un aperçu de messagerie compte aussi.',
      },
      fields: [momentField('at', 'Ouvert le', { required: true })],
    },
    momentField('expiresAt', 'Ouvre jusqu’au', {
      required: true,
      index: true,
      defaultValue: () => new Date(Date.now() + DEFAULT_DAYS * 24 * 60 * 60 * 1000).toISOString(),
      admin: {
        position: 'sidebar',
        description: 'Repousser cette date change le lien : donnez le nouveau. L’avancer ferme aussi l’ancien.',
      },
    }),
    {
      name: 'isRevoked',
      label: 'Retiré',
      type: 'checkbox',
      defaultValue: false,
      admin: { position: 'sidebar', description: 'Le lien ne montre plus rien, dès l’enregistrement.' },
    },
  ],
};

/** A field may be asked for alone: without what it is made of there is no link. */
function linkOfSaved({ id, createdAt, expiresAt }: Partial<PressAccess> = {}, settings: CmsSettings): string | null {
  if (id === undefined || createdAt === undefined || expiresAt === undefined) return null;
  return linkOf({ id, createdAt, expiresAt }, settings);
}
