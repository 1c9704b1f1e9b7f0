import type { APIRoute } from 'astro';
import { renderFeed } from '../feeds/feed.ts';

export const GET: APIRoute = () =>
  renderFeed({ title: 'tout le site', collections: ['press-releases', 'manifestos', 'events'] });
