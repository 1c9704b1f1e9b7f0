import type { APIRoute } from 'astro';
import { renderReleaseMessage } from '../../../feeds/release-message.ts';

/** What is sent of a release to the press. */
export const GET: APIRoute = ({ params }) => renderReleaseMessage(params.slug);
