import { secretsOf } from 'content-models';
import { readSettings, type Settings, type Variables } from './settings.ts';

/**
 * The settings of this process, for its entry, which passes them on.
 *
 * @param decided variables that count more than those of the environment
 * @throws {SettingsError} naming every unusable one, in French
 */
export function loadSettings(decided: Variables = {}): Settings {
  return readSettings({ ...process.env, ...decided });
}

/** Whether problems are shown with their stack trace. Apart: it is needed when the rest can't be read. */
export function isDebug(): boolean {
  return isGiven('DEBUG');
}

/** Whether continuous integration runs us: no line is then redrawn. Apart: it is needed by what uses no other setting. */
export function isCi(): boolean {
  return isGiven('CI');
}

function isGiven(name: 'CI' | 'DEBUG'): boolean {
  return Boolean(process.env[name]?.trim());
}

/** What no log may hold of the settings of this process, usable or not. */
export function knownSecrets(): string[] {
  return secretsOf(process.env);
}

/**
 * The environment to give to a child process, with what its parent decides. What it prints is read through a pipe, then
 * often from a file: without colours, whatever asks for them elsewhere.
 */
export function childEnvironment(decided: Variables): NodeJS.ProcessEnv {
  return { ...process.env, FORCE_COLOR: undefined, NO_COLOR: '1', ...decided };
}
