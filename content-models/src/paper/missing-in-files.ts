import { derivedFileAddresses } from '../addresses.ts';
import { isPublishedDocument, type Content } from '../types/index.ts';
import { textsOf } from '../prose.ts';
import { paperText, type Missing } from './paper-text.ts';

/** Words of a document that its PDF does not show; none for one that has no PDF. */
export function missingInFiles(content: Content): Missing[] {
  if (!isPublishedDocument(content) || !derivedFileAddresses(content).has('pdf')) return [];
  const missing = textsOf(content).flatMap((words) => paperText(words).missing);
  return [...new Map(missing.map((one) => [one.written, one])).values()];
}
