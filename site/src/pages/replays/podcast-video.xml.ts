import type { APIRoute } from 'astro';
import { renderPodcast } from '../../feeds/podcast/podcast.ts';

/** The replays as a podcast to watch. */
export const GET: APIRoute = () => renderPodcast('video');
