import { setTimeout as wait } from 'node:timers/promises';
import path from 'node:path';
import type { Change } from 'content-models';
import { ASSET_IDS, assetOf, writeUploads } from '../cms-model/assets.ts';
import { GLOBALS } from '../../fixtures/globals.ts';
import { openPublisher } from '../open-publisher.ts';
import { toChange } from '../to-change.ts';
import { documentWithMarks, VERSIONED_IDS, type Marked, type VersionMessage } from '../versions.ts';

/**
 * Publishes a site into the folder given, then, once told to go, edits its documents one after the
 * other and withdraws a few: says each time what is about to change and what has changed.
 */
const [siteFolder = '', editions = '50'] = process.argv.slice(2);

/** One publication in so many is a withdrawal. */
const WITHDRAWAL_EVERY = 10;

/** Editors don't press the button without a pause. */
const PAUSE_MS = 100;

const uploadsFolder = path.join(siteFolder, 'uploads');
await writeUploads(uploadsFolder);
const publisher = await openPublisher(siteFolder, { uploadsFolder, hasSearch: true });
const online = new Map<number, Marked>(VERSIONED_IDS.map((id) => [id, documentWithMarks(id, 0)]));
const assets = ASSET_IDS.flatMap((id) => [assetOf('media', id, 1), assetOf('documents', id, 1)]);
await publisher.publish([
  ...GLOBALS,
  ...[...assets, ...[...online.values()].map(({ document }) => document)].map(toChange),
]);
// What is not urgent in so large a change is made after it.
await publisher.settled();

say({ kind: 'ready' });
await new Promise((resolve) => process.once('message', resolve));

const withdrawn: string[] = [];
for (let edition = 1; edition <= Number(editions); edition += 1) {
  const ids = [...online.keys()];
  const id = ids[(edition * 7) % ids.length] ?? 0;
  if (edition % WITHDRAWAL_EVERY === 0) await withdraw(id);
  else await edit(id, edition);
  await wait(PAUSE_MS);
}
await publisher.close();
say({ kind: 'done' });
process.disconnect();

async function edit(id: number, version: number): Promise<void> {
  const marked = documentWithMarks(id, version);
  say({ kind: 'publishing', id, version });
  await publish([toChange(marked.document)]);
  online.set(id, marked);
  say({ kind: 'published', id, version });
}

async function withdraw(id: number): Promise<void> {
  const marked = online.get(id);
  if (marked === undefined) return;
  const { document, address } = marked;
  say({ kind: 'withdrawing', id });
  withdrawn.push(address);
  await publish([
    { kind: 'removal', target: { collection: document.collection, id } },
    { kind: 'redirects', redirects: withdrawn.map((from) => ({ from, to: { kind: 'gone' } })) },
  ]);
  online.delete(id);
  say({ kind: 'withdrawn', id });
}

async function publish(changes: Change[]): Promise<void> {
  const { refusals, failures } = await publisher.publish(changes);
  if (refusals.length + failures.length > 0) throw new Error(JSON.stringify({ refusals, failures }));
}

function say(message: VersionMessage): void {
  process.send?.(message);
}
