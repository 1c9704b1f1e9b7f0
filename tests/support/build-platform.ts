import { runBuild } from './run-build.ts';

/** Vitest global setup: what platforms run is built before two of them would build it at the same time. */
export function setup(): void {
  runBuild();
}
