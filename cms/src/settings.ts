import type { Payload } from 'payload';
import type { CmsSettings } from 'runtime/settings';

/** The settings that the CMS was opened with. */
export function settingsOf({ config }: Pick<Payload, 'config'>): CmsSettings {
  // Put there by `createCmsConfig`; Payload types it as anything, and gives it to no browser.
  return (config.custom as { settings: CmsSettings }).settings;
}
