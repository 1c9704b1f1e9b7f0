import { GLOBAL_MODELS, type GlobalContent, type GlobalSlug } from 'content-models';
import type { Question } from './question.ts';

const globalKey = (slug: GlobalSlug) => `global ${slug}`;

/** A setting of the site. */
export const global: Question<'global'> = {
  answer: ({ slug }, content) => {
    return content.global(slug) ?? emptyGlobal(slug);
  },
  keys: ({ slug }) => [globalKey(slug)],
  touchedBy: { global: ({ slug }) => [globalKey(slug)] },
};

/** A setting that nobody has published yet: with nothing in it, where the site can do without. */
function emptyGlobal(slug: GlobalSlug): GlobalContent {
  const { data } = GLOBAL_MODELS[slug].safeParse({ global: slug });
  if (data === undefined) throw new Error(`The global "${slug}" was never published.`);
  return data;
}
