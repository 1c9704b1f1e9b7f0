export const DAY_MS = 24 * 60 * 60 * 1000;

/** How long a request waits for its confirmation, in days: then it is forgotten. So is who left, after as long. */
export const CONFIRMATION_DAYS = 7;
