import { AGENDA_SAMPLES } from './agenda.ts';
import { AI_SAMPLES } from './ai.ts';
import { smallest } from './common.ts';
import { NETWORK_SAMPLES } from './network.ts';
import { SITE_SAMPLES } from './site.ts';
import { TEXTS_SAMPLES } from './texts.ts';

export { filledSample, type FilledSample } from './filled-sample.ts';

/** Smallest valid documents, for tests of every workspace. Each takes what the test is about. */
export const SAMPLES = {
  ...TEXTS_SAMPLES,
  ...AGENDA_SAMPLES,
  ...AI_SAMPLES,
  ...NETWORK_SAMPLES,
  ...SITE_SAMPLES,
  smallest,
} as const;
