import { describe, expect, it } from 'vitest';
import { searchHash } from './searchable.ts';

const page = ({ header = 'Menu', meta = 'Communiqué', text = 'Un texte', body = 'data-pagefind-body' } = {}) =>
  Buffer.from(
    `<html><body><header>${header}</header><main><article ${body} data-type="${meta}">${text}</article></main></body></html>`,
  );

describe('searchHash', () => {
  it('stays the same when only the menu changes', () => {
    expect(searchHash(page({ header: 'Autre menu' }))).toBe(searchHash(page()));
  });

  it.each([{ meta: 'Manifeste' }, { text: 'Un autre texte' }])('changes with what can be found: %o', (change) => {
    expect(searchHash(page(change))).not.toBe(searchHash(page()));
  });

  it('is null for a page that is not to be found', () => {
    expect(searchHash(page({ body: '' }))).toBeNull();
  });
});
