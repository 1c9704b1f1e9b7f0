import type { APIRoute } from 'astro';
import { renderArchive } from '../../../downloads/archives/archive.ts';

/** What the archive of a release is made from. */
export const GET: APIRoute = ({ params }) => renderArchive('press-releases', params.slug);
