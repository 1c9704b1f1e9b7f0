import { APIError } from 'payload';
import type { User } from '../payload-types.ts';

/**
 * Before validation, of a document or a global: refuses what was written on a version that is no longer the
 * latest, since another tab or somebody else has saved after it was opened. The admin sends back the moment of the
 * version that it opened; whoever sends none takes it upon themselves. A former version that is restored is older
 * on purpose.
 */
export function refuseStale({ data, originalDoc, context }: StaleCheck): void {
  if (context.isRestoringVersion === true) return;
  const opened = momentOf(data);
  const latest = momentOf(originalDoc);
  if (opened !== null && latest !== null && opened < latest) throw new StaleError();
}

/**
 * The same for an account. Its moment tells nothing: a wrong password or a forgotten one, which anybody can send, moves
 * it. What is compared is what an editor sees, as it was when the form was opened.
 */
export function refuseStaleAccount({ data, originalDoc }: StaleCheck): void {
  const opened = seenIn(data);
  const latest = seenIn(originalDoc);
  if (opened !== null && latest !== null && opened !== latest) throw new StaleError();
}

/** What an editor sees of an account, in one text; of a key, whether there is one. */
export function seenOf(account: Partial<User> | undefined): string {
  const { name, email, role, enableAPIKey } = account ?? {};
  return JSON.stringify([name, email, role, role === 'reader' && enableAPIKey === true]);
}

interface StaleCheck {
  data?: unknown;
  originalDoc?: unknown;
  /** Where Payload says that a former version is being restored. */
  context: Readonly<Record<string, unknown>>;
}

/** Answer 409, with a French sentence that the admin shows. */
class StaleError extends APIError {
  constructor() {
    super(MESSAGE, 409, null, true);
    // Payload hides the message of an error without a name, and the compiled server drops class names.
    this.name = 'StaleError';
  }
}

const MESSAGE =
  'Rien n’a été enregistré : ce contenu a changé depuis que vous l’avez ouvert, dans un autre onglet ou par quelqu’un d’autre.';

/** When a version was saved. */
function momentOf(version: unknown): number | null {
  if (typeof version !== 'object' || version === null || !('updatedAt' in version)) return null;
  const { updatedAt } = version;
  const moment = typeof updatedAt === 'string' || updatedAt instanceof Date ? new Date(updatedAt).getTime() : NaN;
  return Number.isNaN(moment) ? null : moment;
}

/** What `seenOf` told of an account when it was read. */
function seenIn(account: unknown): string | null {
  if (typeof account !== 'object' || account === null || !('seen' in account)) return null;
  return typeof account.seen === 'string' ? account.seen : null;
}
