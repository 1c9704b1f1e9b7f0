import { APIError, ValidationError } from 'payload';

/** An operation that the account may not do; the admin shows its French sentence. */
export class Refusal extends APIError {
  constructor(message: string) {
    super(message, 403, null, true);
    // Payload hides the message of an error without a name, and the compiled server drops class names.
    this.name = 'Refusal';
  }
}

/** Refuses an operation: answer 403 with a French sentence. */
export function forbid(message: string): never {
  throw new Refusal(message);
}

/** Refuses a request outside of Payload’s operations, as it does: the admin shows the French sentence. */
export function answerRefusal(message: string, status: number): Response {
  // Of `errors` alone, Payload’s forms make a list of what follows a colon.
  return Response.json({ message, errors: [{ message }] }, { status });
}

/** Refuses a value: the admin shows the French sentence under the field. */
export function refuseField(path: string, message: string): never {
  // Payload's own message would be in English: it is not told the language.
  throw Object.assign(new ValidationError({ errors: [{ path, message }] }), { message });
}
