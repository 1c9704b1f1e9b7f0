import { GLOBAL_SLUGS, PlatformError } from 'content-models';
import type { Payload } from 'payload';
import sharp from 'sharp';
import { catalogue } from './catalogue.ts';
import { inTransaction, type CmsWriter } from './cms-writer.ts';
import { keyOf, type DemoDocument } from './demo-document.ts';
import { keepReplaced } from './former-versions.ts';
import { keyOfFile, readDemoFile, type DemoFile } from './files.ts';
import { keyOfPicture, type DemoPicture } from './pictures.ts';
import { replaceReferences, type DemoKey } from './references.ts';

export interface LoadOptions {
  /** Told after each step. The parts of the total take about the same time. */
  onProgress?: (done: number, total: number) => void;
}

/**
 * Writes the demonstration into an empty CMS, published. All or nothing: an error leaves the database
 * as it was. Documents refer to each other in circles, so each one first exists as a draft that has
 * only its name; then all are completed and published.
 */
export async function loadDemonstration(payload: Payload, { onProgress }: LoadOptions = {}): Promise<void> {
  const { pictures, files, documents, globals } = catalogue;
  const total = PICTURE_WEIGHT * pictures.length + files.length + 2 * documents.length + GLOBAL_SLUGS.length;
  let done = 0;
  const advance = (weight = 1) => onProgress?.((done += weight), total);
  const ids = new Map<DemoKey, number>();

  await inTransaction(payload, async (cms) => {
    for (const picture of pictures) {
      ids.set(keyOfPicture(picture), await uploadPicture(cms, picture));
      advance(PICTURE_WEIGHT);
    }
    for (const file of files) {
      ids.set(keyOfFile(file), await uploadFile(cms, file));
      advance();
    }
    for (const document of documents) {
      ids.set(keyOf(document), await reserve(cms, document));
      advance();
    }
    for (const document of documents) {
      await publish(cms, document, ids);
      advance();
    }
    for (const slug of GLOBAL_SLUGS) {
      await cms.updateGlobal({ slug, data: withIds(globals[slug], ids) });
      advance();
    }
  });
}

/** The demonstration could not be loaded. */
class DemonstrationError extends PlatformError {
  override name = 'DemonstrationError';

  constructor(message: string, options?: ErrorOptions) {
    super(message, { code: 'demonstration', ...options });
  }
}

/** A picture is encoded in eight sizes: it takes as long as forty writes. */
const PICTURE_WEIGHT = 40;

type Ids = ReadonlyMap<DemoKey, number>;

async function uploadPicture(cms: CmsWriter, { name, svg, ...description }: DemoPicture): Promise<number> {
  // Flat colours: a palette keeps the picture under 40 KB without a visible loss.
  const data = await sharp(Buffer.from(svg)).png({ palette: true, compressionLevel: 9 }).toBuffer();
  const file = { data, mimetype: 'image/png', name: `${name}.png`, size: data.length };
  const { id } = await cms.create({ collection: 'media', data: description, file });
  return id;
}

async function uploadFile(cms: CmsWriter, file: DemoFile): Promise<number> {
  const description = { title: file.title, language: 'fr', isAccessible: 'unknown' };
  const { id } = await cms.create({ collection: 'documents', data: description, file: await readDemoFile(file) });
  return id;
}

/** Gives a document its id, so that others can refer to it. */
async function reserve(cms: CmsWriter, document: DemoDocument): Promise<number> {
  const { collection, data } = document;
  return explained(document, async () => {
    const names = { slug: data.slug, title: data.title, _status: 'draft' };
    const { id } = await cms.create({ collection, data: names, draft: true });
    return id;
  });
}

/** Publishes each version of a document, the former ones first. */
async function publish(cms: CmsWriter, document: DemoDocument, ids: Ids): Promise<void> {
  const { collection, formerVersions = [] } = document;
  const id = idOf(keyOf(document), ids);
  const write = (version: object) => {
    const data = { ...withIds({ ...document.data, ...version }, ids), _status: 'published' };
    return explained(document, () => cms.update({ collection, id, data, depth: 0 }));
  };
  for (const { until, data } of formerVersions) {
    await keepReplaced(cms, { id, stored: await write(data), until }, (person) => nameOf(person, ids));
  }
  if (document.isDraft === true) await saveDraft(cms, document, ids);
  else await write({});
}

/** Fills in what an editor would have begun. */
async function saveDraft(cms: CmsWriter, document: DemoDocument, ids: Ids): Promise<void> {
  const id = idOf(keyOf(document), ids);
  const data = { ...withIds(document.data, ids), _status: 'draft' };
  await explained(document, () => cms.update({ collection: document.collection, id, data, depth: 0, draft: true }));
}

function nameOf(person: number, ids: Ids): string | undefined {
  return catalogue.documents.find((document) => document.collection === 'people' && ids.get(keyOf(document)) === person)
    ?.data.title;
}

/** Names the document in the error of a write. */
async function explained<Result>(document: DemoDocument, write: () => Promise<Result>): Promise<Result> {
  try {
    return await write();
  } catch (cause) {
    const name = `« ${document.data.title} » (${keyOf(document)})`;
    throw new DemonstrationError(`Le contenu de démonstration ${name} a été refusé.`, { cause });
  }
}

/** Data with the id of each document in the place of its name. */
function withIds(data: object, ids: Ids): Record<string, unknown> {
  return Object.fromEntries(
    Object.entries(data).map(([field, value]) => [field, replaceReferences(value, (key) => idOf(key, ids))]),
  );
}

function idOf(key: DemoKey, ids: Ids): number {
  const id = ids.get(key);
  if (id !== undefined) return id;
  throw new DemonstrationError(`Le contenu de démonstration désigne « ${key} », qui n’en fait pas partie.`);
}
