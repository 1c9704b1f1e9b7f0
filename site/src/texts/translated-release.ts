import type { PressRelease } from 'content-models';

/** What is needed of a release to tell it in another language. */
export type TranslatedRelease = Pick<PressRelease, 'slug' | 'dateline' | 'corrections' | 'contacts'>;
