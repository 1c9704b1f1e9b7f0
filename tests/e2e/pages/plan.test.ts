import type { Page } from 'playwright-core';
import { beforeAll, describe, expect, it } from 'vitest';
import { usePublishedSite } from '../support/published-site.ts';

const site = usePublishedSite();

/** The narrowest window that shows the plan, a common one, and one wider than the plan. */
const WIDTHS = [1280, 1440, 1920];

/** A label of the plan as the browser sets it, in pixels of the window: the width of its text, the height of its plate. */
interface Label {
  text: string;
  left: number;
  right: number;
  top: number;
  bottom: number;
  /** How far its text goes beyond the plate that is drawn, and pressed, around it. */
  beyond: number;
}

describe.each(WIDTHS)('the plan of the network in a window of %i pixels', (width) => {
  let labels: Label[];

  beforeAll(async () => {
    labels = await site.see('/', labelsOf, { viewport: { width, height: 900 } });
  });

  it('sets every label within its plate, in the fonts of the site', () => {
    expect(labels.length).toBeGreaterThan(10);
    expect(labels.filter(({ beyond }) => beyond > 0)).toEqual([]);
  });

  it('sets no label over another', () => {
    const overlaps = labels.flatMap((label, index) =>
      labels
        .slice(index + 1)
        .filter((other) => areOver(label, other))
        .map((other) => `${label.text} / ${other.text}`),
    );
    expect(overlaps).toEqual([]);
  });
});

function areOver(a: Label, b: Label): boolean {
  return a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom;
}

async function labelsOf(page: Page): Promise<Label[]> {
  await page.evaluate(() => document.fonts.ready.then(() => undefined));
  return page.evaluate(measureLabels);
}

/** In the page. The path of a plate begins with what is around the label: « M x,y h width v height ». */
function measureLabels(): Label[] {
  return [...document.querySelectorAll('.plan-station')].flatMap((station) => {
    const lines = [...station.querySelectorAll('text')];
    const plate = station.querySelector<SVGPathElement>('.plate');
    const toWindow = plate?.getScreenCTM();
    const [x, y, width, height] = (plate?.getAttribute('d')?.match(/-?[\d.]+/g) ?? []).map(Number);
    if (!toWindow || x === undefined || y === undefined || width === undefined || height === undefined) return [];
    const start = new DOMPoint(x, y).matrixTransform(toWindow);
    const end = new DOMPoint(x + width, y + height).matrixTransform(toWindow);
    // To the hundredth: plates may share an edge.
    const rounded = (pixels: number) => Math.round(pixels * 100) / 100;
    const boxes = lines.map((line) => line.getBoundingClientRect());
    const left = Math.min(...boxes.map((box) => box.left));
    const right = Math.max(...boxes.map((box) => box.right));
    return [
      {
        text: lines.map((line) => line.textContent.trim()).join(' '),
        left,
        right,
        top: rounded(start.y),
        bottom: rounded(end.y),
        beyond: Math.max(0, start.x - left, right - end.x),
      },
    ];
  });
}
