/**
 * The line of what an account was refused, from what Payload logs, or null for a fault. Known by its form: the compiled
 * server drops the names of classes.
 */
export function asRefusal(logged: unknown): string | null {
  const error = errorIn(logged);
  if (!isAnswer(error) || error.status < 400 || error.status >= 500) return null;
  const fields = pathsIn(error.data);
  // What was typed may be in the sentences of the fields.
  if (fields.length > 0) return `Saisie refusée (${String(error.status)}) : ${fields.join(', ')}`;
  return `Refusé (${String(error.status)}) : ${error.message.replaceAll(/\s+/g, ' ').trim()}`;
}

/** Payload logs an error alone, or beside words of its own. */
function errorIn(logged: unknown): unknown {
  if (logged instanceof Error) return logged;
  return typeof logged === 'object' && logged !== null && 'err' in logged ? logged.err : undefined;
}

/** An error that Payload answers a request with. */
function isAnswer(error: unknown): error is Error & { status: number; data?: unknown } {
  return error instanceof Error && 'status' in error && typeof error.status === 'number' && 'isPublic' in error;
}

function pathsIn(data: unknown): string[] {
  if (typeof data !== 'object' || data === null || !('errors' in data) || !Array.isArray(data.errors)) return [];
  const errors: readonly unknown[] = data.errors;
  return errors.flatMap((error) =>
    typeof error === 'object' && error !== null && 'path' in error && typeof error.path === 'string' ? error.path : [],
  );
}
