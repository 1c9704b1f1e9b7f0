import { isSame, type FormField, type FormValues } from './form-fields.ts';

/** A field that is not the same in what an editor wrote and in what is saved. */
export interface FieldChange {
  path: string;
  label: string;
  field: FormField['field'];
  mine: unknown;
  saved: unknown;
  /** Both were changed since the form was opened: somebody has to choose. */
  isDisputed: boolean;
}

/** The three texts of a form. */
export interface Texts {
  /** As the editor opened it. */
  opened: FormValues;
  /** As the editor wrote it. */
  mine: FormValues;
  /** As it is saved now. */
  saved: FormValues;
}

/** What the editor changed that is not saved so, in the order of the form. */
export function changesOf({ opened, mine, saved }: Texts, fields: readonly FormField[]): FieldChange[] {
  return fields.flatMap(({ path, label, field }) => {
    const isMine = !isSame(opened[path], mine[path]);
    if (!isMine || isSame(mine[path], saved[path])) return [];
    const isDisputed = !isSame(opened[path], saved[path]);
    return [{ path, label, field, mine: mine[path], saved: saved[path], isDisputed }];
  });
}

/** Whose text a field keeps. */
export type Choice = 'mine' | 'saved';

/** The values to put in what is saved: the editor’s own, but where the other is preferred. */
export function chosenValues(changes: readonly FieldChange[], choices: Readonly<Record<string, Choice>>): FormValues {
  const kept = changes.filter(({ path }) => choices[path] !== 'saved');
  return Object.fromEntries(kept.map(({ path, mine }) => [path, mine]));
}
