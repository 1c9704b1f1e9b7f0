/** What a command may ask without starting Payload. */
export { describeDatabase } from './database/describe-database.ts';
export { describeDifferences, describePageFailures } from './publication/describe-report.ts';
export { PUBLICATION_STATUS_LABELS } from './publication/labels.ts';
export { readPublicationLog, type PublicationLog, type QueuedRequest } from './publication/read-log.ts';
