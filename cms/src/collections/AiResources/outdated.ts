import type { Instant } from 'content-models';
import type { Where } from 'payload';

/** Cards whose link was last checked before a moment. */
export function uncheckedResources(since: Instant): { collection: 'ai-resources'; where: Where } {
  return { collection: 'ai-resources', where: { lastCheckedOn: { less_than: since } } };
}

/** Cards whose link leads nowhere any more. */
export function resourcesOfBrokenLinks(): { collection: 'ai-resources'; where: Where } {
  return { collection: 'ai-resources', where: { linkState: { in: ['dead', 'unreachable'] } } };
}
