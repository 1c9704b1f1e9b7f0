import { maskKeys, maskSecrets, PlatformError } from 'content-models';
import { knownSecrets } from 'runtime/settings';
import { diskFull, isDiskFull } from './problem.ts';

/**
 * What an entry prints of an error: an expected one as it is, with the page that says more; a full disk by its name;
 * another by its message. Without secrets; ours may say an address of e-mail, which is then what it is about.
 */
export function describeProblem(error: unknown, { isDebug = false } = {}): string {
  const mask = error instanceof PlatformError && !isDebug ? maskKeys : maskSecrets;
  return mask(sentenceOf(error, isDebug), knownSecrets());
}

function sentenceOf(error: unknown, isDebug: boolean): string {
  const text = error instanceof Error ? (error.stack ?? error.message) : String(error);
  if (isDebug) return text;
  if (error instanceof PlatformError) return withHelp(error);
  if (isDiskFull(text)) return withHelp(diskFull());
  const message = error instanceof Error ? error.message : text;
  return `Démarrage impossible\u00a0: ${message} (DEBUG=1 npm start en montre davantage.)`;
}

function withHelp({ message, help }: PlatformError): string {
  return help === undefined ? message : `${message}\nEn savoir plus\u00a0: ${help}`;
}
