import type { DateFieldValidation, FieldHook } from 'payload';
import { refuseField } from '../hooks/refuse.ts';
import type { DateWriting } from './date-writings.ts';

/**
 * What a form or a program sends, as it is kept. What is not understood is refused, in a draft too: a date that
 * was not kept would be lost, and a day for a moment would be midnight.
 */
export function keepAs({ read }: DateWriting): FieldHook {
  return ({ value, path }): unknown => {
    if (isEmpty(value)) return value === '' ? null : value;
    const result = read(textOf(value), new Date());
    return 'problem' in result ? refuseField(path.join('.'), result.problem) : result.value;
  };
}

/** Says under the field, while it is filled in, what {@link keepAs} would refuse. */
export function validateAs({ read }: DateWriting, next?: DateFieldValidation): DateFieldValidation {
  return (value: unknown, options) => {
    if (isEmpty(value)) {
      return options.required === true ? options.req.t('validation:required') : (next?.(null, options) ?? true);
    }
    const result = read(textOf(value), new Date());
    return 'problem' in result ? result.problem : (next?.(new Date(result.value), options) ?? true);
  };
}

/** A form sends an empty text for what is left empty. */
function isEmpty(value: unknown): value is undefined | null | '' {
  return value === undefined || value === null || value === '';
}

function textOf(value: unknown): string {
  return value instanceof Date ? value.toISOString() : String(value);
}
