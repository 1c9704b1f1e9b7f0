import type { Settings } from './settings.ts';
import { SettingsError } from './settings-error.ts';

/** Settings of a process that opens the CMS: the secret is known. */
export type CmsSettings = Settings & { payloadSecret: string };

/** @throws {SettingsError} without the secret: the start of the platform makes it up, a process that it starts does not */
export function withSecret(settings: Settings): CmsSettings {
  const { payloadSecret } = settings;
  if (payloadSecret === undefined) throw new SettingsError('PAYLOAD_SECRET manque :', { remedy: NO_SECRET });
  return { ...settings, payloadSecret };
}

const NO_SECRET = 'donnez une suite d’au moins 32 caractères, par exemple « openssl rand -hex 32 ».';
