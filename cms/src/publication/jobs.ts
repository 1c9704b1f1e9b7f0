import type { JobsConfig } from 'payload';
import { PUBLICATION_TASK, type PublicationRequest, type Publish } from './requests.ts';

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
        // One second, then twice as long each time: about a quarter of an hour in all.
        retries: { attempts: 10, backoff: { type: 'exponential', delay: 1000 } },
        handler: async ({ input }: { input: { request: PublicationRequest } }) => {
          await publish(input.request);
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
