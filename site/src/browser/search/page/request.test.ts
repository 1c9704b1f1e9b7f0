import { describe, expect, it } from 'vitest';
import type { Facet, FacetValue } from '../../../../search/answer.ts';
import { EMPTY_REQUEST, formatRequest, isEmptyRequest, parseRequest, spellValues, toggleValue } from './request.ts';

const NOTHING: Record<Facet, readonly FacetValue[]> = {
  type: [],
  theme: [],
  annee: [],
  territoire: [],
  region: [],
  personne: [],
};

describe('search request', () => {
  it('comes back the same from the address it is shared by', () => {
    const request = {
      text: 'sobriété & IA',
      chosen: { type: ['Replay', 'Projet d’IA'], annee: ['2023'] },
      order: 'date',
      isVerbatim: true,
    } as const;
    expect(formatRequest(request)).toBe(
      '?q=sobri%C3%A9t%C3%A9+%26+IA&type=Replay&type=Projet+d%E2%80%99IA&annee=2023&ordre=date&exact=1',
    );
    expect(parseRequest(formatRequest(request))).toEqual(request);
  });

  it('leaves the address alone when nothing is searched', () => {
    const request = parseRequest('?q=+&type=&theme=+');
    expect(isEmptyRequest(request)).toBe(true);
    expect(formatRequest(request)).toBe('');
    expect(isEmptyRequest(parseRequest('?ordre=date'))).toBe(true);
  });

  it('takes several values of a facet, and each away when it is chosen again', () => {
    const first = toggleValue({ ...EMPTY_REQUEST, text: 'ia' }, 'type', 'Manifeste');
    const both = toggleValue(first, 'type', 'Événement');
    expect(both.chosen).toEqual({ type: ['Manifeste', 'Événement'] });
    expect(toggleValue(both, 'type', 'Manifeste').chosen).toEqual({ type: ['Événement'] });
    expect(toggleValue(first, 'type', 'Manifeste').chosen).toEqual({});
  });

  it('writes values as the site does, whatever the apostrophes, the accents and the capitals of an address', () => {
    const known = {
      ...NOTHING,
      type: [{ value: 'Projet d’IA', count: 1 }],
      region: [{ value: 'Île-de-France', count: 2 }],
    };
    const request = parseRequest("?type=projet d'ia&type=Projet d’IA&region=ile de france&annee=1999");
    expect(spellValues(request, known).chosen).toEqual({
      type: ['Projet d’IA'],
      region: ['Île-de-France'],
      annee: ['1999'],
    });
  });
});
