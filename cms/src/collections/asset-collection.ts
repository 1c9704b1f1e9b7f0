import type { CollectionBeforeChangeHook, CollectionBeforeOperationHook, CollectionConfig } from 'payload';
import type { AssetCollection } from 'content-models';
import { COLLECTION_LABELS } from 'content-models';
import { ADMIN_GROUPS } from '../admin-groups.ts';
import { USED_BY_MANY, usedByField } from '../fields/uses-fields.ts';
import { cleanSentFile } from '../hooks/clean-sent-file.ts';
import { hashFile } from '../hooks/hash-file.ts';
import { limitFileSize, type SizeLimit } from '../hooks/limit-file-size.ts';
import { nameFile } from '../hooks/name-file.ts';
import { recogniseSentFile, type AcceptedKinds } from '../hooks/recognise-sent-file.ts';
import { refuseStale } from '../hooks/refuse-stale.ts';
import { publicationHooks } from '../publication/index.ts';
import { NOT_COPIED } from '../fields/not-copied.ts';

type AssetOptions = Required<Pick<CollectionConfig, 'access' | 'fields'>> & {
  slug: AssetCollection;
  description: string;
  columns: string[];
  title: string;
  searched: string[];
  accepts: AcceptedKinds;
  limitOf: (mimeType: string) => SizeLimit;
  /** Run on each file sent, once it is known to be of an accepted kind and not too big. */
  checks?: CollectionBeforeOperationHook[];
  /** Run before each document is written. */
  beforeChange?: CollectionBeforeChangeHook[];
  upload: Exclude<CollectionConfig['upload'], boolean | undefined>;
};

/**
 * What pictures and files share. They have no drafts, so changing one changes what is online.
 */
export function assetCollection(options: AssetOptions): CollectionConfig {
  const { slug, description, columns, title, searched, access, fields, upload } = options;
  const { singular, plural } = COLLECTION_LABELS[slug];
  return {
    slug,
    labels: { singular, plural },
    admin: {
      hideAPIURL: true,
      group: ADMIN_GROUPS.files,
      description,
      useAsTitle: title,
      components: { beforeListTable: [USED_BY_MANY] },
      defaultColumns: columns,
      listSearchableFields: searched,
    },
    defaultSort: '-createdAt',
    trash: true,
    access,
    upload,
    hooks: {
      beforeOperation: [
        recogniseSentFile(options.accepts),
        limitFileSize(options.limitOf),
        ...(options.checks ?? []),
        cleanSentFile,
        nameFile,
      ],
      beforeValidate: [refuseStale],
      beforeChange: [hashFile, ...(options.beforeChange ?? [])],
      afterChange: publicationHooks.afterChange,
      afterDelete: publicationHooks.afterDelete,
    },
    fields: [
      ...fields,
      {
        name: 'hash',
        type: 'text',
        label: 'Empreinte',
        index: true,
        maxLength: 16,
        // Written by the hook `hashFile` alone.
        access: { create: () => false, update: () => false },
        admin: { hidden: true },
        hooks: NOT_COPIED,
      },
      usedByField,
    ],
  };
}
