import { open, type FileHandle } from 'node:fs/promises';

/** Bytes that are looked at and patched where they are, however many: in memory, or in a file. */
export interface Storage {
  /** Bytes. */
  readonly size: number;
  /** Fewer bytes than asked for where they end before. */
  read: (position: number, length: number) => Promise<Buffer>;
  write: (position: number, bytes: Buffer) => Promise<void>;
}

/** Bytes in memory: what is written changes them. */
export function memoryStorage(bytes: Buffer): Storage {
  return {
    size: bytes.length,
    read: (position, length) => Promise.resolve(bytes.subarray(position, position + length)),
    write: (position, patch) => {
      patch.copy(bytes, position);
      return Promise.resolve();
    },
  };
}

/** Patches a file where it is; what is not asked for is never read. */
export async function withFileStorage<Result>(
  path: string,
  work: (storage: Storage) => Promise<Result>,
): Promise<Result> {
  const handle = await open(path, 'r+');
  try {
    return await work(storageOf(handle, (await handle.stat()).size));
  } finally {
    await handle.close();
  }
}

function storageOf(handle: FileHandle, size: number): Storage {
  return {
    size,
    read: async (position, length) => {
      const { buffer, bytesRead } = await handle.read(Buffer.alloc(length), 0, length, position);
      return buffer.subarray(0, bytesRead);
    },
    write: async (position, bytes) => {
      await handle.write(bytes, 0, bytes.length, position);
    },
  };
}

/** Bytes that {@link blank} writes at once. */
const ZEROS = Buffer.alloc(1 << 20);

/** Writes zeros over a part. */
export async function blank(storage: Storage, position: number, length: number): Promise<void> {
  for (let done = 0; done < length; done += ZEROS.length) {
    await storage.write(position + done, ZEROS.subarray(0, Math.min(ZEROS.length, length - done)));
  }
}
