/** How long the link to a new password opens, in minutes. */
export const LINK_MINUTES = 60;

/** An account is sent one message in this time, in milliseconds, whoever asks and however often. */
export const BETWEEN_LETTERS_MS = 60_000;
