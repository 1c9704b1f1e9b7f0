import { readFileSync } from 'node:fs';
import path from 'node:path';
import type { SearchRecord } from '../../search/record.ts';
import { readRecord } from './extract.ts';
import { readPdfRecord } from './pdf/pdf-record.ts';
import { searchHash } from './searchable.ts';

/** A page or a file as the search is to know it, with its version. */
export interface VersionedRecord {
  record: SearchRecord;
  hash: string;
}

/** Whether an address is that of a file that an editor sent, not of a page. */
export function isFileAddress(address: string): boolean {
  return !address.endsWith('/');
}

/**
 * What the search knows of an address; undefined when it is not meant to be found.
 * @param file the page, or what was read of a file: see `PdfTexts`
 */
export function readRecordFile(address: string, file: string): VersionedRecord | undefined {
  const bytes = readFileSync(file);
  const hash = isFileAddress(address) ? path.basename(file) : searchHash(bytes);
  const record = isFileAddress(address) ? readPdfRecord(bytes) : readRecord(address, bytes.toString('utf8'));
  return record === null || hash === null ? undefined : { record, hash };
}
