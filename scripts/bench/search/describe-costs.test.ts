import { describe, expect, it } from 'vitest';
import { byteLines, describeLines, isWithin, speedLines, updateLines } from './describe-costs.ts';

const speed = (first: number, keys: number) => ({ first: [first], keys: [keys] });
const bytes = (first: number, further: number) => ({ first: [first], further: [further] });

describe('the costs of a search', () => {
  it('are compared with a part of what the other takes', () => {
    const lines = speedLines({ ours: speed(70, 80), pagefind: speed(100, 100) });
    expect(lines.map(isWithin)).toEqual([true, true, false, true]);
  });

  it('are compared with a number, higher for a large site', () => {
    const measured = { ours: bytes(150_000, 10_000), pagefind: bytes(1, 1) };
    expect(byteLines(measured, 'demonstration').map(isWithin)).toEqual([false, true, true]);
    expect(byteLines(measured, 'corpus').map(isWithin)).toEqual([true, true, true]);
  });

  it('stand side by side, but for what the other does not have', () => {
    const lines = [...speedLines({ ours: speed(70, 80), pagefind: speed(100, 100) }), ...updateLines([20])];
    expect(describeLines('Délais', lines).split('\n').slice(2)).toEqual([
      'Premier résultat, médiane         70\u00a0ms    100\u00a0ms      0,7     ×0,7',
      'Premier résultat, 95 %            70\u00a0ms    100\u00a0ms      0,7',
      'Touche suivante, médiane          80\u00a0ms    100\u00a0ms      0,8     ×0,7',
      'Touche suivante, 95 %             80\u00a0ms    100\u00a0ms      0,8',
      'Index d’une publication, médiane  20\u00a0ms                       50\u00a0ms',
      'Index d’une publication, 95 %     20\u00a0ms                       50\u00a0ms',
      'Index d’une publication, pire     20\u00a0ms',
    ]);
  });
});
