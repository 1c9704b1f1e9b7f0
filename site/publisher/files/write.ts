import { mkdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';

/**
 * Writes a file whole: beside its place, then renamed onto it, so that a reader finds the old bytes
 * or the new ones, never a mix. A file that already has these bytes is left alone.
 * @returns whether anything was written
 */
export async function writeFileAtomically(file: string, content: string | Uint8Array): Promise<boolean> {
  const bytes = typeof content === 'string' ? Buffer.from(content) : content;
  if (await hasBytes(file, bytes)) return false;
  await mkdir(path.dirname(file), { recursive: true });
  // A name that begins with a dot is never served.
  const temporary = path.join(path.dirname(file), `.${path.basename(file)}.${String(process.pid)}.tmp`);
  try {
    await writeFile(temporary, bytes);
    await rename(temporary, file);
  } catch (error) {
    await rm(temporary, { force: true });
    throw error;
  }
  return true;
}

async function hasBytes(file: string, bytes: Uint8Array): Promise<boolean> {
  try {
    return Buffer.compare(await readFile(file), bytes) === 0;
  } catch (error) {
    if (error instanceof Error && 'code' in error && (error.code === 'ENOENT' || error.code === 'EISDIR')) return false;
    throw error;
  }
}
