import type { Field, GlobalConfig } from 'payload';
import { GLOBAL_LABELS, type GlobalSlug } from 'content-models';
import { isEditor } from '../access/is-editor.ts';
import { isStaff } from '../access/is-staff.ts';
import { isStaffOrReader } from '../access/is-staff-or-reader.ts';
import { ADMIN_GROUPS } from '../admin-groups.ts';
import { publicationPanelAboveField, publicationPanelField } from '../fields/publication-panel.ts';
import { notYetOnlineField } from '../fields/uses-fields.ts';
import { refuseStale } from '../hooks/refuse-stale.ts';
import { globalPublicationHooks } from '../publication/index.ts';

interface PublishedGlobalOptions {
  slug: GlobalSlug;
  description: string;
  /** Heading of the menu it stands under; that of the site's settings without it. */
  group?: string;
  fields: Field[];
}

/** What all globals share: online as soon as saved, older versions kept. */
export function publishedGlobal({
  slug,
  description,
  group = ADMIN_GROUPS.site,
  fields,
}: PublishedGlobalOptions): GlobalConfig {
  return {
    slug,
    label: GLOBAL_LABELS[slug],
    admin: {
      hideAPIURL: true,
      group,
      description: `${description} Ce que vous enregistrez est mis en ligne aussitôt.`,
    },
    versions: { max: 50 },
    access: { read: isStaffOrReader, readVersions: isStaff, update: isEditor },
    hooks: { beforeValidate: [refuseStale], ...globalPublicationHooks },
    fields: [publicationPanelAboveField, notYetOnlineField, ...fields, publicationPanelField],
  };
}
