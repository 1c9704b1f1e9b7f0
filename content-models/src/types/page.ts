import { z } from 'zod';
import { RESERVED_PAGE_SLUGS } from '../sections.ts';
import { named } from '../shared/references.ts';
import { richText } from '../shared/rich-text.ts';
import { commonFields } from './common.ts';
import type { DocumentType } from './content-type.ts';

/** An editorial page, at `/<slug>/`: never at an address that the site has for a page of its own. */
export const page = z
  .strictObject({
    collection: z.literal('pages'),
    ...commonFields,
    body: named('Texte', richText),
  })
  .refine(({ slug }) => !RESERVED_PAGE_SLUGS.includes(slug), { path: ['slug'] });
export type Page = z.infer<typeof page>;

export const pageType = {
  slug: 'pages',
  names: { singular: 'Page', plural: 'Pages', the: 'la page', isFeminine: true },
  model: page,
  prefix: '/',
  reservedSlugs: RESERVED_PAGE_SLUGS,
  mayBeYear: true,
  derivedFiles: [],
  filing: { by: 'name', name: 'pages', title: 'Pages', rank: 1 },
  isNews: false,
  isSuggested: true,
  measuredAs: 'page',
  card: () => ({}),
  opening: ({ body }) => body,
} as const satisfies DocumentType<Page>;
