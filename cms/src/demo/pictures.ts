import { THEME_KEYS, type Theme } from 'content-models';
import { MARK, MARK_ALTERNATIVE } from './drawings/mark.ts';
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

/** Lines in service at the Forum of that year: a line opens with the first position on its theme. */
const OPENED_BY_2017: readonly Theme[] = ['relation-aux-usagers', 'data'];
const OPENED_BY_2021: readonly Theme[] = THEME_KEYS.slice(0, 5);

/** Covers and drawings. Each shows the lines that its document serves. */
export const pictures: readonly DemoPicture[] = [
  { name: 'marque', svg: MARK, alt: MARK_ALTERNATIVE, caption: null, ...RIGHTS },
  picture('approche-2017', ['relation-aux-usagers', 'data'], 'opening', 'paper'),
  picture('illectronisme-2019', ['relation-aux-usagers', 'inclusion-numerique'], 'interchange', 'paper'),
  picture('ctin-2021', ['inclusion-numerique'], 'interchange', 'paper'),
  picture(
    'territoires-responsables-2021',
    ['data', 'inclusion-numerique', 'numerique-responsable', 'participation-citoyenne'],
    'interchange',
    'paper',
  ),
  picture('belle-alliance-2022', ['data', 'inclusion-numerique', 'numerique-responsable'], 'interchange', 'board'),
  picture(
    'intelligences-2023',
    ['data', 'participation-citoyenne', 'transformation-des-metiers', 'intelligence-artificielle'],
    'interchange',
    'board',
  ),
  picture(
    'ia-responsable-2025',
    ['numerique-responsable', 'participation-citoyenne', 'intelligence-artificielle'],
    'interchange',
    'paper',
  ),
  picture(
    'forum-de-toulouse-2023',
    ['relation-aux-usagers', 'inclusion-numerique', 'intelligence-artificielle'],
    'interchange',
    'paper',
  ),
  picture(
    'ia-les-territoires-s-engagent-2023',
    ['data', 'participation-citoyenne', 'transformation-des-metiers', 'intelligence-artificielle'],
    'opening',
    'paper',
  ),
  picture('forum-2017', OPENED_BY_2017, 'forum', 'board', 'Deux lignes en service au Forum de 2017'),
  picture('forum-2021', OPENED_BY_2021, 'forum', 'paper', 'Cinq lignes en service au Forum de 2021'),
  picture('forum-2022', OPENED_BY_2021, 'forum', 'board', 'Cinq lignes en service au Forum de 2022'),
  picture('forum-2023', OPENED_BY_2021, 'forum', 'paper', 'Cinq lignes en service au Forum de 2023'),
  picture('forum-2024', THEME_KEYS, 'forum', 'board', 'Huit lignes en service au Forum de 2024'),
  picture('forum-2025', THEME_KEYS, 'forum', 'paper', 'Huit lignes en service au Forum de 2025'),
  picture('journee-strasbourg', ['numerique-responsable'], 'interchange', 'board'),
  picture('journee-paris-2023', ['data', 'intelligence-artificielle'], 'interchange', 'paper'),
  picture('journee-pau', ['cybersecurite'], 'opening', 'paper'),
  picture('journee-le-mans', ['inclusion-numerique'], 'interchange', 'board'),
  picture('journee-montpellier', ['transformation-des-metiers', 'intelligence-artificielle'], 'interchange', 'board'),
  picture('journee-chambery', ['relation-aux-usagers'], 'interchange', 'paper'),
  picture('journee-paris-2024', ['intelligence-artificielle'], 'interchange', 'board'),
  picture('replay-lire-le-plan', ['inclusion-numerique', 'participation-citoyenne'], 'interchange', 'board'),
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

/** A number of its own for each name, the same at each load. */
function seedOf(name: string): number {
  return Buffer.from(name).reduce((sum, byte) => (Math.imul(sum, 31) + byte) >>> 0, 7);
}
