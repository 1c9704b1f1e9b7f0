import type { Config } from 'payload';
import { codeOf } from 'runtime/error-code';

/**
 * Keeps values out of the errors of the database. Those of drizzle hold the whole query with its parameters, in their
 * message, in their stack and beside: the salt and the hash of a password when the disk is full at a login, the address
 * of a subscriber. Payload, Next and Node all print them. What is left tells what was done to which table, and the code.
 */
export function withQuietErrors(adapter: Config['db']): Config['db'] {
  return {
    ...adapter,
    init: (options) => {
      const database = adapter.init(options);
      for (const [name, method] of Object.entries(database)) {
        if (typeof method === 'function') Reflect.set(database, name, quiet(method as Method));
      }
      return database;
    },
  };
}

type Method = (this: unknown, ...args: unknown[]) => unknown;

function quiet(method: Method): Method {
  return function quietly(this: unknown, ...args) {
    try {
      const result = method.apply(this, args);
      return result instanceof Promise ? result.catch(rethrow) : result;
    } catch (error) {
      return rethrow(error);
    }
  };
}

function rethrow(error: unknown): never {
  hideValues(error);
  throw error;
}

/** Takes the values out of an error, and out of what caused it: the same error, since its class and code are read. */
export function hideValues(error: unknown): void {
  if (!(error instanceof Error)) return;
  hideValues(error.cause);
  for (const property of WITH_VALUES) Reflect.deleteProperty(error, property);
  if (!('query' in error) || typeof error.query !== 'string') return;
  const { message, stack = '', cause } = error;
  error.message = `Failed query (${nameOf(error.query)})${reasonOf(cause)}`;
  error.stack = stack.replace(message, () => error.message);
  Reflect.deleteProperty(error, 'query');
}

/** `: SQLITE_FULL: database or disk is full`; each database has codes of its own. */
function reasonOf(cause: unknown): string {
  if (!(cause instanceof Error)) return '';
  const code = codeOf(cause) ?? '';
  return [code, cause.message].flatMap((part) => (part === '' ? [] : `: ${part}`)).join('');
}

/** Of drizzle; of PostgreSQL, which quotes the row there. */
const WITH_VALUES = ['params', 'detail', 'where', 'internalQuery'];

/** What is done to which table, `update "users"`: a query may hold values beside its parameters. */
function nameOf(query: string): string {
  const verb = /^\s*(\w+)/.exec(query)?.[1]?.toLowerCase() ?? 'query';
  const table = /\b(?:into|update|from|table|on)\s+["`]?(\w+)["`]?/i.exec(query)?.[1];
  return table === undefined ? verb : `${verb} "${table}"`;
}
