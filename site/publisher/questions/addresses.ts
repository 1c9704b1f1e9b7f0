import { siteMapPart } from 'content-models';
import type { Question } from './question.ts';

const addressesKey = (part: string) => `addresses ${part}`;

/** What a part of the site map lists. */
export const addresses: Question<'addresses'> = {
  answer: ({ part }, content, { siteMap }) => siteMap.addresses(part, content),
  keys: ({ part }) => [addressesKey(part)],
  touchedBy: {
    content: ({ places, hasSiteMapChanged }) =>
      hasSiteMapChanged
        ? places.flatMap(({ collection, list, sublist }) =>
            [list, ...(sublist === null ? [] : [sublist])].map((key) => addressesKey(siteMapPart(collection, key))),
          )
        : [],
  },
};
