/** What a command may ask without starting Payload. */
export { describeDatabase } from './database/describe-database.ts';
export { describeDifferences, describePageFailures } from './publication/confirmation/describe-report.ts';
export { PUBLICATION_STATUS_LABELS } from './publication/history/labels.ts';
export { readPublicationLog, type PublicationLog, type QueuedRequest } from './publication/history/read-log.ts';
