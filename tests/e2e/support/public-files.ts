import { createHash } from 'node:crypto';
import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';

/** Files that are on line, or that what is on line is made from. */
export interface PublicFiles {
  /** Paths of the files whose name or content holds the text, whatever its case. */
  holding: (text: string) => string[];
  /** Paths of the files whose bytes are exactly these. */
  identicalTo: (bytes: Buffer) => string[];
}

/** Reads every public file, and the content that the publisher keeps beside them; gzip files are opened. */
export async function readPublicFiles(dataDir: string): Promise<PublicFiles> {
  const files = (
    await Promise.all(['site/public', 'site/content'].map((folder) => filesOf(join(dataDir, folder))))
  ).flat();
  if (files.length === 0) throw new Error(`${dataDir} holds no public file: there is nothing to look into.`);
  return {
    holding: (text) => {
      const wanted = text.toLowerCase();
      return files.filter(({ path, words }) => path.includes(wanted) || words.includes(wanted)).map(({ path }) => path);
    },
    identicalTo: (bytes) => files.filter(({ hash }) => hash === hashOf(bytes)).map(({ path }) => path),
  };
}

interface PublicFile {
  path: string;
  hash: string;
  /** Content in lower case. */
  words: string;
}

async function filesOf(folder: string): Promise<PublicFile[]> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  return Promise.all(
    entries
      .filter((entry) => entry.isFile())
      .map(async (entry) => {
        const path = join(entry.parentPath, entry.name);
        const bytes = await readFile(path);
        return { path, hash: hashOf(bytes), words: opened(bytes).toString('utf8').toLowerCase() };
      }),
  );
}

/** The search index is compressed: words in it would go unseen. */
function opened(bytes: Buffer): Buffer {
  return bytes[0] === 0x1f && bytes[1] === 0x8b ? gunzipSync(bytes) : bytes;
}

function hashOf(bytes: Buffer): string {
  return createHash('sha256').update(bytes).digest('hex');
}
