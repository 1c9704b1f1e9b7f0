import { describe, expect, it } from 'vitest';
import type { Secret } from 'content-models';
import { ClueIndex } from './clue-index.ts';

const found = (address: string, text: string) => {
  const secret: Secret = {
    target: { collection: 'pages', id: 1 },
    name: 'Page « Secret », brouillon',
    clues: [{ kind: 'address', text: address }],
  };
  return new ClueIndex([secret]).find(text).length > 0;
};

describe('the address of what is not public', () => {
  it.each([
    'href="/projet/"',
    'href=/projet/',
    '<loc>https://site.example/projet/</loc>',
    '[lien](/projet/)',
    'URL:https://site.example:8080/projet/',
    'Voir /projet/',
    '/projet/#suite',
    '/projet/?a=b',
    '/projet/',
  ])('is found where it stands whole: %s', (text) => {
    expect(found('/projet/', text)).toBe(true);
  });

  it.each([
    'href="/manifestes/projet/"',
    'https://site.example/manifestes/projet/',
    'href="/projet/suite/"',
    'href="/projet-2/"',
    'href="/un-projet/"',
    'Le projet / la suite',
    'projet',
  ])('is not found in another one, nor in words: %s', (text) => {
    expect(found('/projet/', text)).toBe(false);
  });

  it('is found though its words are those of a heading, which are not', () => {
    expect(found('/presse/communiques/tous-les-communiques/', '<h2>Tous les communiqués</h2>')).toBe(false);
    expect(found('/presse/communiques/tous-les-communiques/', '"/presse/communiques/tous-les-communiques/"')).toBe(
      true,
    );
  });
});
