import type { SearchRecord } from '../../search/record.ts';
import { readRecord } from './extract.ts';
import { searchHash } from './searchable.ts';

/** What the search knows of a page from the bytes of its file, and the hash of these. */
export function readRecordFile(address: string, bytes: Buffer): { record: SearchRecord | null; hash: string | null } {
  return { record: readRecord(address, bytes.toString('utf8')), hash: searchHash(bytes) };
}
