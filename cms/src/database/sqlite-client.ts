import { createClient, type Client, type InStatement, type Transaction } from '@libsql/client';
import { Turns } from './turns.ts';

/** How long a write waits for the other writes of this process. */
const PATIENCE_MS = 15_000;
/** How long SQLite waits for a write of another process. It blocks this one, so it must stay short. */
const BUSY_TIMEOUT_MS = 5000;

/**
 * A libSQL client fit for several processes and several requests at once.
 *
 * libSQL's own client opens a new connection after each transaction, and the settings Payload gave the
 * first one (`busy_timeout`, `synchronous`) are lost: two saves at the same moment then fail with
 * SQLITE_BUSY. Here one connection writes and keeps its settings, writes of this process take turns, and
 * another connection reads what is committed.
 */
export async function createSqliteClient(url: string): Promise<Client> {
  const writer = createClient({ url });
  await writer.execute(`PRAGMA busy_timeout = ${String(BUSY_TIMEOUT_MS)}`);
  await writer.execute('PRAGMA journal_mode = WAL');
  // Safe under WAL: after a power cut the last transactions may be missing, the file is never damaged.
  await writer.execute('PRAGMA synchronous = NORMAL');
  const reader = createClient({ url });
  await reader.execute(`PRAGMA busy_timeout = ${String(BUSY_TIMEOUT_MS)}`);
  const turns = new Turns(PATIENCE_MS);

  const inTurn = async <Result>(write: () => Promise<Result>): Promise<Result> => {
    const end = await turns.take();
    try {
      return await write();
    } finally {
      end();
    }
  };

  return {
    protocol: 'file',
    get closed() {
      return writer.closed;
    },
    execute: (statement: InStatement) =>
      isRead(statement) ? reader.execute(statement) : inTurn(() => writer.execute(statement)),
    batch: (statements, mode) => inTurn(() => writer.batch(statements, mode)),
    migrate: (statements) => inTurn(() => writer.migrate(statements)),
    executeMultiple: (sql) => inTurn(() => writer.executeMultiple(sql)),
    transaction: () => beginTransaction(writer, turns),
    sync: () => Promise.resolve(undefined),
    close: () => {
      reader.close();
      writer.close();
    },
  };
}

/** Only a plain query: a statement that returns rows may also write them. */
function isRead(statement: InStatement): boolean {
  return /^\s*select\b/i.test(typeof statement === 'string' ? statement : statement.sql);
}

async function beginTransaction(writer: Client, turns: Turns): Promise<Transaction> {
  const endTurn = await turns.take();
  let isOpen = false;
  const finish = async (command: 'COMMIT' | 'ROLLBACK') => {
    if (!isOpen) return;
    isOpen = false;
    try {
      await writer.execute(command);
    } catch (error) {
      // A commit that failed leaves the transaction open, on the connection of the next one.
      if (command === 'COMMIT') await writer.execute('ROLLBACK');
      throw error;
    } finally {
      endTurn();
    }
  };
  try {
    await writer.execute('BEGIN IMMEDIATE');
    isOpen = true;
  } catch (error) {
    endTurn();
    throw error;
  }
  const whileOpen = <Result>(run: () => Promise<Result>): Promise<Result> =>
    isOpen ? run() : Promise.reject(new Error('The transaction is closed.'));
  return {
    get closed() {
      return !isOpen;
    },
    execute: (statement) => whileOpen(() => writer.execute(statement)),
    batch: (statements) =>
      whileOpen(async () => {
        const results = [];
        for (const statement of statements) results.push(await writer.execute(statement));
        return results;
      }),
    // The client’s own would roll the whole transaction back.
    executeMultiple: () => Promise.reject(new Error('Several statements at once are not supported in a transaction.')),
    commit: () => finish('COMMIT'),
    rollback: () => finish('ROLLBACK'),
    close: () => void finish('ROLLBACK'),
  };
}
