import { DATA_SETS, MODELS, PUBLISHED_COLLECTIONS, typeOf, type PublishedCollection } from 'content-models';
import { expect, it } from 'vitest';
import { fieldsOf } from '../data-set.ts';
import { SET_NAMES, SETS } from './index.ts';

/** What tables don't give: pictures, texts with structure, what pages alone say. */
const LEFT_OUT: Partial<Record<PublishedCollection, readonly string[]>> = {
  'press-releases': [
    'body',
    'quotes',
    'translations',
    'contacts',
    'attachments',
    'pressKit',
    'coverage',
    'withdrawal',
    'history',
  ],
  manifestos: ['introduction', 'files', 'followUps'],
  events: ['presentation', 'programmeChanges', 'figures', 'gallery', 'calendar'],
  replays: ['video', 'sound', 'chapters', 'missingAlternative', 'presentation', 'slides'],
  labels: ['body', 'links', 'contact', 'files'],
  concertations: ['questions', 'presentation', 'teachings', 'followUp', 'files'],
  'ai-projects': ['body', 'contact', 'files'],
  'ai-resources': ['isWithoutLink', 'users'],
  programmes: ['title', 'summary', 'themes', 'publishedAt', 'lastUpdate', 'presentation'],
  people: ['summary', 'themes', 'publishedAt', 'lastUpdate', 'biography'],
};
const NEVER_GIVEN = ['cover', 'seo', 'related'];

const withSets = PUBLISHED_COLLECTIONS.filter((collection) => typeOf(collection).dataSets !== undefined);

it.each(withSets)('the sets of %s give every field but those named here', (collection) => {
  const sets = SET_NAMES.filter((name) => DATA_SETS[name].collection === collection).map((name) => SETS[name]);
  const given = [...sets.flatMap(fieldsOf), ...NEVER_GIVEN];
  const leftOut = Object.keys(MODELS[collection].shape).filter((field) => !given.includes(field));
  expect(leftOut).toEqual(LEFT_OUT[collection] ?? []);
});
