import { randomUUID } from 'node:crypto';
import type { Config } from 'payload';
import { withRepair, type SqlDatabase } from './with-repair.ts';

/**
 * Tells of a commit that failed. Payload's SQL adapters forget the error: on a disk that is full, or over a
 * connection that was cut, a save would be said done of which nothing is left.
 * https://github.com/payloadcms/payload/pull/17727; to be removed with the release that has it.
 */
export function withAnnouncedCommits(adapter: Config['db']): Config['db'] {
  return withRepair(adapter, (database) => {
    database.beginTransaction = (wishes) => begin(database, wishes);
    database.commitTransaction = async (transaction) => {
      const id = await transaction;
      const session = database.sessions[id];
      // One that has ended: several operations may share it.
      if (session === undefined) return;
      Reflect.deleteProperty(database.sessions, id);
      await session.resolve();
    };
  });
}

/** What Payload calls a session is an open transaction, and what ends it. */
async function begin(sql: SqlDatabase, wishes: unknown): Promise<string> {
  await sql.initializing;
  const opened = Promise.withResolvers<unknown>();
  const decided = Promise.withResolvers<undefined>();
  const ended = sql.drizzle.transaction((transaction) => {
    opened.resolve(transaction);
    return decided.promise;
  }, wishes ?? sql.transactionOptions);
  // One that can't begin; once it has begun, whoever ends it sees how that went.
  ended.catch(opened.reject);
  const id = randomUUID();
  sql.sessions[id] = {
    db: await opened.promise,
    resolve: () => {
      decided.resolve(undefined);
      return ended;
    },
    reject: () => {
      decided.reject(new Error('Rolled back.'));
      return ended.catch(() => undefined);
    },
  };
  return id;
}
