import { constants } from 'node:fs';
import { open, realpath, stat, type FileHandle } from 'node:fs/promises';
import { join, sep } from 'node:path';
import { hasCode } from 'runtime/error-code';

/** An open regular file. Its size and tag come from the descriptor, so they go with the bytes that will be read. */
export interface OpenFile {
  handle: FileHandle;
  /** Bytes. */
  size: number;
  modified: Date;
  etag: string;
}

/**
 * Opens a published file, or returns undefined when there is none.
 *
 * The publisher replaces files by rename: the descriptor stays on the version that was opened, so an answer is never a
 * mix of two versions. A link that leads out of the root is not followed.
 */
export async function openPublishedFile(root: string, names: readonly string[]): Promise<OpenFile | undefined> {
  const path = await realPathWithin(root, names);
  if (path === undefined) return undefined;
  const handle = await openForReading(path);
  if (!handle) return undefined;
  const stats = await handle.stat({ bigint: true });
  if (!stats.isFile()) {
    await handle.close();
    return undefined;
  }
  return {
    handle,
    size: Number(stats.size),
    modified: stats.mtime,
    // A rename brings another inode and another time: equal tags are equal bytes, so the tag is a strong one.
    etag: `"${[stats.ino, stats.size, stats.mtimeNs].map((part) => part.toString(36)).join('-')}"`,
  };
}

/** Whether the names lead to a folder of the root. */
export async function isPublishedFolder(root: string, names: readonly string[]): Promise<boolean> {
  const path = await realPathWithin(root, names);
  return path !== undefined && (await stat(path).then((stats) => stats.isDirectory(), ignoreMissing(false)));
}

async function realPathWithin(root: string, names: readonly string[]): Promise<string | undefined> {
  const realRoot = await realpath(root).catch(ignoreMissing(undefined));
  if (realRoot === undefined) return undefined;
  const path = await realpath(join(realRoot, ...names)).catch(ignoreMissing(undefined));
  return path === realRoot || path?.startsWith(realRoot + sep) ? path : undefined;
}

function openForReading(path: string): Promise<FileHandle | undefined> {
  // O_NONBLOCK: a named pipe put there by mistake must not block the server.
  const flags = constants.O_RDONLY | constants.O_NOFOLLOW | constants.O_NONBLOCK;
  return open(path, flags).catch(ignoreMissing(undefined));
}

const MISSING = new Set(['ENOENT', 'ENOTDIR', 'ENAMETOOLONG', 'ELOOP', 'EACCES', 'ENXIO']);

function ignoreMissing<T>(value: T): (error: unknown) => T {
  return (error) => {
    if (hasCode(error, ...MISSING)) return value;
    throw error;
  };
}
