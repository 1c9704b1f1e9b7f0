import { describe, expect, it } from 'vitest';
import { textWidth, wrapLabel } from './text.ts';

const ROOM = { size: 20, width: 220, lines: 3 };

describe('a label', () => {
  it('is as wide as its characters, and a little more', () => {
    expect(textWidth('Nantes', 100)).toBeGreaterThan(textWidth('Nante', 100));
    expect(textWidth('日本', 100)).toBeGreaterThan(200);
  });

  it('stays on one line when it holds', () => {
    expect(wrapLabel('Note StopCovid', ROOM)).toEqual(['Note StopCovid']);
  });

  it('is cut into even lines', () => {
    expect(wrapLabel('Pour des territoires numériques responsables', ROOM)).toEqual([
      'Pour des territoires',
      'numériques responsables',
    ]);
  });

  it('ends with an ellipsis after a whole word when it does not hold', () => {
    const lines = wrapLabel('Pour une nouvelle approche, de la transformation numérique des territoires', {
      ...ROOM,
      lines: 1,
    });
    expect(lines).toEqual(['Pour une nouvelle…']);
  });

  it('cuts a word wider than itself', () => {
    const [line = '', ...others] = wrapLabel('anticonstitutionnellementimpossible', { ...ROOM, width: 100 });
    expect(others).toEqual([]);
    expect(line).toMatch(/^anti.*…$/);
    expect(textWidth(line, 20)).toBeLessThanOrEqual(100);
  });

  it('breaks after a hyphen, never at a no-break space', () => {
    expect(wrapLabel('Clermont-Ferrand', { ...ROOM, width: 90 })).toEqual(['Clermont-', 'Ferrand']);
    expect(wrapLabel('vraiment nouveau\u00a0?', { ...ROOM, width: 100 })).toEqual(['vraiment', 'nouveau\u00a0?']);
  });
});
