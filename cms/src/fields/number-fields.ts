import { formatNumber } from 'content-models';
import type { FieldHook, NumberField, NumberFieldSingleValidation } from 'payload';
import { refuseField } from '../hooks/refuse.ts';
import { problemOfNumber, type WriteNumber } from './number-writing.ts';

/** A number field with one value. */
type SingleNumberField = Exclude<NumberField, { hasMany: true }>;

type NumberOptions = Partial<Omit<SingleNumberField, 'type' | 'name' | 'label' | 'validate' | 'hasMany'>>;

/** A whole number, typed and shown as French writes it: « 1 300 ». */
export function numberField(name: string, label: string, options: NumberOptions = {}): SingleNumberField {
  return writtenField(name, label, { options, write: formatNumber, component: 'WrittenNumber' });
}

/** A year: a number that has no thousands. */
export function yearField(name: string, label: string, options: NumberOptions = {}): SingleNumberField {
  return writtenField(name, label, { options, write: String, component: 'WrittenYear' });
}

/** A year of the network, which was created in 2009. */
export function networkYearField(
  label: string,
  admin: { width?: string; description?: string } = {},
  options: Pick<NumberOptions, 'hooks'> = {},
): SingleNumberField {
  return yearField('year', label, { required: true, index: true, min: 2009, max: 2999, admin, ...options });
}

interface Written {
  options: NumberOptions;
  write: WriteNumber;
  component: 'WrittenNumber' | 'WrittenYear';
}

function writtenField(name: string, label: string, { options, write, component }: Written): SingleNumberField {
  const { admin, hooks, ...others } = options;
  const { min, max } = options;
  const validate: NumberFieldSingleValidation = (value: unknown, { required, req }) => {
    if (value === null || value === undefined || value === '') {
      return required === true ? req.t('validation:required') : true;
    }
    return problemOfNumber(value, { min, max, write }) ?? true;
  };
  return {
    name,
    label,
    type: 'number',
    admin: {
      ...admin,
      components: { Field: `/components/written-number.tsx#${component}`, ...admin?.components },
    },
    hooks: { ...hooks, beforeValidate: [refuseWords, ...(hooks?.beforeValidate ?? [])] },
    validate,
    ...others,
  };
}

/** What is no number is refused in a draft too: Payload makes NaN of it, and would keep nothing. */
const refuseWords: FieldHook = ({ value, path }): unknown =>
  Number.isNaN(value) ? refuseField(path.join('.'), problemOfNumber(value, {}) ?? '') : value;
