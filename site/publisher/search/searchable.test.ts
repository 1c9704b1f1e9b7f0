import { describe, expect, it } from 'vitest';
import { searchHash } from './searchable.ts';

const page = ({ header = 'Menu', type = 'Communiqué', text = 'Un texte', attribute = 'data-search' } = {}) =>
  Buffer.from(
    `<html><body><header>${header}</header><main><article ${attribute}="{&#34;type&#34;:&#34;${type}&#34;}">${text}</article></main></body></html>`,
  );

describe('searchHash', () => {
  it('stays the same when only the menu changes', () => {
    expect(searchHash(page({ header: 'Autre menu' }))).toBe(searchHash(page()));
  });

  it.each([{ type: 'Manifeste' }, { text: 'Un autre texte' }, { text: 'Un textè' }])(
    'changes with what can be found: %o',
    (change) => {
      expect(searchHash(page(change))).not.toBe(searchHash(page()));
    },
  );

  it.each([
    [
      '<aside class="aside" data-search-ignore><aside>Un</aside><p>PDF</p></aside>',
      '<aside class="aside" data-search-ignore aria-label="Autour">Autre</aside>',
    ],
    ['<p data-search-ignore>Un<picture></picture></p>', '<p data-search-ignore>Deux</p>'],
    ['<p data-search-ignore>Un</p>', ''],
  ])('stays the same when only what is left out changes: %s', (one, other) => {
    const around = (content: string) => page({ text: `<div><p>Avant</p>${content}<p>Après</p></div>` });
    expect(searchHash(around(one))).toBe(searchHash(around(other)));
  });

  it('changes with what stands after what is left out', () => {
    const withAfter = (after: string) => page({ text: `<div data-search-ignore><div>Un</div></div>${after}` });
    expect(searchHash(withAfter('Après'))).not.toBe(searchHash(withAfter('Ensuite')));
    expect(searchHash(page({ text: '<p data-search-ignore>Un' }))).not.toBe(
      searchHash(page({ text: '<p data-search-ignore>Deux' })),
    );
  });

  it('is null for a page that is not to be found', () => {
    expect(searchHash(page({ attribute: 'data-other' }))).toBeNull();
  });
});
