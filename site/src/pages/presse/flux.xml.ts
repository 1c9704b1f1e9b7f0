import type { APIRoute } from 'astro';
import { renderFeed } from '../../feeds/feed.ts';

export const GET: APIRoute = () => renderFeed({ title: 'communiqués', collections: ['press-releases'] });
