import { makeFaultyTemplates } from './faulty-templates.ts';
import { runBuild } from './run-build.ts';

/** Vitest global setup: the templates are compiled once, for all the files that publish, unless they are since their last change. */
export async function setup(): Promise<void> {
  runBuild('--templates');
  await makeFaultyTemplates();
}
