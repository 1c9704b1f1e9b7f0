import { THEME_KEYS, THEMES, type Theme, type ThemeFamily } from 'content-models';
import { GROUNDS, LINE_COLOURS, type Ground } from './palette.ts';
import { randomFrom } from './random.ts';

/** What a drawing of the network shows. */
export interface NetworkDrawing {
  /** Lines drawn. Their order is always the network's: the first opened at the bottom. */
  themes: readonly Theme[];
  /**
   * `interchange`: the lines meet at one station, which serves them all, and part again.
   * `forum`: the same with a plain station, as a Forum is drawn.
   * `opening`: the lines begin at their first station.
   */
  scene: 'interchange' | 'forum' | 'opening';
  ground: Ground;
  /** Places bends and stations; the same seed gives the same drawing. */
  seed: number;
}

const DRAWING_SIZE = { width: 1600, height: 900 } as const;

/** A drawing of 1600 × 900 as SVG, without any text so that it needs no font. */
export function drawNetwork(drawing: NetworkDrawing): string {
  const { ground, band } = GROUNDS[drawing.ground];
  const { width, height } = DRAWING_SIZE;
  const plan = planOf(drawing);
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}" viewBox="0 0 ${width} ${height}">`,
    `<rect width="${width}" height="${height}" fill="${ground}"/>`,
    ...plan.bands.map((x) => `<rect x="${x}" width="300" height="${height}" fill="${band}"/>`),
    ...plan.lines.map((line) => drawLine(line, drawing.ground)),
    ...plan.lines.flatMap((line) => line.stations.map((station) => drawStation(station, drawing.ground))),
    drawHub(plan, drawing),
    '</svg>',
  ].join('\n');
}

/** What the drawing shows, in words, for those who cannot see it. */
export function describeNetwork({ themes, scene }: NetworkDrawing): string {
  const count = COUNTS[themes.length] ?? String(themes.length);
  const names = inOrder(themes).map((theme) => THEMES[theme].label.toLowerCase());
  const isAll = themes.length === THEME_KEYS.length;
  const subject =
    themes.length === 1
      ? `Plan de réseau dessiné : une seule ligne, ${names.join('')},`
      : `Plan de réseau dessiné : ${isAll ? `les ${count} lignes des thèmes` : `${count} lignes, ${listed(names)},`}`;
  const verb = themes.length === 1 ? 'one' : 'many';
  return `${subject} ${SCENES[scene][verb]}`;
}

const COUNTS = ['', 'une', 'deux', 'trois', 'quatre', 'cinq', 'six', 'sept', 'huit'];

const SCENES = {
  interchange: {
    one: 'traverse l’image et s’élève, de gauche à droite, d’une station à l’autre.',
    many: 'se rejoignent dans une même correspondance, puis s’écartent de nouveau.',
  },
  forum: {
    one: 'traverse l’image et s’élève en passant par une grande station.',
    many: 'se resserrent pour passer par une grande station commune, puis s’écartent de nouveau.',
  },
  opening: {
    one: 'part de sa première station et quitte l’image par la droite.',
    many: 'partent de leur première station, se rejoignent dans une correspondance et quittent l’image par la droite.',
  },
} as const;

interface Point {
  x: number;
  y: number;
}

interface Station extends Point {
  theme: Theme;
  /** Half of its width. */
  radius: number;
}

interface Line {
  theme: Theme;
  path: string;
  stations: Station[];
  /** Where it crosses the hub. */
  hubY: number;
  /** Width of its stroke. */
  stroke: number;
}

interface Plan {
  lines: Line[];
  hubX: number;
  bands: number[];
}

const BEND = 40;

/** Few lines are drawn larger than many, so that they fill the picture as well. */
function measuresFor(lines: number): { stroke: number; gathered: number; spread: number } {
  if (lines <= 3) return { stroke: 34, gathered: 70, spread: 190 };
  if (lines <= 5) return { stroke: 28, gathered: 58, spread: 140 };
  return { stroke: 22, gathered: 46, spread: 87 };
}

function planOf({ themes, scene, seed }: NetworkDrawing): Plan {
  const random = randomFrom(seed);
  const { width, height } = DRAWING_SIZE;
  const ordered = inOrder(themes).toReversed();
  const { stroke, gathered, spread } = measuresFor(ordered.length);
  const hubX = between(random, 680, 920);
  const hubMiddle = between(random, height * 0.42, height * 0.58);
  const middles = { left: between(random, 380, 520), right: between(random, 380, 520) };
  const trackY = (middle: number, gap: number, index: number) => middle + (index - (ordered.length - 1) / 2) * gap;
  const lines = ordered.map((theme, index): Line => {
    const left = ordered.length === 1 ? hubMiddle + 170 : trackY(middles.left, spread, index);
    const right = ordered.length === 1 ? hubMiddle - 150 : trackY(middles.right, spread, index);
    const hubY = trackY(hubMiddle, gathered, index);
    const joinX = hubX - 100;
    const leaveX = hubX + 100;
    const startX = scene === 'opening' ? between(random, 110, 210) : -stroke;
    const points = [
      { x: startX, y: left },
      { x: joinX - Math.abs(hubY - left), y: left },
      { x: joinX, y: hubY },
      { x: leaveX, y: hubY },
      { x: leaveX + Math.abs(right - hubY), y: right },
      { x: width + stroke, y: right },
    ];
    const first = scene === 'opening' ? startX : between(random, 60, 200);
    const stations = [
      { theme, x: first, y: left, radius: stroke * 1.1 },
      { theme, x: between(random, 1360, 1540), y: right, radius: stroke * 1.1 },
    ];
    return { theme, path: roundedPath(points), stations, hubY, stroke };
  });
  const firstBand = Math.round(random() * 3) * 100;
  return { lines, hubX, bands: [firstBand, firstBand + 600, firstBand + 1200] };
}

function drawLine({ theme, path, stroke: width }: Line, ground: Ground): string {
  const stroke = (colour: string, thickness: number, more = '') =>
    `<path d="${path}" fill="none" stroke="${colour}" stroke-width="${thickness}" stroke-linecap="round"${more}/>`;
  const outer = stroke(LINE_COLOURS[theme][ground], width);
  const core = GROUNDS[ground].ground;
  const family = familyOf(theme);
  switch (family) {
    case 'publics':
      return outer;
    case 'techniques':
      return outer + stroke(core, width * 0.4);
    case 'action':
      return outer + stroke(core, width * 0.32, ` stroke-dasharray="1 ${width * 1.2}"`);
    default:
      return family satisfies never;
  }
}

/** The shape of a station is its family's, so that colour is never alone. */
function drawStation({ theme, x, y, radius }: Station, ground: Ground): string {
  const { station, ink } = GROUNDS[ground];
  const style = `fill="${station}" stroke="${ink}" stroke-width="8"`;
  const family = familyOf(theme);
  switch (family) {
    case 'publics':
      return `<circle cx="${x}" cy="${y}" r="${radius}" ${style}/>`;
    case 'techniques':
      return `<rect x="${x - radius * 0.92}" y="${y - radius * 0.92}" width="${radius * 1.84}" height="${radius * 1.84}" ${style}/>`;
    case 'action':
      return `<polygon points="${hexagon({ x, y }, radius * 1.12)}" ${style}/>`;
    default:
      return family satisfies never;
  }
}

/** The station where the lines meet: a dot a line served, or none for a Forum. */
function drawHub({ lines, hubX }: Plan, { scene, ground }: NetworkDrawing): string {
  const { station, ink } = GROUNDS[ground];
  const ys = lines.map(({ hubY }) => hubY);
  const half = (lines[0]?.stroke ?? 0) * (scene === 'forum' ? 2 : 1.5);
  const top = Math.min(...ys) - half;
  const height = Math.max(...ys) + half - top;
  const pill = `<rect x="${hubX - half}" y="${top}" width="${half * 2}" height="${height}" rx="${half}" fill="${station}" stroke="${ink}" stroke-width="10"/>`;
  const dots = lines.map(
    ({ theme, hubY, stroke }) =>
      `<circle cx="${hubX}" cy="${hubY}" r="${stroke * 0.55}" fill="${LINE_COLOURS[theme].paper}"/>`,
  );
  return pill + (scene === 'forum' ? '' : dots.join(''));
}

/** Straight segments joined by rounded bends. */
function roundedPath(points: readonly Point[]): string {
  const corners = points.slice(1, -1).map((corner, index) => {
    const before = towards(corner, points[index] ?? corner);
    const after = towards(corner, points[index + 2] ?? corner);
    return `L ${at(before)} Q ${at(corner)} ${at(after)}`;
  });
  const last = points.at(-1);
  return [`M ${at(points[0] ?? { x: 0, y: 0 })}`, ...corners, ...(last ? [`L ${at(last)}`] : [])].join(' ');
}

/** A point near `from` on the way to `to`, at most half-way. */
function towards(from: Point, to: Point): Point {
  const length = Math.hypot(to.x - from.x, to.y - from.y);
  const share = length === 0 ? 0 : Math.min(BEND, length / 2) / length;
  return { x: from.x + (to.x - from.x) * share, y: from.y + (to.y - from.y) * share };
}

function hexagon({ x, y }: Point, radius: number): string {
  const corners = [0, 60, 120, 180, 240, 300].map((degrees) => {
    const angle = (degrees * Math.PI) / 180;
    return at({ x: x + radius * Math.cos(angle), y: y + radius * Math.sin(angle) });
  });
  return corners.join(' ');
}

function at({ x, y }: Point): string {
  return `${x.toFixed(1)},${y.toFixed(1)}`;
}

function between(random: () => number, low: number, high: number): number {
  return Math.round(low + random() * (high - low));
}

function inOrder(themes: readonly Theme[]): Theme[] {
  return THEME_KEYS.filter((theme) => themes.includes(theme));
}

function familyOf(theme: Theme): ThemeFamily {
  return THEMES[theme].family;
}

function listed(names: readonly string[]): string {
  return names.length < 2 ? names.join('') : `${names.slice(0, -1).join(', ')} et ${names.at(-1) ?? ''}`;
}
