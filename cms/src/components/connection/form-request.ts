import type { FormState } from 'payload';

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
