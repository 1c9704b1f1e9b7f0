import { isPublishedDocument, renditionAddresses, type ContentReference, type FileFailure } from 'content-models';
import type { PublisherContext } from '../publisher-context.ts';

/** Once nothing is left to make, the files of a document that could not be made. */
export async function missingFilesOf(
  { renditions, store }: Pick<PublisherContext, 'renditions' | 'store'>,
  target: ContentReference,
): Promise<FileFailure[]> {
  await renditions?.settled();
  const content = store.get(target);
  const addresses = content === undefined || !isPublishedDocument(content) ? [] : renditionAddresses(content).values();
  return [...addresses].flatMap((address) => {
    const reason = renditions?.problem(address);
    return reason === undefined ? [] : [{ address, reason }];
  });
}
