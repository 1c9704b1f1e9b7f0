import { readPartialDate } from 'content-models';
import type { DateField, TextField, TextFieldSingleValidation } from 'payload';
import { DAY, MOMENT, type DateWriting } from './date-writings.ts';
import { keepAs, validateAs } from './keep-date.ts';
import type { SingleTextField } from './text-fields.ts';
import { parseTimeOfDay } from './time-of-day.ts';

type DateOptions = Partial<Omit<DateField, 'type' | 'name' | 'label'>>;
type TextOptions = Partial<
  Omit<TextField, 'type' | 'name' | 'label' | 'hasMany' | 'validate' | 'minRows' | 'maxRows'>
> & {
  /** Asked of what was understood. */
  validate?: TextFieldSingleValidation;
};

/** A calendar day, typed as people write it. Payload keeps an instant: the middle of the day. */
export function dayField(name: string, label: string, options: DateOptions = {}): DateField {
  return writtenField(name, label, {
    options,
    writing: DAY,
    placeholder: '15/12/2026',
    date: { pickerAppearance: 'dayOnly', displayFormat: 'dd/MM/yyyy' },
    component: '/components/written-date.tsx#WrittenDay',
    cell: '/components/date-cell.tsx#DayCell',
  });
}

/** A day and an hour in Paris, typed as people write them. Payload keeps an instant. */
export function momentField(name: string, label: string, options: DateOptions = {}): DateField {
  return writtenField(name, label, {
    options,
    writing: MOMENT,
    placeholder: '15/12/2026 à 14 h 30',
    date: { pickerAppearance: 'dayAndTime', displayFormat: "dd/MM/yyyy 'à' HH:mm", timeFormat: 'HH:mm' },
    component: '/components/written-date.tsx#WrittenMoment',
    cell: '/components/date-cell.tsx#MomentCell',
  });
}

interface Written {
  options: DateOptions;
  writing: DateWriting;
  placeholder: string;
  date: NonNullable<DateField['admin']>['date'];
  component: string;
  cell: string;
}

function writtenField(name: string, label: string, written: Written): DateField {
  const { writing, placeholder, date, component, cell } = written;
  const { admin, hooks, validate, ...others } = written.options;
  return {
    name,
    label,
    type: 'date',
    admin: {
      placeholder,
      ...admin,
      ...(date !== undefined && { date }),
      components: { Field: component, Cell: cell, ...admin?.components },
    },
    hooks: { ...hooks, beforeValidate: [keepAs(writing), ...(hooks?.beforeValidate ?? [])] },
    validate: validateAs(writing, validate),
    ...others,
  };
}

/** A date known to the year, the month or the day; kept in its ISO form. */
export function partialDateField(
  name: string,
  label: string,
  { admin, hooks, validate, ...options }: TextOptions = {},
): SingleTextField {
  return {
    name,
    label,
    type: 'text',
    admin: { placeholder: '2021, 03/2021 ou 18/03/2021', ...admin },
    hooks: {
      ...hooks,
      beforeValidate: [({ value }): unknown => (typeof value === 'string' ? (readPartialDate(value) ?? value) : value)],
    },
    validate: parsedBy(
      readPartialDate,
      'Cette date n’existe pas. Écrivez une année (2021), un mois (03/2021) ou un jour (18/03/2021).',
      validate,
    ),
    ...options,
  };
}

/** A time of day; kept as `HH:mm`. */
export function timeField(
  name: string,
  label: string,
  { admin, hooks, validate, ...options }: TextOptions = {},
): SingleTextField {
  return {
    name,
    label,
    type: 'text',
    admin: { placeholder: '9h30', ...admin },
    hooks: {
      ...hooks,
      beforeValidate: [({ value }): unknown => (typeof value === 'string' ? (parseTimeOfDay(value) ?? value) : value)],
    },
    validate: parsedBy(parseTimeOfDay, 'Écrivez une heure, par exemple 9h30 ou 14:00.', validate),
    ...options,
  };
}

function parsedBy(
  parse: (text: string) => string | null,
  sentence: string,
  next?: TextFieldSingleValidation,
): TextFieldSingleValidation {
  return (value, options) => {
    if (value === null || value === undefined || value === '') {
      return options.required === true ? options.req.t('validation:required') : true;
    }
    return parse(value) === null ? sentence : (next?.(value, options) ?? true);
  };
}
