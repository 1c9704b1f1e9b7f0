import { expect, it } from 'vitest';
import { currentIn } from './current-place.ts';

it.each([
  ['/admin/collections/events', 'page'],
  ['/admin/collections/events/12', 'true'],
  ['/admin/collections/events-of-others', undefined],
  ['/admin', undefined],
])('marks the list of events, at %s, as %s', (pathname, mark) => {
  expect(currentIn(pathname, '/admin/collections/events')).toBe(mark);
});
