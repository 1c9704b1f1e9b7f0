import type { APIRoute } from 'astro';
import { renderFeed } from '../../feeds/feed.ts';

/** The feeds in JSON Feed, of the whole site and of each section. */
export const GET: APIRoute = ({ params }) => renderFeed(params.section, 'json');
