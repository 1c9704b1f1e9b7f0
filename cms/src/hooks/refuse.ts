import { APIError, ValidationError } from 'payload';

/** Refuses an operation: answer 403 with a French sentence that the admin shows. */
export function forbid(message: string): never {
  throw new APIError(message, 403, null, true);
}

/** Refuses a value: the admin shows the French sentence under the field. */
export function refuseField(path: string, message: string): never {
  throw new ValidationError({ errors: [{ path, message }] });
}
