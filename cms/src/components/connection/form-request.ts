import type { FieldState, FormState } from 'payload';
import { isSame } from '../unsaved/form-fields.ts';

/**
 * What a form asks of the server, as we want it: a row that is not folded stays so (Payload folds each row that somebody
 * adds to a list whose rows begin folded), and no document is locked, since both texts are shown when two people save.
 */
export function formRequest<Asked extends object>(asked: Asked): Asked {
  const formState = 'formState' in asked && isFormState(asked.formState) ? unfolded(asked.formState) : undefined;
  return {
    ...asked,
    ...(formState !== undefined && { formState }),
    ...('returnLockStatus' in asked && { returnLockStatus: false }),
    ...('checkForStaleData' in asked && { checkForStaleData: false }),
  };
}

function unfolded(state: FormState): FormState {
  return Object.fromEntries(
    Object.entries(state).map(([path, field]) => [
      path,
      Array.isArray(field.rows) ? { ...field, rows: field.rows.map((row) => ({ collapsed: false, ...row })) } : field,
    ]),
  );
}

function isFormState(value: unknown): value is FormState {
  return typeof value === 'object' && value !== null;
}

/**
 * What the server answers to a form that was just saved, without the values that it was sent: Payload’s form would write
 * them over what was typed since.
 * @param asked what {@link formRequest} made
 */
export function formAnswer(asked: object, answer: unknown): unknown {
  // A form asks with both of them after a save alone.
  if (!('data' in asked && 'formState' in asked && isFormState(asked.formState))) return answer;
  if (typeof answer !== 'object' || answer === null || !('state' in answer) || !isFormState(answer.state))
    return answer;
  const sent = asked.formState;
  const state = Object.entries(answer.state).map(([path, field]): [string, FieldState] => [
    path,
    isSame(sent[path]?.value, field.value) && hasSameRows(sent[path]?.rows, field.rows) ? withoutValue(field) : field,
  ]);
  return { ...answer, state: Object.fromEntries(state) };
}

function withoutValue({ value: _value, initialValue: _initialValue, rows: _rows, ...rest }: FieldState): FieldState {
  return rest;
}

function hasSameRows(sent: FieldState['rows'] = [], answered: FieldState['rows'] = []): boolean {
  return isSame(
    sent.map(({ id }) => id),
    answered.map(({ id }) => id),
  );
}
