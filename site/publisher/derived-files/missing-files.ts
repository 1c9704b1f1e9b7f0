import { isPublishedDocument, derivedFileAddresses, type ContentReference, type FileFailure } from 'content-models';
import type { PublisherContext } from '../publisher-context.ts';

/** Once nothing is left to make, the files of a document that could not be made. */
export async function missingFilesOf(
  { derivedFiles, store }: Pick<PublisherContext, 'store' | 'derivedFiles'>,
  target: ContentReference,
): Promise<FileFailure[]> {
  await derivedFiles?.settled();
  const content = store.get(target);
  const addresses =
    content === undefined || !isPublishedDocument(content) ? [] : derivedFileAddresses(content).values();
  return [...addresses].flatMap((address) => {
    const reason = derivedFiles?.problem(address);
    return reason === undefined ? [] : [{ address, reason }];
  });
}
