import { Presence } from './presence.ts';

/** Who has which form open. One for the process: the compiled server holds its modules twice, for pages and for the API. */
export const whoIsThere: Presence = (globalThis.whoIsThere ??= new Presence());

declare global {
  var whoIsThere: Presence | undefined;
}
