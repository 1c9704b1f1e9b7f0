import type { Publish, PublicationRequest } from './requests.ts';

/** Requests that come within this time of each other make one pass of the publisher. */
const QUIET_MS = 5;

interface Waiting {
  request: PublicationRequest;
  resolve: () => void;
  reject: (reason: unknown) => void;
}

/**
 * Gathers requests made close together and handles them as one, so that two hundred documents
 * published in one go make few passes. When a batch fails its requests are handled one by one, so
 * that the one which can't be done takes no other with it.
 */
export function createBatcher(handle: (requests: readonly PublicationRequest[]) => Promise<void>): Publish {
  let waiting: Waiting[] = [];
  let timer: NodeJS.Timeout | undefined;
  let running: Promise<void> = Promise.resolve();

  const flush = () => {
    const batch = waiting;
    waiting = [];
    running = running.then(async () => {
      try {
        await handle(batch.map(({ request }) => request));
        for (const { resolve } of batch) resolve();
      } catch (error) {
        if (batch.length === 1) for (const { reject } of batch) reject(error);
        else for (const one of batch) await handle([one.request]).then(one.resolve, one.reject);
      }
    });
  };

  return (request) =>
    new Promise((resolve, reject) => {
      waiting.push({ request, resolve, reject });
      clearTimeout(timer);
      timer = setTimeout(flush, QUIET_MS);
    });
}
