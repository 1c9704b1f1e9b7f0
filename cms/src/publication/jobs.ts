import type { JobsConfig, PayloadRequest } from 'payload';
import { PUBLICATION_TASK, queueRequest, RETRY_MS } from './queue.ts';
import type { PublicationRequest, Publish } from './requests.ts';

/**
 * Payload's job queue is the outbox: a request is stored in the transaction of the change itself, so
 * that none is lost, whatever dies. Only the worker, which brings `publish`, runs it.
 */
export function publicationJobs(publish: Publish = refuse): JobsConfig {
  return {
    tasks: [
      {
        slug: PUBLICATION_TASK,
        label: 'Mise en ligne',
        inputSchema: [{ name: 'request', type: 'json', required: true }],
        handler: async ({ input, req }: { input: { request: PublicationRequest }; req: PayloadRequest }) => {
          try {
            await publish(input.request);
          } catch {
            // `publish` has said why. A new job takes its place, for as long as it takes: Payload's own
            // retries come to an end, and each one makes the job longer.
            await queueRequest(req, input.request, new Date(Date.now() + RETRY_MS));
          }
          return { output: {} };
        },
      },
    ],
    autoRun: [],
  };
}

function refuse(): Promise<never> {
  return Promise.reject(new Error('La mise en ligne est le travail du processus « worker » : lancez-le.'));
}
