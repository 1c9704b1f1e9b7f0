import path from 'node:path';
import { GLOBAL_SLUGS, PUBLISHED_COLLECTIONS, type Change } from 'content-models';
import { writeUploads } from '../cms-model/assets.ts';
import { CmsModel } from '../cms-model/cms-model.ts';
import { EVERY_BLOCK } from '../cms-model/every-block.ts';
import { globalOf, RULES } from '../cms-model/globals.ts';
import { DOCUMENT_IDS, type DocumentSpec } from '../cms-model/document-spec.ts';
import { openPublisher } from '../open-publisher.ts';
import { toChange } from '../to-change.ts';

/**
 * Publishes the samples, of every type and with every block, into the folder given as first argument;
 * the other way round with `backwards` as second. Says on its last line what a second rendering of
 * everything found to change.
 */
const [siteFolder = '', order] = process.argv.slice(2);

const DAYS = ['2022-11-30', '2024-05-15', '2024-06-01'];

const cmsModel = new CmsModel();
const documentSpecs = PUBLISHED_COLLECTIONS.flatMap((collection) =>
  DOCUMENT_IDS.map((id): DocumentSpec => ({
    collection,
    id,
    slug: `${collection}-${id}-a`,
    title: 'Un titre\u00a0: long\u00a0?',
    themes: id === 1 ? ['data', 'cybersecurite'] : [],
    refersTo: id,
    shows: id === 3 ? 0 : id,
    day: DAYS[id - 1] ?? '',
    commitments: id,
  })),
);
const changes: Change[] = [
  ...GLOBAL_SLUGS.map((slug): Change => ({ kind: 'global', content: globalOf(slug, 2) })),
  { kind: 'redirects', redirects: RULES },
  ...documentSpecs.flatMap((documentSpec) => cmsModel.changesFor({ do: 'write', documentSpec })).map(withEveryBlock),
];

const uploadsFolder = path.join(siteFolder, 'uploads');
await writeUploads(uploadsFolder);
const publisher = await openPublisher(siteFolder, { uploadsFolder, now: () => cmsModel.now });
const first = await publisher.publish(order === 'backwards' ? changes.toReversed() : changes);
const { written, removed, failures } = await publisher.renderAll();
await publisher.close();
process.stdout.write(
  `\n${JSON.stringify({ refusals: first.refusals, failures: [...first.failures, ...failures], written, removed })}`,
);

function withEveryBlock(change: Change): Change {
  if (change.kind !== 'document' || change.content.collection !== 'pages') return change;
  return toChange({ ...change.content, body: [...change.content.body, ...EVERY_BLOCK] });
}
