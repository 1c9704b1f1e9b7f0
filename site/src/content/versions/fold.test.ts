import { describe, expect, it } from 'vitest';
import { foldUnchanged } from './fold.ts';

const text = (words: string) => ({ kind: 'text', parts: [{ change: 'same', text: words }] }) as const;
const long = Array.from({ length: 80 }, (_, index) => `mot${String(index)}`).join(' ');

describe('what is shown of a comparison', () => {
  it('counts the passages that did not change', () => {
    const changed = { kind: 'text', parts: [{ change: 'added', text: 'Voici.' }] } as const;
    expect(foldUnchanged([text('a'), text('b'), changed, text('c')])).toEqual([
      { unchanged: 2 },
      changed,
      { unchanged: 1 },
    ]);
  });

  it('keeps the words beside a change, and cuts between words', () => {
    const [shown] = foldUnchanged([
      {
        kind: 'text',
        parts: [
          { change: 'same', text: `${long} ` },
          { change: 'removed', text: 'faux ' },
          { change: 'same', text: long },
        ],
      },
    ]);
    const [before, , after] = shown !== undefined && 'parts' in shown ? shown.parts : [];
    expect(before?.text).toMatch(/^\[…\] (?:mot\d+ )+$/);
    expect(after?.text).toMatch(/^(?:mot\d+ )+\[…\] $/);
    expect((before?.text.length ?? 0) + (after?.text.length ?? 0)).toBeLessThan(210);
  });

  it('leaves short ones whole', () => {
    const parts = [
      { change: 'same', text: 'Près de ' },
      { change: 'added', text: '300' },
    ] as const;
    expect(foldUnchanged([{ kind: 'lead', parts }])).toEqual([{ kind: 'lead', parts }]);
  });
});
