import { setTimeout as wait } from 'node:timers/promises';
import type { Client, InStatement, Transaction } from '@libsql/client';
import { codeOf } from 'runtime/error-code';
import { Mutex } from 'runtime/mutex';
import { Connection } from './connection.ts';

export interface SqliteClientOptions {
  /** How long a write waits for the other writes of this process, and then for those of the others. */
  patienceMs?: number;
  /** How long SQLite waits at a time for a write of another process. It blocks this one, so it must stay short. */
  busyTimeoutMs?: number;
  /**
   * How long a transaction may do nothing before it is rolled back: one that an operation began and forgot when it
   * failed, as Payload's job queue can, would keep every other write waiting until the process is started again.
   * Long enough for the pictures of an upload, which are encoded within its transaction.
   */
  idleMs?: number;
}

/** How long this process is left free between two looks at a busy database. */
const BUSY_PAUSE_MS = 50;

/**
 * A libSQL client fit for several processes and several requests at once.
 *
 * libSQL's own client opens a new connection after each transaction, and the settings Payload gave the
 * first one (`busy_timeout`, `synchronous`) are lost: two saves at the same moment then fail with
 * SQLITE_BUSY. Here one connection writes and keeps its settings, writes of this process take turns, and
 * another connection reads what is committed.
 */
export async function createSqliteClient(
  url: string,
  { patienceMs = 15_000, busyTimeoutMs = 5000, idleMs = 120_000 }: SqliteClientOptions = {},
): Promise<Client> {
  const busyTimeout = `PRAGMA busy_timeout = ${String(busyTimeoutMs)}`;
  const writer = await Connection.open(url, [
    busyTimeout,
    'PRAGMA journal_mode = WAL',
    // Safe under WAL: after a power cut the last transactions may be missing, the file is never damaged.
    'PRAGMA synchronous = NORMAL',
  ]);
  const reader = await Connection.open(url, [busyTimeout]);
  const mutex = new Mutex({ patienceMs, onLate: () => occupied(patienceMs) });

  return {
    protocol: 'file',
    get closed() {
      return writer.client.closed;
    },
    execute: (statement: InStatement) =>
      isRead(statement)
        ? patiently(reader, (client) => client.execute(statement), patienceMs)
        : mutex.run(() => patiently(writer, (client) => client.execute(statement), patienceMs)),
    batch: (statements, mode) =>
      mutex.run(() => patiently(writer, (client) => client.batch(statements, mode), patienceMs)),
    migrate: (statements) => mutex.run(() => patiently(writer, (client) => client.migrate(statements), patienceMs)),
    // Closes its statements itself, and may have done some of them: it is not tried again.
    executeMultiple: (sql) => mutex.run(() => writer.client.executeMultiple(sql)),
    transaction: () => beginTransaction(writer, mutex, { patienceMs, idleMs }),
    sync: () => Promise.resolve(undefined),
    close: () => {
      reader.client.close();
      writer.client.close();
    },
  };
}

/** Only a plain query: a statement that returns rows may also write them. */
function isRead(statement: InStatement): boolean {
  return /^\s*select\b/i.test(typeof statement === 'string' ? statement : statement.sql);
}

/** Does work outside of any transaction, once the database is free: what finds it busy has done nothing. */
async function patiently<Result>(
  connection: Connection,
  work: (client: Client) => Promise<Result>,
  patienceMs: number,
): Promise<Result> {
  const latest = performance.now() + patienceMs;
  for (;;) {
    try {
      return await work(connection.client);
    } catch (error) {
      if (!isBusy(error)) throw error;
      await connection.replace();
      if (performance.now() > latest) throw error;
      await wait(BUSY_PAUSE_MS);
    }
  }
}

function closed(): Error {
  return new Error('The transaction is closed.');
}

function occupied(patienceMs: number): Error {
  return new Error(`La base de données est restée occupée ${String(patienceMs / 1000)} s par un autre enregistrement.`);
}

function isBusy(error: unknown): boolean {
  return codeOf(error)?.startsWith('SQLITE_BUSY') === true;
}

async function beginTransaction(
  writer: Connection,
  mutex: Mutex,
  { patienceMs, idleMs }: Required<Pick<SqliteClientOptions, 'patienceMs' | 'idleMs'>>,
): Promise<Transaction> {
  const release = await mutex.acquire();
  let isOpen = false;
  const finish = async (command: 'COMMIT' | 'ROLLBACK') => {
    if (!isOpen) return;
    isOpen = false;
    clearTimeout(idle);
    try {
      await writer.client.execute(command);
    } catch (error) {
      // A commit that failed leaves the transaction open, unless SQLite has rolled it back, as on a full disk: there
      // is then nothing to roll back, and the error to tell is the first.
      await writer.client.execute('ROLLBACK').catch(() => undefined);
      await writer.replace();
      throw error;
    } finally {
      release();
    }
  };
  try {
    await patiently(writer, (client) => client.execute('BEGIN IMMEDIATE'), patienceMs);
    isOpen = true;
  } catch (error) {
    release();
    throw error;
  }
  // Whoever forgot it learns it at its next statement, which is refused.
  const idle = setTimeout(() => void finish('ROLLBACK').catch(() => undefined), idleMs).unref();
  const whileOpen = <Result>(run: () => Promise<Result>): Promise<Result> => {
    if (!isOpen) return Promise.reject(closed());
    idle.refresh();
    return run();
  };
  return {
    get closed() {
      return !isOpen;
    },
    execute: (statement) => whileOpen(() => writer.client.execute(statement)),
    batch: (statements) =>
      whileOpen(async () => {
        const results = [];
        for (const statement of statements) results.push(await writer.client.execute(statement));
        return results;
      }),
    // The client’s own would roll the whole transaction back.
    executeMultiple: () => Promise.reject(new Error('Several statements at once are not supported in a transaction.')),
    commit: () => (isOpen ? finish('COMMIT') : Promise.reject(closed())),
    rollback: () => finish('ROLLBACK'),
    close: () => void finish('ROLLBACK'),
  };
}
