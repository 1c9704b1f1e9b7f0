import { createHash } from 'node:crypto';

/** Whether a page is meant to be found. */
export function isSearchable(html: string): boolean {
  return html.includes('data-pagefind-body');
}

/**
 * Short hash of what the search keeps of a page: its main part, which bears its metadata. Head, header and
 * footer are left out, so that a change of menu does not call for a new index. Null when the page is
 * not meant to be found.
 */
export function searchHash(bytes: Uint8Array): string | null {
  const html = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString('utf8');
  if (!isSearchable(html)) return null;
  const hash = createHash('sha256');
  hash.update(html.slice(html.indexOf('<main'), html.lastIndexOf('</main>')));
  return hash.digest('hex').slice(0, 16);
}
