import type { CollectionConfig, Field, GlobalConfig, UIField } from 'payload';

/** A collection or a global whose forms keep what is typed in them, and tell who else has them open. */
export function withFormHead<Config extends CollectionConfig | GlobalConfig>(
  config: Config,
): Config & { fields: Field[] } {
  return { ...config, fields: [formHeadField, ...config.fields] };
}

const formHeadField: UIField = {
  name: 'formHead',
  type: 'ui',
  label: 'Tête du formulaire',
  admin: {
    disableBulkEdit: true,
    disableListColumn: true,
    components: { Field: '/components/form-head.tsx#FormHead' },
  },
};
