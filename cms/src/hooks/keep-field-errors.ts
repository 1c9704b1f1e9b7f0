import type { AfterErrorHook } from 'payload';

/**
 * Tells the form which fields were refused, and why. Payload leaves that out of its answer when the error
 * is not of the class it knows, and the compiled server holds that class twice: for pages and for the API.
 */
export const keepFieldErrors: AfterErrorHook = ({ error, result }) => {
  const data = 'data' in error ? error.data : undefined;
  if (!hasFieldErrors(data)) return undefined;
  return { response: { ...result, errors: [{ name: 'ValidationError', data, message: error.message }] } };
};

function hasFieldErrors(data: unknown): data is { errors: unknown[] } {
  return typeof data === 'object' && data !== null && 'errors' in data && Array.isArray(data.errors);
}
