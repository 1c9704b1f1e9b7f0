import { once } from 'node:events';
import type { AddressInfo, Socket } from 'node:net';
import { buffer } from 'node:stream/consumers';
import PostalMime, { type Email } from 'postal-mime';
import { SMTPServer } from 'smtp-server';

/** A message that the server took. */
export interface TakenMail {
  to: string;
  from: string;
  raw: string;
}

/** An answer of the protocol that refuses, such as 451 or 550. */
export class SmtpRefusal extends Error {
  readonly responseCode: number;

  constructor(responseCode: number, message: string) {
    super(message);
    this.responseCode = responseCode;
  }
}

/** A real mail server, which stores what it takes in memory. */
export class MailServer {
  readonly taken: TakenMail[] = [];
  /** Addresses refused when they are named, with the answer. */
  readonly refused = new Map<string, SmtpRefusal>();
  /** Called once a message is there, before it is said to be taken: may never resolve. */
  beforeAnswer: () => Promise<void> = () => Promise.resolve();
  readonly #server: SMTPServer;
  readonly #sockets = new Set<Socket>();

  private constructor() {
    this.#server = new SMTPServer({
      authOptional: true,
      allowInsecureAuth: true,
      disabledCommands: ['STARTTLS'],
      // Whoever says who it is is believed.
      onAuth: ({ username }, _session, callback) => {
        callback(null, { user: username });
      },
      closeTimeout: 100,
      onRcptTo: ({ address }, _session, callback) => {
        callback(this.refused.get(address) ?? null);
      },
      onData: (stream, { envelope }, callback) => {
        const from = envelope.mailFrom === false ? '' : envelope.mailFrom.address;
        const to = envelope.rcptTo.map(({ address }) => address).join(' ');
        buffer(stream)
          .then(async (bytes) => {
            this.taken.push({ from, to, raw: bytes.toString() });
            await this.beforeAnswer();
            callback();
          })
          .catch(callback);
      },
    });
    this.#server.server.on('connection', (socket: Socket) => {
      this.#sockets.add(socket);
      socket.once('close', () => this.#sockets.delete(socket));
    });
    // Who sends may leave in the middle.
    this.#server.on('error', () => undefined);
  }

  static async start(): Promise<MailServer> {
    const server = new MailServer();
    const listening = server.#server.listen(0, '127.0.0.1');
    await once(listening, 'listening');
    return server;
  }

  get url(): string {
    // A server that listens on a port has such an address.
    const { port } = this.#server.server.address() as AddressInfo;
    return `smtp://127.0.0.1:${String(port)}`;
  }

  /** What an address was sent, parsed. */
  async mailTo(address: string): Promise<Email[]> {
    return Promise.all(this.taken.filter(({ to }) => to === address).map(({ raw }) => PostalMime.parse(raw)));
  }

  /** Breaks every connection, and answers nothing more. */
  cut(): Promise<never> {
    for (const socket of this.#sockets) socket.destroy();
    return new Promise(() => undefined);
  }

  stop(): Promise<void> {
    return new Promise((resolve) => {
      this.#server.close(() => {
        resolve();
      });
    });
  }
}

/** The first address of the site, under a folder, that a message names. */
export function linkIn({ text }: { text?: string | undefined }, folder: string): string {
  const found = new RegExp(`https?://[^/\\s]+(${folder}[\\w-]+/)`).exec(text ?? '')?.[1];
  if (found === undefined) throw new Error(`No link to ${folder} in: ${text ?? ''}`);
  return found;
}
