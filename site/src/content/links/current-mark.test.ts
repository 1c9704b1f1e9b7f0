import { expect, it } from 'vitest';
import { currentMark } from './current-mark.ts';

it('marks the page itself and the section it belongs to', () => {
  expect(currentMark('/presse/', '/presse/')).toBe('page');
  expect(currentMark('/presse/', '/presse/communiques/plan-ia/')).toBe('true');
  expect(currentMark('/', '/presse/')).toBeUndefined();
});
