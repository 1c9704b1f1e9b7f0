import type { SanitizedConfig } from 'payload';
import type { AccessRequest } from './access-request.ts';

/** Whether an account may read a collection or a global, if only a part of it. */
export function mayRead({ collections, globals }: SanitizedConfig, slug: unknown, request: AccessRequest): boolean {
  const target = [...collections, ...globals].find((one) => one.slug === slug);
  // The rules look at the account alone.
  const rule = target?.access.read as ((request: AccessRequest) => unknown) | undefined;
  const answer = rule?.(request);
  return answer === true || isCondition(answer);
}

/** A condition is a part that may be read. A promise is no answer yet. */
function isCondition(answer: unknown): boolean {
  return typeof answer === 'object' && answer !== null && !('then' in answer);
}
