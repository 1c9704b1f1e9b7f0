import { describe, expect, it } from 'vitest';
import { referenceOf } from './reference.ts';
import type { CitedWork } from './cited-work.ts';

const WORK: CitedWork = {
  key: 'interconnectes-manifestos-3',
  title: 'Agir face à l’urgence',
  kind: 'Manifeste',
  authors: [{ name: 'France urbaine' }, { firstName: 'Élise', lastName: 'Modèle' }],
  publisher: 'Les Interconnectés',
  date: '2020-02-12',
  within: null,
  url: 'https://site.example/id/m3/',
};

describe('a reference in words', () => {
  it('says who, what, when and where, as NF Z 44-005 does', () => {
    expect(referenceOf(WORK)).toBe(
      'France urbaine, MODÈLE, Élise. Agir face à l’urgence [en ligne]. Manifeste. Les Interconnectés, 12 février 2020. Disponible à l’adresse\u00a0: https://site.example/id/m3/',
    );
  });

  it('names the text that a part is of, and the publisher alone where nobody signed', () => {
    const part = { ...WORK, authors: [], within: 'Le texte', kind: 'Engagement\u00a01.2', date: '2021' };
    expect(referenceOf(part)).toBe(
      'Les Interconnectés. Agir face à l’urgence. In\u00a0: Le texte [en ligne]. Engagement\u00a01.2, 2021. Disponible à l’adresse\u00a0: https://site.example/id/m3/',
    );
  });
});
