import { z } from 'zod';

/** What is asked again and again, in this order. */
export const ADMIN_QUESTIONS = [
  'home-page',
  'title-search',
  'text-search',
  'vain-search',
  'uses-of-picture',
  'save',
] as const;

const summary = z.object({ count: z.number(), median: z.number(), worst: z.number() });

/** What was measured on a corpus, in milliseconds. */
export const adminMeasures = z.object({
  /** Writing the line of every document in an inventory without any. */
  completedInMs: z.number(),
  questions: z.partialRecord(z.enum(ADMIN_QUESTIONS), summary),
});

export type AdminMeasures = z.infer<typeof adminMeasures>;
