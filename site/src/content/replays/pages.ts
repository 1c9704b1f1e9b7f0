import { SECTIONS } from 'content-models';

/** The ways into the replays that are pages of their own. The years are the others. */
export const REPLAY_PAGES = {
  themes: { label: 'Par thème', title: 'Replays par thème', address: `${SECTIONS.replays.address}themes/` },
  events: { label: 'Par événement', title: 'Replays par événement', address: `${SECTIONS.replays.address}evenements/` },
  speakers: {
    label: 'Par intervenant',
    title: 'Replays par intervenant',
    address: `${SECTIONS.replays.address}intervenants/`,
  },
} as const;
