import { mkdirSync, rmSync } from 'node:fs';
import path from 'node:path';
import type { Change, Progress, PublicationReport, SitePublisher } from 'content-models';
import { fileOf } from './files/public-tree.ts';
import { readGuardedFacts } from './guarded-facts.ts';
import { publishChanges } from './publish-order.ts';
import type { PublisherContext } from './publisher-context.ts';
import type { ReadyRendition, RenditionPublisher } from './renditions/renditions.ts';

/** Passes, one at a time: for who publishes, and for what the publisher itself puts on line after its pages. */
export class Passes implements Pick<SitePublisher, 'publish'>, RenditionPublisher {
  readonly #context: PublisherContext;

  constructor(context: PublisherContext) {
    this.#context = context;
  }

  publish(changes: readonly Change[], onProgress?: Progress): Promise<PublicationReport> {
    return this.#context.mutex.run(() => publishChanges(this.#context, changes, onProgress));
  }

  facts(address: string): Promise<Uint8Array | null> {
    const { mutex, addresses } = this.#context;
    return mutex.run(async () => (addresses.has(address) ? readGuardedFacts(this.#context, address) : null));
  }

  putFiles(ready: readonly ReadyRendition[], lost: readonly string[]): Promise<PublicationReport> {
    return this.#context.mutex.run(() => putFiles(this.#context, ready, lost));
  }
}

/** Puts in their places the files that are still as they should be, and tells the pages of their documents. */
function putFiles(
  context: PublisherContext,
  ready: readonly ReadyRendition[],
  lost: readonly string[],
): Promise<PublicationReport> {
  const { store, tree, addresses } = context;
  const renditions = new Map(store.renditions.map((one) => [one.address, one]));
  for (const address of lost) renditions.delete(address);
  for (const { rendition, temporary } of ready) {
    const { address } = rendition;
    const file = fileOf(address);
    if (!addresses.has(address) || context.renditions?.isCurrent(rendition) === false) {
      rmSync(temporary, { force: true });
      continue;
    }
    mkdirSync(path.dirname(tree.pathOf(file)), { recursive: true });
    tree.adopt(temporary, file);
    renditions.set(address, rendition);
  }
  return publishChanges(context, [{ kind: 'renditions', renditions: [...renditions.values()] }]);
}
