import { createClient, type Client } from '@libsql/client';

/**
 * One connection to a SQLite file, with its settings, replaced when it can no longer be trusted.
 *
 * libSQL leaves open a statement that found the database busy, and one whose COMMIT failed. While it is open, what
 * this connection writes afterwards is said done and never committed, and what it reads may stay as it was at that
 * moment. Nothing closes the statement before the garbage collector does.
 * https://github.com/tursodatabase/libsql-client-ts/issues/352; to be removed with the release that closes it.
 */
export class Connection {
  readonly #url: string;
  readonly #settings: readonly string[];
  #client: Client;

  private constructor(url: string, settings: readonly string[]) {
    this.#url = url;
    this.#settings = settings;
    this.#client = createClient({ url });
  }

  /** @param settings statements run on every new connection */
  static async open(url: string, settings: readonly string[]): Promise<Connection> {
    const connection = new Connection(url, settings);
    await connection.#set();
    return connection;
  }

  get client(): Client {
    return this.#client;
  }

  /** Takes another connection. There must be no transaction open: the former one would keep its lock. */
  async replace(): Promise<void> {
    this.#client.close();
    this.#client = createClient({ url: this.#url });
    await this.#set();
  }

  async #set(): Promise<void> {
    for (const setting of this.#settings) await this.#client.execute(setting);
  }
}
