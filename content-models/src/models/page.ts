import { z } from 'zod';
import { isReservedSlug } from '../addresses.ts';
import { richText } from '../shared/rich-text.ts';
import { commonFields } from './common.ts';

/** An editorial page, at `/<slug>/`: never at an address that the site has for a page of its own. */
export const page = z
  .strictObject({
    collection: z.literal('pages'),
    ...commonFields,
    body: richText,
  })
  .refine(({ slug }) => !isReservedSlug('pages', slug), { path: ['slug'] });
export type Page = z.infer<typeof page>;
