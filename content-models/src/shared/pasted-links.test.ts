import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { linkAt } from './links.ts';
import { repairEmail, repairLink, repairPhone } from './pasted-links.ts';
import { webUrl } from './text.ts';

describe('repairLink', () => {
  it.each([
    [' https://exemple.fr/page ', 'https://exemple.fr/page'],
    ['\u00a0https://exemple.fr/page\u200b', 'https://exemple.fr/page'],
    [
      'https://exemple.fr/mon dossier/la note.pdf?mot=un deux',
      'https://exemple.fr/mon%20dossier/la%20note.pdf?mot=un%20deux',
    ],
    ['https://exemple.fr/une-adresse-\n  coupée', 'https://exemple.fr/une-adresse-coupée'],
    ['https ://exemple.fr', 'https://exemple.fr'],
    ['https:// exemple.fr/a', 'https://exemple.fr/a'],
    ['https:/exemple.fr/a', 'https://exemple.fr/a'],
    ['HTTP://exemple.fr', 'HTTP://exemple.fr'],
    ['<https://exemple.fr>', 'https://exemple.fr'],
    ['« https://exemple.fr »', 'https://exemple.fr'],
    ['www.exemple.fr/a b', 'https://www.exemple.fr/a%20b'],
    ['presse@exemple.fr', 'mailto:presse@exemple.fr'],
    ['mailto: presse@exemple.fr', 'mailto:presse@exemple.fr'],
    ['tel: +33 1 99 00 12 34', 'tel:+33199001234'],
    ['https%3A%2F%2Fexemple.fr%2Fa%20b', 'https://exemple.fr/a%20b'],
    ['https%253A%252F%252Fexemple.fr%252Fa', 'https://exemple.fr/a'],
    ['%20https%3A%2F%2Fexemple.fr', '%20https%3A%2F%2Fexemple.fr'],
    ['tel%3A%2B33%201%2099%2000%2012%2034', 'tel:+33199001234'],
    ['presse%40exemple.fr', 'mailto:presse@exemple.fr'],
    ['https://exemple.fr/?u=https%3A%2F%2Fautre.fr', 'https://exemple.fr/?u=https%3A%2F%2Fautre.fr'],
    ['https://exemple.fr/100%25', 'https://exemple.fr/100%25'],
    ['/presse/', '/presse/'],
  ])('makes %j %j', (pasted, meant) => {
    expect(repairLink(pasted)).toBe(meant);
  });

  it.each(['https://exem ple.fr', 'rapport final', 'bientôt', 'javascript:alert(1)', '', 'https://'])(
    'leaves « %s » to be refused',
    (pasted) => {
      expect(linkAt(repairLink(pasted))).toBeNull();
    },
  );

  it('leaves a good address as it is, and finds it again however often it was encoded', () => {
    fc.assert(
      fc.property(fc.webUrl({ withQueryParameters: true, withFragments: true }), fc.nat(4), (url, times) => {
        expect(repairLink(` ${url}\n`)).toBe(url);
        const mangled = Array.from({ length: times }).reduce<string>((text) => encodeURIComponent(text), url);
        expect(repairLink(mangled)).toBe(url);
        expect(webUrl.safeParse(repairLink(mangled)).success).toBe(true);
      }),
    );
  });

  it('changes nothing twice', () => {
    fc.assert(
      fc.property(fc.oneof(fc.string({ unit: 'grapheme' }), fc.webUrl()), (text) => {
        expect(repairLink(repairLink(text))).toBe(repairLink(text));
      }),
    );
  });
});

describe('repairEmail', () => {
  it.each([
    [' presse@exemple.fr\u00a0', 'presse@exemple.fr'],
    ['mailto:presse@exemple.fr?subject=Bonjour', 'presse@exemple.fr'],
    ['Camille Exemple <presse@exemple.fr>', 'presse@exemple.fr'],
    ['presse @ exemple.fr', 'presse@exemple.fr'],
  ])('makes %j %j', (pasted, meant) => {
    expect(repairEmail(pasted)).toBe(meant);
  });
});

describe('repairPhone', () => {
  it.each([
    [' +33 1 99 00 12 34 ', '+33 1 99 00 12 34'],
    ['tel:+33199001234', '+33199001234'],
    ['01\u00a099\u00a000\u00a012\u00a034', '01 99 00 12 34'],
  ])('makes %j %j', (pasted, meant) => {
    expect(repairPhone(pasted)).toBe(meant);
  });
});
