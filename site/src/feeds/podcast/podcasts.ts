import { SECTIONS } from 'content-models';

/** The feeds that podcast programs subscribe to: one of videos, one of sounds. */
export const PODCASTS = {
  video: { title: 'Replays, en vidéo', address: `${SECTIONS.replays.address}podcast-video.xml` },
  sound: { title: 'Replays, à écouter', address: `${SECTIONS.replays.address}podcast-audio.xml` },
} as const;

export type PodcastKind = keyof typeof PODCASTS;
