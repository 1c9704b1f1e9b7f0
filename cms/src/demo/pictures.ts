import { THEME_KEYS, type Theme } from 'content-models';
import { MARK, MARK_ALTERNATIVE } from './drawings/mark.ts';
import { drawPortrait, drawScene, type Scene } from './drawings/scenes.ts';
import { describeNetwork, drawNetwork, type NetworkDrawing } from './drawings/network-drawing.ts';
import type { DemoKey } from './references.ts';

/** A picture of the demonstration, drawn when it is loaded. */
export interface DemoPicture {
  /** Name within its key, and of its file. */
  name: string;
  svg: string;
  alt: string;
  caption: string | null;
  credit: string;
  licence: string;
}

const RIGHTS = { credit: 'Les Interconnectés', licence: 'Licence Ouverte 2.0' } as const;

/** Nobody took them, and nobody is on them. */
const ILLUSTRATION = { credit: 'Illustration de la démonstration', licence: 'Licence Ouverte 2.0' } as const;

/** Lines in service at the Forum of that year: a line opens with the first position on its theme. */
const OPENED_BY_2021: readonly Theme[] = THEME_KEYS.slice(0, 5);

/** Drawings of the network, then what stands for photographs. A document has none that only repeats its band. */
export const pictures: readonly DemoPicture[] = [
  { name: 'marque', svg: MARK, alt: MARK_ALTERNATIVE, caption: null, ...RIGHTS },
  picture('forum-2023', OPENED_BY_2021, 'forum', 'paper', 'Cinq lignes en service au Forum de 2023'),
  picture('forum-2024', THEME_KEYS, 'forum', 'board', 'Huit lignes en service au Forum de 2024'),
  picture('forum-2025', THEME_KEYS, 'forum', 'paper', 'Huit lignes en service au Forum de 2025'),
  picture('journee-strasbourg', ['numerique-responsable'], 'interchange', 'board'),
  picture('replay-lire-le-plan', ['inclusion-numerique', 'participation-citoyenne'], 'interchange', 'board'),
  scene(
    'forum-2025-tribune',
    'stage',
    'Une tribune et sa salle',
    'Dessin : quelqu’un parle devant une salle pleine, un plan à deux lignes derrière soi.',
  ),
  scene(
    'forum-2025-atelier',
    'workshop',
    'Un atelier autour d’une table',
    'Dessin : des personnes travaillent autour d’une table ovale, des feuilles devant elles.',
  ),
  scene(
    'forum-2025-hall',
    'foyer',
    'Entre deux séances',
    'Dessin : des groupes se parlent debout, dans un hall à arcades.',
  ),
  ...['camille-modele', 'alix-specimen', 'sacha-specimen'].map(portrait),
];

/** The key that documents name the picture by. */
export function keyOfPicture({ name }: Pick<DemoPicture, 'name'>): DemoKey {
  return `media:${name}`;
}

function picture(
  name: string,
  themes: readonly Theme[],
  scene: NetworkDrawing['scene'],
  ground: NetworkDrawing['ground'],
  caption: string | null = null,
): DemoPicture {
  const drawing: NetworkDrawing = { themes, scene, ground, seed: seedOf(name) };
  return { name, svg: drawNetwork(drawing), alt: describeNetwork(drawing), caption, ...RIGHTS };
}

function scene(name: string, shown: Scene, caption: string, alt: string): DemoPicture {
  return { name, svg: drawScene(shown, seedOf(name)), alt, caption: `${caption} (exemple)`, ...ILLUSTRATION };
}

function portrait(name: string): DemoPicture {
  return {
    name,
    svg: drawPortrait(seedOf(name)),
    alt: 'Portrait dessiné d’une personne inventée, de face, sans visage.',
    caption: null,
    ...ILLUSTRATION,
  };
}

/** A number of its own for each name, the same at each load. */
function seedOf(name: string): number {
  return Buffer.from(name).reduce((sum, byte) => (Math.imul(sum, 31) + byte) >>> 0, 7);
}
