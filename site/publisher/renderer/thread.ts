import { constants, setPriority } from 'node:os';
import { readlinkSync } from 'node:fs';
import path from 'node:path';
import { parentPort, workerData } from 'node:worker_threads';
import { dayOf, type Change } from 'content-models';
import { AddressBook } from '../addresses.ts';
import { ContentStore } from '../content-store/content-store.ts';
import { readSavedContent } from '../content-store/persistence.ts';
import { PageMaker, type Made } from './page-maker.ts';
import { loadRenderer } from './renderer.ts';
import type { ThreadMessage, ThreadOptions } from './crew.ts';

/**
 * One more pair of hands: makes pages from a copy of the content of its own, which follows that of the
 * publisher change by change.
 */
lowerPriority();
// Given by `crew.ts`.
const { contentFolder, distFolder, ...places } = workerData as ThreadOptions;
const store = new ContentStore();
const renderer = await loadRenderer(distFolder);
const addresses = new AddressBook(renderer.fixedAddresses);
let maker: { day: string; maker: PageMaker } | undefined;
apply(readSavedContent(contentFolder, { isTrusted: true }));

parentPort?.on('message', (message: ThreadMessage) => {
  if (message.kind === 'changes') apply(message.changes);
  else void make(message.addresses, message.now).then((pages) => parentPort?.postMessage(pages));
});

function apply(changes: readonly Change[]): void {
  addresses.update(store.apply(changes).effects, store);
  maker = undefined;
}

async function make(wanted: readonly string[], now: Date): Promise<Made[]> {
  const day = dayOf(now);
  if (maker?.day !== day) maker = { day, maker: new PageMaker({ store, addresses, renderer, ...places }, now) };
  const pages: Made[] = [];
  for (const address of wanted) pages.push(await maker.maker.make(address));
  return pages;
}

/** On Linux a thread has a priority of its own, under the number it has as a task. */
function lowerPriority(): void {
  if (process.platform !== 'linux') return;
  const task = Number(path.basename(readlinkSync('/proc/thread-self')));
  setPriority(task, constants.priority.PRIORITY_LOW);
}
