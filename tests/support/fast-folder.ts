import { mkdtemp, statfs } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';

const MEMORY = '/dev/shm';

/** More than any file of tests writes. Containers have 64 MB there unless told otherwise. */
const ENOUGH = 2 ** 30;

/** A folder for a test that writes many small files, or a database: in memory where the system offers it. */
export async function makeFastFolder(prefix: string): Promise<string> {
  const space = await statfs(MEMORY).catch(() => undefined);
  const isLarge = space !== undefined && space.bavail * space.bsize >= ENOUGH;
  return mkdtemp(path.join(isLarge ? MEMORY : tmpdir(), prefix));
}
