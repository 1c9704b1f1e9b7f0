import { APIError } from 'payload';

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
  'Rien n’a été enregistré : ce contenu a changé depuis que vous l’avez ouvert, dans un autre onglet ou par quelqu’un d’autre. Copiez ce que vous venez d’écrire, rechargez la page, puis reportez-le.';

/** When a version was saved. */
function momentOf(version: unknown): number | null {
  if (typeof version !== 'object' || version === null || !('updatedAt' in version)) return null;
  const { updatedAt } = version;
  const moment = typeof updatedAt === 'string' || updatedAt instanceof Date ? new Date(updatedAt).getTime() : NaN;
  return Number.isNaN(moment) ? null : moment;
}
