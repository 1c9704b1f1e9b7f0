export { childEnvironment, isCi, isDebug, knownSecrets, loadSettings } from './process-settings.ts';
export { variables } from './schema.ts';
export { SettingsError } from './settings-error.ts';
export { readSettings, type DatabaseSettings, type MailSettings, type Settings } from './settings.ts';
export { withSecret, type CmsSettings } from './with-secret.ts';
