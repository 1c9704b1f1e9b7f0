import { formatTimecode, parseTimecode } from 'content-models';
import { lineField, type SingleTextField } from './text-fields.ts';

/** A place in a recording; kept as `1:02:03`. */
export function timecodeField(
  name: string,
  label: string,
  { admin, ...options }: Partial<Pick<SingleTextField, 'admin' | 'required'>> = {},
): SingleTextField {
  return {
    ...lineField(name, label, { admin: { placeholder: '1:02:03', ...admin }, ...options }),
    hooks: {
      beforeValidate: [
        ({ value }): unknown => {
          const seconds = typeof value === 'string' ? parseTimecode(value) : null;
          return seconds === null ? value : formatTimecode(seconds);
        },
      ],
    },
    validate: (value, { required, req }) => {
      if (value === null || value === undefined || value === '') {
        return required === true ? req.t('validation:required') : true;
      }
      return parseTimecode(value) !== null || 'Écrivez des minutes et des secondes, par exemple 1:23 ou 1:02:03.';
    },
  };
}
