import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { listFiles } from 'site';

/** Files that are online, or that what is online is made from. */
export interface PublicFiles {
  /** Paths of the files whose name or content holds the text, whatever its case. */
  holding: (text: string) => string[];
  /** Paths of the files whose bytes are exactly these. */
  identicalTo: (bytes: Buffer) => string[];
  /** Fingerprint of each file, by path. */
  hashes: ReadonlyMap<string, string>;
}

/** Reads every public file, and the content that the publisher keeps beside them; gzip files are opened. */
export async function readPublicFiles(dataDir: string): Promise<PublicFiles> {
  const folders = ['site/public', 'site/content'];
  const files = (await Promise.all(folders.map((folder) => filesOf(dataDir, folder)))).flat();
  if (files.length === 0) throw new Error(`${dataDir} holds no public file: there is nothing to look into.`);
  return {
    holding: (text) => {
      const wanted = text.toLowerCase();
      return files
        .filter(({ path, words }) => path.toLowerCase().includes(wanted) || words.includes(wanted))
        .map(({ path }) => path);
    },
    identicalTo: (bytes) => files.filter(({ hash }) => hash === hashOf(bytes)).map(({ path }) => path),
    hashes: new Map(files.map(({ path, hash }) => [path, hash])),
  };
}

interface PublicFile {
  /** From the data folder. */
  path: string;
  hash: string;
  /** Content in lower case. */
  words: string;
}

async function filesOf(dataDir: string, folder: string): Promise<PublicFile[]> {
  const files = await Promise.all(
    [...listFiles(join(dataDir, folder))].map(async (file) => {
      const path = join(folder, file);
      const bytes = await readIfThere(join(dataDir, path));
      return bytes === undefined
        ? []
        : [{ path, hash: hashOf(bytes), words: opened(bytes).toString('utf8').toLowerCase() }];
    }),
  );
  return files.flat();
}

/** A file; undefined for one that was taken offline since it was listed. */
function readIfThere(file: string): Promise<Buffer | undefined> {
  return readFile(file).catch((error: unknown) => {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return undefined;
    throw error;
  });
}

/** The search index is compressed: words in it would go unseen. */
function opened(bytes: Buffer): Buffer {
  return bytes[0] === 0x1f && bytes[1] === 0x8b ? gunzipSync(bytes) : bytes;
}

function hashOf(bytes: Buffer): string {
  return createHash('sha256').update(bytes).digest('hex');
}
