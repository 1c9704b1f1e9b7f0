interface FieldError {
  path: string;
  message: string;
}

/**
 * The fields that a refusal names, when it also has a sentence of its own: Payload’s form then shows the sentence, and
 * leaves the fields as they are.
 */
export function fieldErrorsIn(body: unknown): FieldError[] {
  if (typeof body !== 'object' || body === null || !('message' in body) || !('errors' in body)) return [];
  return listOf(body.errors).flatMap((error) => {
    const data = typeof error === 'object' && error !== null && 'data' in error ? error.data : null;
    return typeof data === 'object' && data !== null && 'errors' in data
      ? listOf(data.errors).filter(isFieldError)
      : [];
  });
}

function listOf(value: unknown): unknown[] {
  return Array.isArray(value) ? value : [];
}

function isFieldError(error: unknown): error is FieldError {
  return (
    typeof error === 'object' &&
    error !== null &&
    'path' in error &&
    typeof error.path === 'string' &&
    'message' in error &&
    typeof error.message === 'string'
  );
}
