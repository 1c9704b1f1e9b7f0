import type { AiProject } from 'content-models';
import { readDocument } from '../index.ts';

/** The project at a slug, or null when none is public there. */
export function readAiProject(slug: string): Promise<AiProject | null> {
  return readDocument('ai-projects', slug);
}
