import type { DateField, TextField, TextFieldSingleValidation } from 'payload';
import { parsePartialDate } from './partial-date.ts';
import type { SingleTextField } from './text-fields.ts';
import { parseTimeOfDay } from './time-of-day.ts';

type DateOptions = Partial<Omit<DateField, 'type' | 'name' | 'label'>>;
type TextOptions = Partial<
  Omit<TextField, 'type' | 'name' | 'label' | 'hasMany' | 'validate' | 'minRows' | 'maxRows' | 'hooks'>
>;

/** A calendar day. Payload keeps an instant: the middle of the day, so that no time zone changes the day. */
export function dayField(name: string, label: string, { admin, ...options }: DateOptions = {}): DateField {
  return {
    name,
    label,
    type: 'date',
    admin: { ...admin, date: { pickerAppearance: 'dayOnly', displayFormat: 'dd/MM/yyyy' } },
    ...options,
  };
}

/** A date known to the year, the month or the day; kept in its ISO form. */
export function partialDateField(
  name: string,
  label: string,
  { admin, ...options }: TextOptions = {},
): SingleTextField {
  return {
    name,
    label,
    type: 'text',
    admin: { placeholder: '2021, 03/2021 ou 18/03/2021', ...admin },
    hooks: {
      beforeValidate: [
        ({ value }): unknown => (typeof value === 'string' ? (parsePartialDate(value) ?? value) : value),
      ],
    },
    validate: parsedBy(
      parsePartialDate,
      'Cette date n’existe pas. Écrivez une année (2021), un mois (03/2021) ou un jour (18/03/2021).',
    ),
    ...options,
  };
}

/** A time of day; kept as `HH:mm`. */
export function timeField(name: string, label: string, { admin, ...options }: TextOptions = {}): SingleTextField {
  return {
    name,
    label,
    type: 'text',
    admin: { placeholder: '9h30', ...admin },
    hooks: {
      beforeValidate: [({ value }): unknown => (typeof value === 'string' ? (parseTimeOfDay(value) ?? value) : value)],
    },
    validate: parsedBy(parseTimeOfDay, 'Écrivez une heure, par exemple 9h30 ou 14:00.'),
    ...options,
  };
}

function parsedBy(parse: (text: string) => string | null, sentence: string): TextFieldSingleValidation {
  return (value, { required, req }) => {
    if (value === null || value === undefined || value === '') {
      return required === true ? req.t('validation:required') : true;
    }
    return parse(value) !== null || sentence;
  };
}
