import { runBuild } from './run-build.ts';

/** Vitest global setup: the templates are compiled once, for all the files that publish, unless they are since their last change. */
export function setup(): void {
  runBuild('--templates');
}
