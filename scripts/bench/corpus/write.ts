// A process of its own: Payload takes 200 MB that the measures must not carry.
import { openCms } from 'cms';
import { loadSettings, withSecret } from 'runtime/settings';
import { tell } from '../../start/messages.ts';
import { makePicture, makeTextFile } from './assets.ts';
import type { StoredDocument } from './common.ts';
import { makeDocument, WRITING_ORDER } from './documents.ts';
import { editorText, paragraph } from './rich-text.ts';
import { sharesOf, type Shares } from './shares.ts';

type Cms = Awaited<ReturnType<typeof openCms>>;
type Collection = (typeof WRITING_ORDER)[number];

/** Documents written together: a transaction for each one would wait for the disk each time. */
const TRANSACTION = 500;

const shares = sharesOf(Number(process.argv[2]));
const total = WRITING_ORDER.reduce((sum, collection) => sum + shares[collection], 0);
let written = 0;

const cms = await openCms(withSecret(loadSettings()));
try {
  await sendFiles(cms, shares);
  for (const collection of WRITING_ORDER) await writeCollection(cms, collection, shares);
  await writeGlobals(cms, shares);
} finally {
  await cms.destroy();
}

/** Pictures and files go through the API, which encodes them in their sizes. */
async function sendFiles(payload: Cms, { media, documents }: Shares): Promise<void> {
  for (let number = 1; number <= media; number += 1) {
    const { file, fields } = await makePicture(number);
    expectNumber(await payload.create({ collection: 'media', data: fields, file }), number);
  }
  for (let number = 1; number <= documents; number += 1) {
    const { file, fields } = makeTextFile(number);
    expectNumber(await payload.create({ collection: 'documents', data: fields, file }), number);
  }
}

/**
 * Writes documents with their version through the adapter, as the API does once its hooks have run: they would check
 * each address against all the others, and queue ten thousand publications that the worker's start makes anyway.
 */
async function writeCollection(payload: Cms, collection: Collection, all: Shares): Promise<void> {
  for (let first = 1; first <= all[collection]; first += TRANSACTION) {
    const last = Math.min(first + TRANSACTION - 1, all[collection]);
    const transactionID = await payload.db.beginTransaction();
    if (transactionID === null) throw new Error('The database gave no transaction.');
    for (let number = first; number <= last; number += 1) {
      await writeDocument(payload, {
        collection,
        number,
        document: makeDocument(collection, number, all),
        transactionID,
      });
      written += 1;
      if (written % 50 === 0) tell({ type: 'progress', done: written, total });
    }
    await payload.db.commitTransaction(transactionID);
  }
  // Documents refer to each other by the numbers that an empty database gives, in order.
  const [newest] = (await payload.find({ collection, sort: '-id', limit: 1, depth: 0 })).docs;
  expectNumber(newest ?? {}, all[collection]);
}

async function writeDocument(
  payload: Cms,
  given: { collection: Collection; number: number; document: StoredDocument; transactionID: number | string },
): Promise<void> {
  const { collection, number, document, transactionID } = given;
  const req = { transactionID };
  // Each write changes what it is given, and reading it back would take half the time.
  await payload.db.create({ collection, data: structuredClone(document), returning: false, req });
  const { createdAt, updatedAt } = document as StoredDocument & { createdAt: string; updatedAt: string };
  await payload.db.createVersion({
    collectionSlug: collection,
    parent: number,
    versionData: { ...document, id: number },
    autosave: false,
    createdAt,
    updatedAt,
    returning: false,
    req,
  });
}

async function writeGlobals(payload: Cms, { manifestos }: Shares): Promise<void> {
  await payload.updateGlobal({
    slug: 'press-room',
    data: {
      introduction: 'Les communiqués du réseau, leurs pièces et quelqu’un à qui parler.',
      boilerplate: editorText(paragraph('Un réseau inventé pour la mesure, et qui ne ressemble à aucun autre.')),
      defaultContacts: [1],
    },
  });
  await payload.updateGlobal({
    slug: 'home-page',
    data: {
      featured: [1, 2, 3]
        .filter((id) => id <= manifestos)
        .map((value) => ({ relationTo: 'manifestos' as const, value })),
    },
  });
  await payload.updateGlobal({
    slug: 'key-figures',
    data: {
      years: [
        { year: 2026, figures: [1, 2, 3].map((value) => ({ value: String(value * 111), label: 'communes engagées' })) },
      ],
    },
  });
}

function expectNumber({ id }: { id?: unknown }, number: number): void {
  if (id !== number) throw new Error(`The database was not empty: it gave ${String(id)} where ${number} was due.`);
}
