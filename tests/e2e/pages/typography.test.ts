import { describe, expect, it } from 'vitest';
import { usePublishedSite } from '../support/published-site.ts';

const site = usePublishedSite();

describe.each(['400 100px Atkinson', '780 100px Bricolage'])('a text in %s', (font) => {
  it('has a narrow space beside high marks, within guillemets and between figures, and there only', async () => {
    const { spaces, narrow, narrowed } = await site.see('/presse/', (page) => page.evaluate(spacesOf, font));
    expect(spaces.noBreak).toBeCloseTo(spaces.plain, 1);
    expect(narrow).toBeLessThan(spaces.plain);
    expect(narrowed).toEqual(Object.fromEntries(Object.keys(narrowed).map((pair) => [pair, narrow])));
  });
});

/** In the page: widths in a font, of spaces alone and of the no-break space between two signs. */
async function spacesOf(font: string) {
  await document.fonts.load(font);
  const context = document.createElement('canvas').getContext('2d');
  if (context === null) throw new Error('There is no canvas.');
  context.font = font;
  const widthOf = (text: string) => Math.round(context.measureText(text).width * 10) / 10;
  const between = (one: string, other: string, space = '\u00a0') =>
    Math.round((widthOf(one + space + other) - widthOf(one) - widthOf(other)) * 10) / 10;
  const pairs = ['n;', 'n:', 'n!', 'n?', 'n»', '«n', '00', '0%', '0€'].map((pair) => [pair[0] ?? '', pair[1] ?? '']);
  return {
    spaces: { plain: widthOf(' '), noBreak: between('n', 'n') },
    narrow: widthOf('\u202f'),
    narrowed: Object.fromEntries(pairs.map(([one = '', other = '']) => [one + other, between(one, other)])),
  };
}
