import type { Agent } from 'node:http';
import { get } from 'node:http';

/** One answer, as received. */
export interface Answer {
  path: string;
  status: number;
  /** `Content-Length` as announced. */
  announced: number;
  bytes: Buffer;
}

/**
 * Asks for an address of a site on this machine. Rejects when the connection fails or is cut, except
 * one kept from an earlier answer, which the server may close at the very moment it is used again: it
 * is asked for once more on another, as browsers do.
 */
export function ask(agent: Agent, port: number, path: string): Promise<Answer> {
  return new Promise((resolve, reject) => {
    const request = get({ agent, host: '127.0.0.1', port, path }, (response) => {
      const chunks: Buffer[] = [];
      response.on('data', (chunk: Buffer) => chunks.push(chunk));
      response.once('error', reject);
      response.once('end', () => {
        const announced = Number(response.headers['content-length'] ?? NaN);
        resolve({ path, status: response.statusCode ?? 0, announced, bytes: Buffer.concat(chunks) });
      });
    });
    request.once('error', (error: NodeJS.ErrnoException) => {
      if (request.reusedSocket && error.code === 'ECONNRESET') resolve(ask(agent, port, path));
      else reject(error);
    });
  });
}

/**
 * Calls `one` at a steady rate until told to stop, catching up when it was late: the number of calls
 * follows from the time passed alone. @returns how many were made, once each has ended
 */
export async function atRate(perSecond: number, signal: AbortSignal, one: () => Promise<void>): Promise<number> {
  const start = performance.now();
  const calls: Promise<void>[] = [];
  await new Promise<void>((resolve) => {
    const tick = () => {
      const due = Math.floor(((performance.now() - start) / 1000) * perSecond);
      while (calls.length < due) calls.push(one());
      if (!signal.aborted) return;
      clearInterval(timer);
      resolve();
    };
    const timer = setInterval(tick, 1000 / perSecond);
  });
  await Promise.all(calls);
  return calls.length;
}
