import { mkdtemp, rm } from 'node:fs/promises';
import path from 'node:path';
import { isDeepStrictEqual } from 'node:util';
import {
  EMPTY_REPORT,
  GLOBAL_SLUGS,
  PUBLISHED_COLLECTIONS,
  referenceKey,
  type Change,
  type PublicationReport,
  type PublishedDocument,
} from 'content-models';
import { SAMPLES } from 'content-models/samples';
import fc from 'fast-check';
import type { Publisher } from 'site';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { writeUploads } from '../support/cms-model/assets.ts';
import { CmsModel } from '../support/cms-model/cms-model.ts';
import { passes, type Pass } from '../support/cms-model/editor-commands.ts';
import { globalOf } from '../support/cms-model/globals.ts';
import { documentOf } from '../support/cms-model/document-of.ts';
import { DOCUMENT_IDS, LASTING } from '../support/cms-model/document-spec.ts';
import { makeFastFolder } from '../support/fast-folder.ts';
import { openPublisher } from '../support/open-publisher.ts';
import { paperDrawer } from '../support/paper-drawer.ts';
import { differencesBetween, orphansOf, readPublicSite } from '../support/site-folder.ts';
import { toChange } from '../support/to-change.ts';

/**
 * The promise of incremental publication: whatever editors do, in whatever order, the files are those
 * that a full rendering of the same content makes.
 *
 * `PROPERTY_RUNS`: number of sequences (200). `PROPERTY_SEED`: a failure says with which seed to
 * see it again; other seeds try other sequences.
 */
const RUNS = Number(process.env.PROPERTY_RUNS ?? 200);
/** Fewer on a large site, whose rendering takes a second; enough pages for threads to take part. */
const LARGE_RUNS = Math.ceil(RUNS / 50);
const FILLERS = 550;
const SEED = Number(process.env.PROPERTY_SEED ?? process.env.TEST_SEED);

let folder: string;

beforeAll(async () => {
  folder = await makeFastFolder('incremental-');
  await writeUploads(path.join(folder, 'uploads'));
});

afterAll(() => rm(folder, { recursive: true }));

describe('incremental publication', () => {
  it(
    'leaves, after any sequence of changes, the files that a full rendering of the same content makes',
    { timeout: Math.max(180_000, RUNS * 6_000) },
    async () => {
      await check(RUNS, (sequence) => checkSequence(sequence, { fillers: [], isPatient: true }));
    },
  );

  it(
    'does so on a site so large that each setting is still spreading when the next changes come',
    { timeout: Math.max(180_000, LARGE_RUNS * 30_000) },
    async () => {
      const spread: Pass = {
        hours: 0,
        editorCommands: [{ do: 'set', global: 'site-settings', version: 1 }],
        then: 'go on',
      };
      const fillers = Array.from({ length: FILLERS }, (_, index) =>
        SAMPLES.page({ id: 100 + index, slug: `fond-${index}` }),
      );
      await check(LARGE_RUNS, (sequence) => checkSequence([spread, ...sequence], { fillers, isPatient: false }));
    },
  );
});

/** Tries sequences. Throws an error that tells the shortest one that fails. */
async function check(numRuns: number, one: (sequence: readonly Pass[]) => Promise<void>): Promise<void> {
  const outcome = await fc.check(fc.asyncProperty(passes, one), { numRuns, seed: SEED });
  if (outcome.failed) throw new Error(describeFailure(outcome), { cause: outcome.errorInstance });
}

interface Site {
  /** Pages that no editor command concerns. */
  fillers: readonly PublishedDocument[];
  /** Whether each pass waits until nothing of the one before it is left to the background. */
  isPatient: boolean;
}

async function checkSequence(sequence: readonly Pass[], site: Site): Promise<void> {
  const cmsModel = new CmsModel();
  // Of its own: what a sequence that failed left running writes in no other.
  const incremental = await mkdtemp(path.join(folder, 'incremental-'));
  const full = await mkdtemp(path.join(folder, 'full-'));
  try {
    const { publisher, refused } = await replay({ sequence, site, cmsModel, siteFolder: incremental });
    expectNoFailure(await everything(publisher));
    expect(staleDocuments(publisher, cmsModel, refused), 'documents that are not as last published').toEqual([]);
    const fromNothing = await open(full, cmsModel);
    await publish(fromNothing, publisher.content);
    await Promise.all([everything(publisher), everything(fromNothing)]);
    expect(differencesBetween(await readPublicSite(incremental), await readPublicSite(full))).toEqual([]);
    expect(await orphansOf(incremental), 'files that no page uses').toEqual([]);
    await publisher.close();
    await fromNothing.close();
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    throw new Error(`${cmsModel.history.join('\n')}\n${reason}`, { cause: error });
  } finally {
    await Promise.all([incremental, full].map((site) => rm(site, { recursive: true, force: true, maxRetries: 10 })));
  }
}

/** Lives a sequence through. @returns the publisher at its end, and the documents of which it refused something */
async function replay({
  sequence,
  site: { fillers, isPatient },
  cmsModel,
  siteFolder,
}: {
  sequence: readonly Pass[];
  site: Site;
  cmsModel: CmsModel;
  siteFolder: string;
}): Promise<{ publisher: Publisher; refused: ReadonlySet<string> }> {
  let publisher = await open(siteFolder, cmsModel);
  const refused = new Set<string>();
  await publish(publisher, [
    ...GLOBAL_SLUGS.map((slug): Change => ({ kind: 'global', content: globalOf(slug, 0) })),
    ...LASTING.flatMap((documentSpec) => cmsModel.changesFor({ do: 'write', documentSpec })),
    ...fillers.map(toChange),
  ]);
  await publisher.settled();
  for (const { hours, editorCommands, then } of sequence) {
    const due = cmsModel.wait(hours);
    const changes = editorCommands.flatMap((editorCommand) => cmsModel.changesFor(editorCommand));
    const { refusals } = await publish(publisher, [...due, ...changes]);
    for (const { target } of refusals) refused.add(referenceKey(target));
    if (isPatient) expectNoFailure(await everything(publisher));
    if (then !== 'go on') cmsModel.history.push(`  then ${then}`);
    if (then === 'restart') {
      await publisher.close();
      publisher = await open(siteFolder, cmsModel);
    }
    const idle = then === 'restart' || then === 'publish nothing' ? [await publish(publisher, [])] : [];
    if (then === 'render all') idle.push(await publisher.renderAll());
    // What is online is right already, unless the background is still at work: nothing of this may write.
    if (isPatient) for (const report of [...idle, await everything(publisher)]) expectNothingDone(report);
  }
  return { publisher, refused };
}

/** Documents that are online otherwise than editors last left them, though nothing of them was refused. */
function staleDocuments(publisher: Publisher, cmsModel: CmsModel, refused: ReadonlySet<string>): string[] {
  const written = new Map(
    cmsModel.written.map((documentSpec) => [referenceKey(documentSpec), documentOf(documentSpec)]),
  );
  const everything = PUBLISHED_COLLECTIONS.flatMap((collection) => DOCUMENT_IDS.map((id) => ({ collection, id })));
  return everything.flatMap((target) => {
    const key = referenceKey(target);
    return refused.has(key) || isDeepStrictEqual(publisher.current(target), written.get(key)) ? [] : [key];
  });
}

/** Waits for all that a publisher makes: pages, then images and derived files, then what the pages say of them. */
async function everything(publisher: Publisher): Promise<PublicationReport> {
  const reports = [await publisher.settled(), await publisher.drawn(), await publisher.settled()];
  const [last = EMPTY_REPORT] = reports;
  return {
    ...last,
    written: reports.flatMap(({ written }) => written),
    removed: reports.flatMap(({ removed }) => removed),
    failures: reports.flatMap(({ failures }) => failures),
  };
}

async function publish(publisher: Publisher, changes: readonly Change[]): Promise<PublicationReport> {
  const report = await publisher.publish(changes);
  expectNoFailure(report);
  return report;
}

function expectNoFailure({ failures }: PublicationReport): void {
  expect(failures, 'pages that could not be made').toEqual([]);
}

function expectNothingDone({ written, removed }: PublicationReport): void {
  expect({ written, removed }).toEqual({ written: [], removed: [] });
}

function open(siteFolder: string, cmsModel: CmsModel): Promise<Publisher> {
  return openPublisher(siteFolder, { now: () => cmsModel.now, drawer: paperDrawer() });
}

/** What was done in the shortest sequence that fails, what was wrong after it, and how to see it again. */
function describeFailure({ errorInstance, seed, numShrinks }: fc.RunDetails<[readonly Pass[]]>): string {
  const story = errorInstance instanceof Error ? errorInstance.message : String(errorInstance);
  return `${story}\nShortened ${numShrinks} times. To see it again: PROPERTY_SEED=${seed}`;
}
