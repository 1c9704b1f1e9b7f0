export { globalPublicationHooks, publicationHooks, redirectPublicationHooks } from './hooks.ts';
export { publicationJobs } from './jobs.ts';
export type { Publish } from './requests.ts';
export { requestWholeRendering } from './whole-rendering.ts';
export { createPublicationWorker, type PublicationWorker } from './worker.ts';
