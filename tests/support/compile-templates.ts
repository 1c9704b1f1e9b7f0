import { compileSite } from 'site';

/** Vitest global setup: the templates are compiled once, for all the files that publish. */
export async function setup(): Promise<void> {
  await compileSite();
}
