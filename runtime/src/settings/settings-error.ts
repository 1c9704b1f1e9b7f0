/** Settings are missing or unusable. The message says which, what was found and what to write, in French. */
export class SettingsError extends Error {
  override name = 'SettingsError';
}
