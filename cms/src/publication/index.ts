export { globalPublicationHooks, publicationHooks, redirectPublicationHooks, UNLOGGED } from './hooks.ts';
export { publicationJobs } from './queue.ts';
export { Secrets, withFileHashes } from './secrets.ts';
export { requestWholeRendering } from './whole-rendering.ts';
export { createPublicationWorker, type PublicationWorker } from './worker.ts';
