import type {
  CollectionBeforeChangeHook,
  CollectionBeforeDeleteHook,
  CollectionBeforeValidateHook,
  CollectionConfig,
  Endpoint,
  Field,
  LivePreviewConfig,
} from 'payload';
import { COLLECTION_LABELS, typeOf, type PublishedCollection } from 'content-models';
import { deleteContent } from '../access/delete-content.ts';
import { isStaff } from '../access/is-staff.ts';
import { readPublished } from '../access/read-published.ts';
import { updateContent } from '../access/update-content.ts';
import { authorFields } from '../fields/author-fields.ts';
import { publicationPanelAboveField } from '../fields/publication-panel.ts';
import { notYetOnlineField, USED_BY_MANY, usedByField } from '../fields/uses-fields.ts';
import { assignSlug } from '../hooks/assign-slug.ts';
import { bringBackAsDraft } from '../hooks/bring-back-as-draft.ts';
import { checkAppearance } from '../hooks/check-appearance.ts';
import { copyAsDraft, guardPublication, refuseRestoringOnline } from '../hooks/guard-publication.ts';
import { refuseStale } from '../hooks/refuse-stale.ts';
import { signSave } from '../hooks/sign-save.ts';
import { stampFirstPublication } from '../hooks/stamp-first-publication.ts';
import { FRAME_ADDRESS } from '../preview/frame-endpoint.ts';
import { publicationHooks } from '../publication/index.ts';
import { restoreEndpoint } from './restore-endpoint.ts';

interface PublishedCollectionOptions {
  slug: PublishedCollection;
  group: string;
  description: string;
  /** Columns of the list. */
  columns: string[];
  /** Order of the list: by date, the latest first, or by name. */
  sort: string;
  /** Fields searched by the list, indexed or short. */
  searched?: string[];
  fields: Field[];
  /** Run before the slug is made. */
  beforeSlug?: CollectionBeforeValidateHook[];
  /** Run before a document is written, once it is known to be valid. */
  beforeChange?: CollectionBeforeChangeHook[];
  /** Run before a document is deleted permanently. */
  beforeDelete?: CollectionBeforeDeleteHook[];
  /** Addresses of the API beside those of all. */
  endpoints?: Omit<Endpoint, 'root'>[];
}

/** What all published collections share: access, drafts, versions, trash, address, publication. */
export function publishedCollection(options: PublishedCollectionOptions): CollectionConfig {
  const { slug, group, description, columns, sort, searched = ['title'], fields } = options;
  const { beforeSlug = [], beforeChange = [], beforeDelete = [], endpoints = [] } = options;
  const { singular, plural } = COLLECTION_LABELS[slug];
  return {
    slug,
    labels: { singular, plural },
    admin: {
      hideAPIURL: true,
      group,
      description,
      useAsTitle: 'title',
      defaultColumns: columns,
      listSearchableFields: searched,
      pagination: { defaultLimit: 25 },
      components: {
        beforeListTable: [USED_BY_MANY],
        edit: { beforeDocumentControls: ['/components/document-status.tsx#DocumentStatus'] },
        views: { edit: { versions: { Component: '/components/saved-versions.tsx#SavedVersions' } } },
      },
      ...(typeOf(slug).prefix !== null && { livePreview: PREVIEW }),
    },
    // What is dated begins with what is not published yet; what has a name is looked for by its name.
    // Whole: a find without a sort by the adapter (@payloadcms/drizzle 3.90.1) would add `-createdAt` to this very array.
    defaultSort: [...(sort.startsWith('-') ? ['_status', sort] : [sort]), '-createdAt'],
    trash: true,
    // One way to plan: the hour of the document.
    versions: { drafts: { schedulePublish: false, autosave: false, validate: false }, maxPerDoc: 50 },
    access: {
      create: isStaff,
      read: readPublished({ canBeWithdrawn: typeOf(slug).canBeWithdrawn === true }),
      readVersions: isStaff,
      update: updateContent,
      delete: deleteContent,
    },
    hooks: {
      beforeOperation: [copyAsDraft, refuseRestoringOnline, guardPublication(slug)],
      beforeValidate: [refuseStale, bringBackAsDraft, ...beforeSlug, assignSlug(slug)],
      beforeChange: [
        signSave,
        checkAppearance(slug),
        stampFirstPublication,
        ...beforeChange,
        ...publicationHooks.beforeChange,
      ],
      afterChange: publicationHooks.afterChange,
      beforeDelete,
      afterDelete: publicationHooks.afterDelete,
    },
    endpoints: [restoreEndpoint(slug), ...endpoints],
    fields: [
      publicationFailureField,
      publicationPanelAboveField,
      notYetOnlineField,
      ...fields,
      ...authorFields,
      usedByField,
    ],
  };
}

/** What an editor writes, beside the form, as its page will be. */
const PREVIEW: LivePreviewConfig = {
  url: FRAME_ADDRESS,
  breakpoints: [
    { name: 'responsive', label: 'Toute la place', width: '100%', height: '100%' },
    { name: 'phone', label: 'Téléphone', width: 360, height: 740 },
    { name: 'tablet', label: 'Tablette', width: 768, height: 1024 },
    { name: 'computer', label: 'Ordinateur', width: 1440, height: 900 },
  ],
};

const publicationFailureField: Field = {
  name: 'publicationFailure',
  type: 'ui',
  label: 'Échec de la mise en ligne',
  admin: {
    disableListColumn: true,
    components: { Field: '/components/publication-failure.tsx#PublicationFailure' },
  },
};
