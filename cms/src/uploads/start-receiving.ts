import { subscribe } from 'node:diagnostics_channel';
import type { Server } from 'node:http';
import { emptyIncoming, incomingFolder } from './incoming-folder.ts';

/** Time to send the largest video at 5 Mbit/s. */
const LONGEST_SENDING_MS = 60 * 60 * 1000;

/** Prepares the server of the CMS for long videos, and removes what one that was killed has left. */
export function startReceiving(dataDir: string): void {
  emptyIncoming(incomingFolder(dataDir));
  // Next makes the HTTP server itself, with the five minutes that Node gives to a request.
  subscribe('http.server.request.start', (message) => {
    (message as { server: Server }).server.requestTimeout = LONGEST_SENDING_MS;
  });
}
