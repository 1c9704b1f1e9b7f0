import type { GlobalSlug } from 'content-models';
import type { Question } from './question.ts';

const globalKey = (slug: GlobalSlug) => `global ${slug}`;

/** A setting of the site. */
export const global: Question<'global'> = {
  answer: ({ slug }, content) => {
    const setting = content.global(slug);
    if (setting === undefined) throw new Error(`The global "${slug}" was never published.`);
    return setting;
  },
  keys: ({ slug }) => [globalKey(slug)],
  touchedBy: { global: ({ slug }) => [globalKey(slug)] },
};
