import type { Question } from './question.ts';

const PARTS = 'siteMapParts';

/** The parts of the site map. */
export const siteMapParts: Question<'siteMapParts'> = {
  answer: (_filter, content, { siteMap }) => siteMap.parts(content),
  keys: () => [PARTS],
  touchedBy: { content: ({ places, hasSiteMapChanged }) => (hasSiteMapChanged && places.length > 0 ? [PARTS] : []) },
};
