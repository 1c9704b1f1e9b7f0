import { randomFrom } from './random.ts';

/** What stands for a photograph of a meeting, 1600 × 900: no real place, nobody. */
export type Scene = 'stage' | 'workshop' | 'foyer';

const SIZE = { width: 1600, height: 900 } as const;

/** From the light to the dark: what is near is dark, as under the lights of a stage. */
const TONES = { light: '#f3ead9', wall: '#d9c7a6', far: '#a98f6a', middle: '#6d5844', near: '#2e2723' } as const;

/** A scene as SVG, without any text so that it needs no font. */
export function drawScene(scene: Scene, seed: number): string {
  const random = randomFrom(seed);
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" width="${SIZE.width}" height="${SIZE.height}" viewBox="0 0 ${SIZE.width} ${SIZE.height}">`,
    `<rect width="${SIZE.width}" height="${SIZE.height}" fill="${TONES.wall}"/>`,
    ...SCENES[scene](random),
    '</svg>',
  ].join('\n');
}

const SCENES: Readonly<Record<Scene, (random: () => number) => string[]>> = {
  stage: (random) => [
    box(0, 520, 1600, 380, TONES.middle),
    box(420, 90, 760, 330, TONES.light),
    stroke('M460 330 H700 L820 210 H1140', 26, TONES.middle),
    stroke('M460 250 H740 L820 330 H1140', 26, TONES.far),
    person(320, 300, 120, TONES.near),
    box(250, 420, 150, 130, TONES.far),
    ...crowd(random, { count: 15, y: 640, size: 105, tone: '#4a3d33' }),
    ...crowd(random, { count: 11, y: 760, size: 150, tone: TONES.near }),
  ],
  workshop: (random) => [
    ...[120, 640, 1160].map((x) => box(x, 90, 320, 330, TONES.light)),
    ...[120, 640, 1160].map((x) => box(x + 152, 90, 16, 330, TONES.far)),
    ...crowd(random, { count: 7, y: 380, size: 130, tone: TONES.middle }),
    `<ellipse cx="800" cy="690" rx="760" ry="150" fill="${TONES.light}"/>`,
    `<ellipse cx="800" cy="705" rx="760" ry="150" fill="${TONES.far}" fill-opacity="0.35"/>`,
    ...[340, 620, 930, 1210].map((x) => `<path d="M${x} 650 l120 -14 l18 62 l-124 16z" fill="#ffffff"/>`),
    ...crowd(random, { count: 5, y: 740, size: 190, tone: TONES.near }),
  ],
  foyer: (random) => [
    box(0, 700, 1600, 200, TONES.far),
    ...[80, 480, 880, 1280].map((x) => `<path d="M${x} 700 V260 a120 120 0 0 1 240 0 V700z" fill="${TONES.light}"/>`),
    ...crowd(random, { count: 8, y: 470, size: 90, tone: TONES.far }),
    ...crowd(random, { count: 6, y: 540, size: 140, tone: TONES.middle }),
    person(380, 480, 200, TONES.near),
    person(640, 520, 190, TONES.near),
    person(1230, 500, 205, TONES.near),
  ],
};

/** A face that is nobody's, 800 × 800. */
export function drawPortrait(seed: number): string {
  const random = randomFrom(seed);
  const [skin = '', hair = '', coat = ''] = [SKINS, HAIRS, COATS].map(
    (list) => list[Math.floor(random() * list.length)],
  );
  const isLong = random() < 0.5;
  return [
    '<svg xmlns="http://www.w3.org/2000/svg" width="800" height="800" viewBox="0 0 800 800">',
    `<rect width="800" height="800" fill="${TONES.light}"/>`,
    `<circle cx="${250 + Math.round(random() * 300)}" cy="300" r="330" fill="${TONES.wall}"/>`,
    isLong ? `<path d="M235 330 a165 190 0 0 1 330 0 V560 H235z" fill="${hair}"/>` : '',
    `<path d="M90 800 C100 600 260 560 340 548 V440 H460 V548 C540 560 700 600 710 800z" fill="${skin}"/>`,
    `<path d="M70 800 C80 610 230 575 315 556 L400 690 L485 556 C570 575 720 610 730 800z" fill="${coat}"/>`,
    `<ellipse cx="400" cy="345" rx="132" ry="165" fill="${skin}"/>`,
    `<path d="M262 335 C245 100 555 100 538 335 C500 300 480 250 ${340 + Math.round(random() * 120)} 245 C320 262 300 300 262 335z" fill="${hair}"/>`,
    `<path d="M532 345 a132 165 0 0 1 -132 165 C470 480 500 420 505 345z" fill="#000000" fill-opacity="0.13"/>`,
    '</svg>',
  ].join('\n');
}

const SKINS = ['#e8bd98', '#c98f63', '#8a5a3b', '#f0cdb0'];
const HAIRS = ['#2e2420', '#5b3b26', '#8c8c88', '#3c2f2a'];
const COATS = ['#26433d', '#33414d', '#5a2a3c', '#4a3f2a'];

function crowd(
  random: () => number,
  { count, y, size, tone }: { count: number; y: number; size: number; tone: string },
): string[] {
  const step = SIZE.width / count;
  return Array.from({ length: count }, (_, index) =>
    person(
      step * (index + 0.3 + random() * 0.4),
      y + (random() - 0.5) * size * 0.3,
      size * (0.9 + random() * 0.2),
      tone,
    ),
  );
}

/** Head and shoulders, from behind or against the light. */
function person(x: number, y: number, size: number, tone: string): string {
  const [left, top, width] = [x, y, size].map(Math.round) as [number, number, number];
  const shoulders = `M${left - width} ${top + width * 4} V${top + width} q0 ${-width * 0.55} ${width * 0.7} ${-width * 0.6} h${width * 0.6} q${width * 0.7} 0 ${width * 0.7} ${width * 0.6} V${top + width * 4}z`;
  return `<path d="${shoulders}" fill="${tone}"/><ellipse cx="${left}" cy="${top}" rx="${Math.round(width * 0.36)}" ry="${Math.round(width * 0.45)}" fill="${tone}"/>`;
}

function box(x: number, y: number, width: number, height: number, fill: string): string {
  return `<rect x="${x}" y="${y}" width="${width}" height="${height}" fill="${fill}"/>`;
}

function stroke(path: string, width: number, colour: string): string {
  return `<path d="${path}" fill="none" stroke="${colour}" stroke-width="${width}"/>`;
}
