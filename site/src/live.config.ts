import { defineLiveCollection } from 'astro:content';
import { contentLoader } from './content/loader.ts';

/** The only door between templates and content: everything a page reads passes here and is recorded. */
export const collections = { content: defineLiveCollection({ loader: contentLoader() }) };
