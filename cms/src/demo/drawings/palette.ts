import type { Theme } from 'content-models';

/** Colours of the network plan, on paper and on a dark board: the lines' own, in both schemes. */
export const GROUNDS = {
  paper: { ground: '#ffffff', band: '#eef2ef', ink: '#10201d', station: '#ffffff' },
  board: { ground: '#10201d', band: '#182b27', ink: '#10201d', station: '#eef4f1' },
} as const;

export type Ground = keyof typeof GROUNDS;

/** Colour of each line. */
export const LINE_COLOURS = {
  'relation-aux-usagers': { paper: '#8f6400', board: '#e8b93c' },
  data: { paper: '#1c5fd4', board: '#7fb0ff' },
  'inclusion-numerique': { paper: '#c2185b', board: '#ff7fab' },
  'numerique-responsable': { paper: '#13803a', board: '#5fd07f' },
  'participation-citoyenne': { paper: '#7b3fc4', board: '#c19bff' },
  cybersecurite: { paper: '#33414d', board: '#b9c6d1' },
  'transformation-des-metiers': { paper: '#007a8a', board: '#4fc9d9' },
  'intelligence-artificielle': { paper: '#d13b08', board: '#ff8a5c' },
} as const satisfies Record<Theme, Record<Ground, string>>;
