import type { TestProject } from 'vitest/node';

/** Vitest global setup: says from which seed all that the tests make up follows. */
export function setup({ name, config }: TestProject): void {
  console.log(`${name}: TEST_SEED=${config.env.TEST_SEED}`);
}
