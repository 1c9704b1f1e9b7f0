import { once } from 'node:events';
import { mkdir, writeFile } from 'node:fs/promises';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { buffer } from 'node:stream/consumers';
import { SMTPServer } from 'smtp-server';

export interface Mailbox {
  port: number;
  close: () => Promise<void>;
}

/**
 * A mail server of this machine, which takes whatever it is sent and keeps each message as a file: nothing leaves.
 *
 * @param port 0 takes a free one
 * @param onMail is given the file of each message, which says whom it was for
 */
export async function openMailbox({
  port,
  folder,
  onMail,
}: {
  port: number;
  folder: string;
  onMail: (file: string) => void;
}): Promise<Mailbox> {
  await mkdir(folder, { recursive: true });
  let kept = 0;
  const server = new SMTPServer({
    authOptional: true,
    disabledCommands: ['STARTTLS', 'AUTH'],
    closeTimeout: 100,
    onData: (stream, _session, callback) => {
      kept += 1;
      // In the order of their arrival, and opened by any mail program.
      const name = `${new Date().toISOString().replaceAll(':', '-')}-${String(kept)}.eml`;
      buffer(stream)
        .then((bytes) => writeFile(join(folder, name), bytes))
        .then(() => {
          onMail(join(folder, name));
          callback();
        }, callback);
    },
  });
  const listening = server.listen(port, '127.0.0.1');
  await once(listening, 'listening');
  // Who sends may leave in the middle.
  server.on('error', () => undefined);
  return {
    // A server that listens on a port has such an address.
    port: (listening.address() as AddressInfo).port,
    close: () =>
      new Promise((resolve) => {
        server.close(() => {
          resolve();
        });
      }),
  };
}
