import { Gutter, Link, SetDocumentStepNav } from '@payloadcms/ui';
import { COLLECTION_LABELS, formatInstant, PUBLISHED_COLLECTIONS, type PublishedCollection } from 'content-models';
import type { DocumentViewServerProps, Payload } from 'payload';
import { formatAdminURL } from 'payload/shared';
import { labelVersions, type SavedVersion } from './version-labels.ts';

/** The versions of a document: when each was saved, by whom, and what became of it. As many as are kept. */
export async function SavedVersions({ initPageResult, hasPublishedDoc, routeSegments }: DocumentViewServerProps) {
  const { collectionConfig, docID, req } = initPageResult;
  const collection = PUBLISHED_COLLECTIONS.find((slug) => slug === collectionConfig?.slug);
  if (collection === undefined || docID === undefined) return null;
  const isTrashed = routeSegments[2] === 'trash';
  const versions = await readVersions(req.payload, collection, docID);
  const names = await readNames(req.payload, versions);
  const { routes } = req.payload.config;
  const path: `/${string}` = `/collections/${collection}/${isTrashed ? 'trash/' : ''}${String(docID)}/versions`;
  return (
    <>
      <SetDocumentStepNav
        collectionSlug={collection}
        id={docID}
        isTrashed={isTrashed}
        pluralLabel={COLLECTION_LABELS[collection].plural}
        useAsTitle="title"
        view="Versions"
      />
      <main className="versions">
        <Gutter className="versions__wrap">
          <div className="table">
            <table cellPadding="0" cellSpacing="0">
              <thead>
                <tr>
                  <th scope="col">Enregistrée le</th>
                  <th scope="col">Par</th>
                  <th scope="col">État</th>
                </tr>
              </thead>
              <tbody>
                {labelVersions(versions, hasPublishedDoc).map(({ id, savedAt, savedBy, label }) => (
                  <tr key={id}>
                    <td>
                      <Link
                        href={formatAdminURL({ adminRoute: routes.admin, path: `${path}/${String(id)}` })}
                        prefetch={false}
                      >
                        {formatInstant(new Date(savedAt))}
                      </Link>
                    </td>
                    <td>{savedBy === null ? '–' : (names.get(savedBy) ?? '–')}</td>
                    <td>{label}</td>
                  </tr>
                ))}
              </tbody>
            </table>
          </div>
        </Gutter>
      </main>
    </>
  );
}

/** The latest first. The view is open to who may read versions. */
async function readVersions(
  payload: Payload,
  collection: PublishedCollection,
  parent: number | string,
): Promise<SavedVersion[]> {
  const { docs } = await payload.findVersions({
    collection,
    where: { parent: { equals: parent } },
    select: { updatedAt: true, version: { _status: true, savedBy: true } },
    sort: '-updatedAt',
    pagination: false,
    depth: 0,
  });
  return docs.map(({ id, updatedAt, version }) => ({
    id: Number(id),
    savedAt: updatedAt,
    savedBy: typeof version.savedBy === 'number' ? version.savedBy : null,
    isPublished: version._status === 'published',
  }));
}

/** Names of accounts: whoever works here may know who wrote what, though accounts are for administrators. */
async function readNames(payload: Payload, versions: readonly SavedVersion[]): Promise<Map<number, string>> {
  const authors = [...new Set(versions.flatMap(({ savedBy }) => savedBy ?? []))];
  const { docs } = await payload.find({
    collection: 'users',
    where: { id: { in: authors } },
    select: { name: true },
    pagination: false,
    depth: 0,
  });
  return new Map(docs.map(({ id, name }) => [id, name]));
}
