import { createReadStream } from 'node:fs';
import { Readable } from 'node:stream';
import type { PayloadRequest } from 'payload';

type SentFile = Pick<NonNullable<PayloadRequest['file']>, 'data' | 'tempFilePath'>;

/** The bytes of a file that is being saved: of a request they are on the disk, of our own programs in memory. */
export function bytesOf({ data, tempFilePath }: SentFile): Readable {
  return tempFilePath === undefined || tempFilePath === '' ? Readable.from([data]) : createReadStream(tempFilePath);
}
