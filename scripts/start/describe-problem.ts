import { maskKeys, maskSecrets } from 'content-models';
import { knownSecrets, SettingsError } from 'runtime/settings';
import { DISK_FULL, isDiskFull, StartProblem } from './problem.ts';

/**
 * The sentence to show for any error: ours as it is, a full disk by its name, another by its message. Without secrets;
 * ours may say an address of e-mail, which is then what it is about.
 */
export function describeProblem(error: unknown, { isDebug = false } = {}): string {
  const mask = isOurs(error) && !isDebug ? maskKeys : maskSecrets;
  return mask(sentenceOf(error, isDebug), knownSecrets());
}

function isOurs(error: unknown): error is Error {
  return error instanceof StartProblem || error instanceof SettingsError;
}

function sentenceOf(error: unknown, isDebug: boolean): string {
  const text = error instanceof Error ? (error.stack ?? error.message) : String(error);
  if (isDebug) return text;
  if (isOurs(error)) return error.message;
  if (isDiskFull(text)) return DISK_FULL;
  const message = error instanceof Error ? error.message : text;
  return `Démarrage impossible\u00a0: ${message} (DEBUG=1 npm start en montre davantage.)`;
}
