import type { Field, TextField } from 'payload';
import { REGISTER_KIND_LABELS } from 'content-models';
import { numberField } from './number-fields.ts';
import { optionsOf } from './options.ts';
import { lineField } from './text-fields.ts';

/** An authority as the official register describes it: picked from a list, never typed. */
export function registerFields(): Field[] {
  return [
    {
      type: 'collapsible',
      label: 'Registre officiel',
      admin: { initCollapsed: false, condition: (data) => data.kind === 'authority' },
      fields: [
        {
          name: 'register',
          label: 'Collectivité',
          type: 'ui',
          admin: {
            disableListColumn: true,
            components: { Field: '/components/authority-picker.tsx#AuthorityPicker' },
          },
        },
        row(
          {
            name: 'registerKind',
            label: 'Échelon',
            type: 'select',
            options: optionsOf(REGISTER_KIND_LABELS),
            admin: { readOnly: true, width: '33%' },
          },
          official('siren', 'SIREN', '33%'),
          official('inseeCode', 'Code Insee', '33%'),
        ),
        row(official('departmentCode', 'Code du département', '25%'), official('department', 'Département', '75%')),
        row(official('regionCode', 'Code de la région', '25%'), official('region', 'Région', '75%')),
        numberField('population', 'Population', {
          admin: {
            readOnly: true,
            description:
              'Population municipale, selon l’Insee. Les pages montrent celle de la dernière édition du registre, avec son année.',
          },
        }),
      ],
    },
  ];
}

function row(...fields: Field[]): Field {
  return { type: 'row', fields };
}

function official(name: string, label: string, width: string): TextField {
  return lineField(name, label, { admin: { readOnly: true, width } });
}
