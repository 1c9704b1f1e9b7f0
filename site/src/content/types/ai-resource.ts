import type { Reference } from 'content-models';
import { readAllReferrers, readFields } from '../index.ts';

/** The cards of the toolkit that name a document among those that use them. */
export async function readUsedTools(user: Reference) {
  const cards = await readAllReferrers(user, ['ai-resources']);
  const tools = await Promise.all(cards.map(({ id }) => readFields('ai-resources', id, ['slug', 'title'])));
  return tools.filter((tool) => tool !== null);
}
