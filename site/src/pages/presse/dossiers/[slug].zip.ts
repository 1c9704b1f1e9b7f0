import type { APIRoute } from 'astro';
import { renderArchive } from '../../../downloads/archives/archive.ts';

/** What the archive of a press kit is made from. */
export const GET: APIRoute = ({ params }) => renderArchive('press-kits', params.slug);
