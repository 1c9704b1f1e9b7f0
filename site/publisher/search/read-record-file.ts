import { hash } from 'node:crypto';
import type { SearchRecord } from '../../search/record.ts';
import { readRecord } from './extract.ts';
import { searchHash } from './searchable.ts';

/** A page or a file as the search is to know it, with its version. */
export interface VersionedRecord {
  record: SearchRecord;
  hash: string;
}

/** What the search knows of a page from the bytes of its file; undefined when it is not meant to be found. */
export function readRecordFile(address: string, bytes: Buffer): VersionedRecord | undefined {
  const version = searchHash(bytes);
  const record = version === null ? null : readRecord(address, bytes.toString('utf8'));
  return record === null || version === null ? undefined : { record, hash: version };
}

/** Version of what is known of a file: a hash of it. */
export function versionOf(record: SearchRecord): string {
  return hash('sha1', JSON.stringify(record)).slice(0, 16);
}
