import type { UIField } from 'payload';

/** Beside a document or a setting: whether it is online, since when, and where; or why not. */
export const publicationPanelField: UIField = {
  name: 'publicationPanel',
  type: 'ui',
  label: 'Publication',
  admin: {
    position: 'sidebar',
    disableListColumn: true,
    components: { Field: '/components/publication-panel.tsx#PublicationPanel' },
  },
};

/** The same above the form, in windows too narrow to have it beside: it would come after the last field. */
export const publicationPanelAboveField: UIField = {
  name: 'publicationPanelAbove',
  type: 'ui',
  label: 'Publication',
  admin: {
    disableBulkEdit: true,
    disableListColumn: true,
    components: { Field: '/components/publication-panel.tsx#PublicationPanelAbove' },
  },
};
