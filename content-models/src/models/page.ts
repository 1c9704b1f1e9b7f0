import { z } from 'zod';
import { richText } from '../shared/rich-text.ts';
import { commonFields } from './common.ts';

/** An editorial page, at `/<slug>/`. */
export const page = z.strictObject({
  collection: z.literal('pages'),
  ...commonFields,
  body: richText,
});
export type Page = z.infer<typeof page>;
