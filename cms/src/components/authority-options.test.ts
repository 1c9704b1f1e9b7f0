import { describe, expect, it } from 'vitest';
import { findAuthorities } from '../register/index.ts';
import { optionOf } from './authority-options.ts';

const labels = (code: string) => findAuthorities(code).map((authority) => optionOf(authority).label);

describe('an authority in the list', () => {
  it('is told from those named alike by its nature, department and code', () => {
    expect(labels('97411')).toEqual(['Saint-Denis · Commune · La Réunion · 97411']);
    expect(labels('93066')).toEqual(['Saint-Denis · Commune · Seine-Saint-Denis · 93066']);
  });

  it('does not say its name twice', () => {
    expect(labels('44')).toEqual(['Loire-Atlantique · Département · 44', 'Grand Est · Région · 44']);
  });

  it('has a value of its own where two have the same code', () => {
    const values = findAuthorities('75').map((authority) => optionOf(authority).value);
    expect(new Set(values).size).toBe(2);
  });
});
