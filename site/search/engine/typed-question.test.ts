import { describe, expect, it } from 'vitest';
import { readTyped } from './typed-question.ts';

const forms = (text: string) => readTyped(text).words.map(({ form }) => form);

describe('readTyped', () => {
  it('leaves out words that say nothing, unless there are no others', () => {
    expect(forms('Comment lutter contre l’illectronisme ?')).toEqual(['lutter', 'illectronisme']);
    expect(forms('Qu’est-ce que le réseau, où va-t-il ?')).toEqual(['reseau']);
    expect(forms('qui sommes-nous')).toEqual(['qui', 'sommesnous']);
    expect(forms('où')).toEqual(['ou']);
  });

  it('reads dates in figures as texts write them', () => {
    expect(forms('03/04/2024')).toEqual(['3', 'avril', '2024']);
    expect(forms('2024-12-05')).toEqual(['5', 'decembre', '2024']);
    expect(forms('45/13/2024')).toEqual(forms('45/13/2024'));
  });

  it('takes what stands between quotes of any kind for a phrase', () => {
    for (const text of ['"droit au numérique" élus', '« droit au numérique » élus', '“droit au numérique” élus']) {
      expect(readTyped(text).phrases).toEqual([['droit', 'au', 'numerique']]);
      expect(forms(text)).toEqual(['droit', 'numerique', 'elus']);
    }
    expect(readTyped('"numérique"').phrases).toEqual([]);
  });
});
