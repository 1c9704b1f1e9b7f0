import type { APIRoute } from 'astro';
import { renderPodcast } from '../../feeds/podcast/podcast.ts';

/** The replays as a podcast to listen to. */
export const GET: APIRoute = () => renderPodcast('sound');
