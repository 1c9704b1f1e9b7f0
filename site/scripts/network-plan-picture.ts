/**
 * Draws a small plan with the names of its parts, for who works on it (ADR 0041):
 * `node_modules/.bin/node site/scripts/network-plan-picture.ts`. The result is committed; run it again after the
 * drawing changes.
 */
import { writeFile } from 'node:fs/promises';
import {
  ASCENT,
  boxOf,
  drawNetworkPlan,
  LINE_HEIGHT,
  pathOf,
  round,
  type NetworkPlan,
  type PlanStation,
} from '../src/drawing/network-plan/index.ts';

const TARGET = new URL('../../docs/images/network-plan.svg', import.meta.url);
const COLOURS = { data: '#1f5fa8', inclusion: '#a8451f', debate: '#2f7d4f', ai: '#7a3a8c' };
type Line = keyof typeof COLOURS;
const LINES = Object.keys(COLOURS) as Line[];

const plan = drawNetworkPlan<Line>(
  [
    station('2019-03-04', 'position', 'Opening up public data', ['data']),
    station('2019-10-07', 'position', 'Digital inclusion, together', ['inclusion']),
    station('2020-02-11', 'forum', 'Rennes', LINES),
    station('2020-06-02', 'meeting', 'Pau', ['data']),
    station('2020-09-15', 'position', 'Consulting citizens, offline and online', ['debate']),
    station('2020-11-20', 'position', 'A charter of local data', ['data', 'debate']),
    station('2021-01-28', 'meeting', 'Lyon', ['inclusion']),
    station('2021-03-30', 'forum', 'Nantes', LINES),
    station('2021-10-12', 'position', 'What we expect of artificial intelligence', ['ai']),
    station('2021-12-03', 'meeting', 'Metz', ['ai', 'inclusion']),
  ],
  LINES,
);
if (plan === null) throw new Error('There is nothing to draw.');
await writeFile(TARGET, pictureOf(plan));

function station(date: string, kind: PlanStation['kind'], label: string, lineIds: Line[]): PlanStation<Line> {
  const days = kind === 'forum' ? 'two days' : null;
  return { kind, date, lineIds, label, days, shortDays: days, title: label, href: null, state: 'past' };
}

function pictureOf(drawn: NetworkPlan<Line>): string {
  const parts = partsOf(drawn);
  const legend = parts.map(({ name, x, y }, index) => {
    const [column, row] = [index % 3, Math.floor(index / 3)];
    const at = { x: 40 + column * 470, y: drawn.bottom + 44 + row * 34 };
    return mark(index, x, y) + mark(index, at.x, at.y) + text(name, at.x + 22, at.y + 6);
  });
  const height = drawn.bottom - drawn.top + 60 + Math.ceil(parts.length / 3) * 34;
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 ${round(drawn.top)} ${drawn.width} ${round(height)}" font-family="sans-serif" font-size="18">
<title>The parts of the plan of the network</title>
<rect y="${round(drawn.top)}" width="100%" height="100%" fill="#fff"/>
${[...bandsOf(drawn), ...tracksOf(drawn), ...stationsOf(drawn), ...legend].join('\n')}
</svg>
`;
}

/** The names of the parts, each with a place where it is seen. */
function partsOf({
  tracks,
  stations,
  years,
  yearBaseline,
}: NetworkPlan<Line>): { name: string; x: number; y: number }[] {
  const sign = tracks[2]?.points[0] ?? [0, 0];
  const bend = tracks[2]?.points.at(-2) ?? [0, 0];
  const at = (label: string) => stations.find(({ station: { label: said } }) => said === label);
  const boxAt = (label: string) => boxOf(at(label)?.drawn.shape ?? { kind: 'ring', x: 0, y: 0, radius: 0 });
  const labelAt = (label: string) => at(label)?.label.box ?? { x: 0, y: 0, width: 0, height: 0 };
  const callout = at('Opening up public data');
  return [
    { name: 'sign: a line opens here', x: sign[0] - 26, y: sign[1] },
    { name: 'track: a line as it runs', x: sign[0] + 10, y: 0 },
    { name: 'bend, at 45°', x: bend[0] + 20, y: bend[1] },
    { name: 'ring: a station on one line', x: boxAt('Pau').x - 8, y: boxAt('Pau').y - 8 },
    {
      name: 'pill: a station on several lines',
      x: boxAt('A charter of local data').x - 12,
      y: boxAt('A charter of local data').y,
    },
    { name: 'Forum, where the lines gather', x: boxAt('Nantes').x - 12, y: boxAt('Nantes').y },
    { name: 'label beside its station', x: labelAt('Lyon').x + labelAt('Lyon').width + 14, y: labelAt('Lyon').y + 12 },
    {
      name: 'leader, from a station to its callout',
      x: callout?.leader?.x ?? 0,
      y: (callout?.leader?.bottom ?? 0) - 14,
    },
    {
      name: 'callout: a label away from its station',
      x: labelAt('Opening up public data').x + 14,
      y: (callout?.label.box.y ?? 0) - 10,
    },
    { name: 'label of a Forum, under the lines', x: labelAt('Nantes').x - 14, y: labelAt('Nantes').y + 12 },
    { name: 'interval, between two Forums', x: (boxAt('Rennes').x + boxAt('Nantes').x) / 2, y: 24 },
    { name: 'band of a year', x: (years[1]?.figureX ?? 0) + 116, y: yearBaseline - 14 },
  ];
}

function bandsOf({ years, top, bottom, yearBaseline }: NetworkPlan<Line>): string[] {
  return years.map(({ year, x, width, figureX, isShaded }) => {
    const band = `<rect x="${round(x)}" y="${round(top)}" width="${round(width)}" height="${round(bottom - top)}" fill="#eee"/>`;
    return `${isShaded ? band : ''}<text x="${round(figureX)}" y="${round(yearBaseline)}" font-size="40" fill="#777">${year}</text>`;
  });
}

function tracksOf({ tracks }: NetworkPlan<Line>): string[] {
  return tracks.map(({ lineId, points }) => {
    const [x, y] = points[0] ?? [0, 0];
    const sign = `<circle cx="${round(x)}" cy="${round(y)}" r="16" fill="${COLOURS[lineId]}"/>`;
    return `<path d="${pathOf(points)}" fill="none" stroke="${COLOURS[lineId]}" stroke-width="9"/>${sign}`;
  });
}

function stationsOf({ stations }: NetworkPlan<Line>): string[] {
  return stations.map(({ drawn: { shape, stops }, label, leader }) => {
    const { x, y, width, height } = boxOf(shape);
    const ring = `<rect x="${round(x)}" y="${round(y)}" width="${width}" height="${round(height)}" rx="${round(width / 2)}" fill="#fff" stroke="#222" stroke-width="3.5"/>`;
    const dots = stops.map(
      (stop) => `<circle cx="${round(stop.x)}" cy="${round(stop.y)}" r="4.2" fill="${COLOURS[stop.lineId]}"/>`,
    );
    const line =
      leader &&
      `<path d="M${round(leader.x)},${round(leader.bottom)}V${round(leader.top)}" stroke="#222" stroke-width="2"/>`;
    const words = label.text.lines.map((one, index) =>
      text(one.text, label.x, label.box.y + ASCENT + index * LINE_HEIGHT, label.anchor),
    );
    return [line ?? '', ring, ...dots, ...words].join('');
  });
}

/** The number of a part, in the drawing and in the legend. */
function mark(index: number, x: number, y: number): string {
  const [cx, cy] = [round(x), round(y)];
  return `<circle cx="${cx}" cy="${cy}" r="12" fill="#ffd23f" stroke="#222"/><text x="${cx}" y="${cy}" dy="5" font-size="14" text-anchor="middle">${index + 1}</text>`;
}

function text(words: string, x: number, y: number, anchor = 'start'): string {
  return `<text x="${round(x)}" y="${round(y)}" text-anchor="${anchor}">${words}</text>`;
}
