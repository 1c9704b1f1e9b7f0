import type { ArrayField } from 'payload';
import { lineField } from './text-fields.ts';
import { TITLED_ROWS } from './titled-rows.ts';

/** Figures and what they count. */
export function keyFiguresField(
  name: string,
  label: string,
  options: Pick<ArrayField, 'hooks' | 'required'> = {},
): ArrayField {
  return {
    name,
    label,
    type: 'array',
    labels: { singular: 'Chiffre', plural: 'Chiffres' },
    ...(options.required === true ? { required: true, minRows: 1 } : {}),
    ...(options.hooks && { hooks: options.hooks }),
    admin: TITLED_ROWS,
    fields: [
      {
        type: 'row',
        fields: [
          lineField('value', 'Chiffre', { required: true, admin: { width: '30%', placeholder: '1 130' } }),
          lineField('label', 'Ce qu’il compte', {
            required: true,
            admin: { width: '70%', placeholder: 'participants' },
          }),
        ],
      },
      lineField('note', 'Précision ou source'),
    ],
  };
}
