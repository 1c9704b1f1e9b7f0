import { HELP, PlatformError, type ErrorFacts } from 'content-models';

/** Settings are missing or unusable. The message says which, what was found and what to write, in French. */
export class SettingsError extends PlatformError {
  override name = 'SettingsError';

  constructor(problem: string, facts: Partial<ErrorFacts> = {}) {
    super(problem, { code: 'settings', help: HELP.settings, ...facts });
  }
}
