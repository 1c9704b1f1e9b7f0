import { inject } from 'vitest';
import { copyData, startPlatform, type RunningPlatform, type TestPlatform } from '../../support/start-platform.ts';

/**
 * The platform without content of the tests that only add to it. Files that run at once have each their own; those that
 * come later find what the former ones left.
 */
export function useEmptyPlatform(): RunningPlatform {
  const platform = inject('emptyPlatforms')[Number(process.env.VITEST_POOL_ID) - 1];
  if (platform === undefined) throw new Error('There is a platform for each worker of Vitest, but not for this one.');
  return platform;
}

/** Starts a platform without content for one file, on a copy of the data that a first start prepared. */
export async function startEmptyPlatform(env: Record<string, string> = {}): Promise<TestPlatform> {
  return startPlatform({ dataDir: await copyData(inject('preparedData')), env });
}
