import { codeOf } from 'runtime/error-code';

/** What the log tells of an error: what, which code, where. Not what else libraries hang on it. */
export interface ToldError {
  type: string;
  message: string;
  code?: string;
  stack?: string;
}

/** An error as the log tells it. */
export function describeError(error: unknown): unknown {
  if (!(error instanceof Error)) return error;
  const code = firstCodeOf(error);
  return {
    type: error.name,
    message: error.message,
    ...(code !== undefined && { code }),
    ...(error.stack !== undefined && { stack: error.stack }),
  } satisfies ToldError;
}

/** Code of the error, or of what caused it: `SQLITE_FULL`, `ECONNREFUSED`, `28P01`. */
function firstCodeOf(error: Error): string | undefined {
  return codeOf(error) ?? (error.cause instanceof Error ? firstCodeOf(error.cause) : undefined);
}
