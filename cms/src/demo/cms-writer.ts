import type { ContentCollection, GlobalSlug } from 'content-models';
import type { Payload } from 'payload';

/**
 * The writes of the CMS, for collections known only when it runs: Payload's generated types know one
 * collection at a time. The CMS itself validates what it is given.
 */
export interface CmsWriter {
  create(
    options: Write<{ collection: ContentCollection | 'former-versions'; draft?: boolean; file?: UploadedFile }>,
  ): Promise<Written>;
  update(
    options: Write<{ collection: ContentCollection; id: number; depth: number; draft?: boolean }>,
  ): Promise<unknown>;
  updateGlobal(options: Write<{ slug: GlobalSlug }>): Promise<unknown>;
}

/** Runs writes in one transaction: all of them are kept, or none. */
export async function inTransaction(payload: Payload, write: (cms: CmsWriter) => Promise<void>): Promise<void> {
  const transactionID = await payload.db.beginTransaction();
  // A request of its own for each write: Payload keeps the state of an operation on it.
  const options = () => ({ overrideAccess: true, ...(transactionID === null ? {} : { req: { transactionID } }) });
  const untyped = payload as unknown as CmsWriter;
  try {
    await write({
      create: (given) => untyped.create({ ...given, ...options() }),
      update: (given) => untyped.update({ ...given, ...options() }),
      updateGlobal: (given) => untyped.updateGlobal({ ...given, ...options() }),
    });
    if (transactionID !== null) await payload.db.commitTransaction(transactionID);
  } catch (error) {
    if (transactionID !== null) await payload.db.rollbackTransaction(transactionID);
    throw error;
  }
}

type Write<Target> = Target & { data: Record<string, unknown> };

interface UploadedFile {
  data: Buffer;
  mimetype: string;
  name: string;
  size: number;
}

interface Written {
  id: number;
}
