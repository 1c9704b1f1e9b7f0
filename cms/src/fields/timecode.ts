import { formatTimecode, parseTimecode } from 'content-models';
import type { TextFieldSingleValidation } from 'payload';
import { lineField, type SingleTextField } from './text-fields.ts';

type TimecodeOptions = Partial<Pick<SingleTextField, 'admin' | 'hooks' | 'required'>> & {
  /** Asked of what was understood. */
  validate?: TextFieldSingleValidation;
};

const NOT_A_TIMECODE = 'Écrivez des minutes et des secondes, par exemple 1:23 ou 1:02:03.';

/** A place in a recording; kept as `1:02:03`. */
export function timecodeField(
  name: string,
  label: string,
  { admin, validate, ...options }: TimecodeOptions = {},
): SingleTextField {
  return {
    ...lineField(name, label, { admin: { placeholder: '1:02:03', ...admin }, ...options }),
    hooks: {
      ...options.hooks,
      beforeValidate: [
        ({ value }): unknown => {
          const seconds = typeof value === 'string' ? parseTimecode(value) : null;
          return seconds === null ? value : formatTimecode(seconds);
        },
      ],
    },
    validate: (value, options) => {
      if (value === null || value === undefined || value === '') {
        return options.required === true ? options.req.t('validation:required') : true;
      }
      return parseTimecode(value) === null ? NOT_A_TIMECODE : (validate?.(value, options) ?? true);
    },
  };
}
