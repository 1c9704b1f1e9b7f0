import { describe, expect, it } from 'vitest';
import { dropElisions, joinElisions, separateElisions } from './elision.ts';

describe('elision', () => {
  it('is undone for the index and restored for the reader', () => {
    const text = 'Agir face à l’urgence de l’illectronisme, jusqu’à l&#39;IA';
    expect(separateElisions(text).split(/\s/)).toContain('illectronisme,');
    expect(separateElisions(text)).toContain('\u200aIA');
    expect(joinElisions(separateElisions(text))).toBe(text);
  });

  it('leaves words that only look elided alone', () => {
    expect(separateElisions('aujourd’hui, Territoir’Prod')).toBe('aujourd’hui, Territoir’Prod');
  });

  it('is dropped from what is searched, with either apostrophe', () => {
    expect(['l’IA', "d'IA", 'qu’une', 'aujourd’hui'].map(dropElisions)).toEqual(['IA', 'IA', 'une', 'aujourd’hui']);
  });
});
