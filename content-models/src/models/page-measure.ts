import { z } from 'zod';
import { isoDay } from '../shared/dates.ts';

/** The types of page that are measured, in the order in which they are shown. */
export const MEASURED_TYPES = [
  'home',
  'press-release',
  'manifesto',
  'event',
  'replay',
  'page',
  'person',
  'press-kit',
  'label',
  'programme',
  'press-room',
  'manifesto-list',
  'event-list',
  'ai-space',
  'ai-project',
  'toolkit',
  'search',
] as const;
export type MeasuredType = (typeof MEASURED_TYPES)[number];

/** What a first visit to a page costs, as the publisher measured it on the published files. */
export const pageMeasure = z.strictObject({
  type: z.enum(MEASURED_TYPES),
  /** The page that stands for its type. */
  address: z.string().regex(/^\//),
  /** SHA-256 of the page as measured, in hexadecimal. */
  hash: z.hash('sha256'),
  /** Bytes transferred, texts compressed. */
  bytes: z.number().int().positive(),
  requests: z.number().int().positive(),
  /** Elements of the page, those of drawings included but for their first level. */
  elements: z.number().int().positive(),
  /** Day on which the page was measured as it is. */
  measuredOn: isoDay,
});
export type PageMeasure = z.infer<typeof pageMeasure>;
