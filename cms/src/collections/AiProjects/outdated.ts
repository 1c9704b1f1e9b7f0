import type { Instant } from 'content-models';
import type { Where } from 'payload';

/** Records whose authority confirmed them before a moment. */
export function uncheckedProjects(since: Instant): { collection: 'ai-projects'; where: Where } {
  return { collection: 'ai-projects', where: { lastCheckedOn: { less_than: since } } };
}
