import type { APIRoute } from 'astro';
import { renderFeed } from '../../feeds/feed.ts';

/** The feeds in RSS, of the whole site and of each section. */
export const GET: APIRoute = ({ params }) => renderFeed(params.section, 'xml');
