export { globalPublicationHooks, publicationHooks, redirectPublicationHooks, UNLOGGED } from './hooks.ts';
export { publicationJobs } from './outbox/queue.ts';
export { Secrets, withFileHashes } from './worker/secrets.ts';
export { requestWholeRendering } from './outbox/whole-rendering.ts';
export { createPublicationWorker, type PublicationWorker } from './worker/worker.ts';
