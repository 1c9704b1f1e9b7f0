import type { CollectionConfig, Condition } from 'payload';
import { PUBLISHED_COLLECTIONS, redirect, redirectTarget, type Redirect } from 'content-models';
import { ADMIN_GROUPS } from '../../admin-groups.ts';
import { isEditor } from '../../access/is-editor.ts';
import { optionsOf } from '../../fields/options.ts';
import { lineField, webUrlField } from '../../fields/text-fields.ts';
import { validateWith } from '../../fields/validate.ts';
import { refuseStale } from '../../hooks/refuse-stale.ts';
import { redirectPublicationHooks } from '../../publication/index.ts';
import { refuseLoops } from './refuse-loops.ts';

type RedirectKind = Redirect['to']['kind'];

export const REDIRECT_KIND_LABELS = {
  document: 'Un contenu du site',
  path: 'Une adresse du site',
  external: 'Un autre site',
  gone: 'Nulle part : la page a été supprimée',
} as const satisfies Record<RedirectKind, string>;

const [, pathTarget] = redirectTarget.options;

/** Old addresses and where they lead now. Most are made by a change of slug. */
export const Redirects: CollectionConfig = {
  slug: 'redirects',
  labels: { singular: 'Redirection', plural: 'Redirections' },
  admin: {
    hideAPIURL: true,
    group: ADMIN_GROUPS.administration,
    description:
      'Anciennes adresses et ce qu’elles sont devenues. Changer l’adresse d’une page en crée une toute seule.',
    useAsTitle: 'from',
    defaultColumns: ['from', 'kind', 'target', 'updatedAt'],
    listSearchableFields: ['from'],
  },
  defaultSort: '-createdAt',
  access: { create: isEditor, read: isEditor, update: isEditor, delete: isEditor },
  disableDuplicate: true,
  hooks: { ...redirectPublicationHooks, beforeValidate: [refuseStale], beforeChange: [refuseLoops] },
  fields: [
    {
      ...lineField('from', 'Ancienne adresse', {
        required: true,
        index: true,
        unique: true,
        admin: { placeholder: '/presse/communiques/ancien-titre/' },
      }),
      validate: validateWith(redirect.shape.from, 'Écrivez l’adresse sans le nom du site, en commençant par /.'),
    },
    {
      name: 'kind',
      label: 'Mène maintenant vers',
      type: 'select',
      required: true,
      defaultValue: 'document',
      options: optionsOf(REDIRECT_KIND_LABELS),
    },
    {
      name: 'target',
      label: 'Contenu',
      type: 'relationship',
      required: true,
      relationTo: [...PUBLISHED_COLLECTIONS],
      admin: { condition: isOfKind('document') },
    },
    lineField('part', 'Partie', {
      required: true,
      defaultValue: 'self',
      admin: {
        condition: isOfKind('document'),
        description: '« self » pour la page du contenu ; « commitment:… » pour un engagement.',
      },
    }),
    {
      ...lineField('path', 'Adresse', {
        required: true,
        admin: { condition: isOfKind('path'), placeholder: '/presse/' },
      }),
      validate: validateWith(pathTarget.shape.path, 'Écrivez l’adresse sans le nom du site, en commençant par /.'),
    },
    webUrlField('url', 'Adresse de l’autre site', { required: true, admin: { condition: isOfKind('external') } }),
  ],
};

function isOfKind(kind: RedirectKind): Condition {
  return (_data, siblingData) => siblingData.kind === kind;
}
