import type { UIField } from 'payload';

/** Over a form: what was chosen in it and can't be read on the site yet. */
export const notYetOnlineField: UIField = {
  name: 'notYetOnline',
  type: 'ui',
  label: 'Pas encore en ligne',
  admin: {
    disableListColumn: true,
    components: { Field: '/components/uses/not-yet-online.tsx#NotYetOnline' },
  },
};

/** Beside a document: what uses it. */
export const usedByField: UIField = {
  name: 'usedBy',
  type: 'ui',
  label: 'Utilisé par',
  admin: {
    position: 'sidebar',
    disableListColumn: true,
    components: { Field: '/components/uses/used-by.tsx#UsedBy' },
  },
};

/** Over a list: what uses what is chosen in it, before it is taken away. */
export const USED_BY_MANY = '/components/uses/used-by-many.tsx#UsedByMany';
