import type { Change, PublishedCollection, PublishedDocument } from 'content-models';
import type { Payload } from 'payload';
import type { RawDocument } from '../publication/projection/documents.ts';
import { BEFORE_PUBLICATION, projectAssetsOf, projectDocument } from '../publication/projection/project.ts';
import { readAssets, uploadsFolder } from '../publication/worker/read.ts';

/**
 * A document as it is being written, whether it is published or not, with the pictures and files that it shows; or why
 * it could not be published as it is.
 */
export async function readDraft(
  payload: Payload,
  collection: PublishedCollection,
  document: RawDocument,
): Promise<{ content: PublishedDocument; changes: Change[] } | { problems: readonly string[] }> {
  const { flattenedFields: fields } = payload.collections[collection].config;
  const projection = projectDocument({ collection, document, fields, wording: BEFORE_PUBLICATION });
  if ('problems' in projection) return projection;
  const { content } = projection;
  const stored = await readAssets(payload, [content]);
  const assets = await projectAssetsOf(content, stored, uploadsFolder(payload), BEFORE_PUBLICATION);
  if ('problems' in assets) return assets;
  return { content, changes: [...assets.content, content].map((one) => ({ kind: 'document', content: one })) };
}
