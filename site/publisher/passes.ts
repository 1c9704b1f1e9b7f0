import { mkdirSync, rmSync } from 'node:fs';
import path from 'node:path';
import type { Change, Progress, PublicationReport, SitePublisher } from 'content-models';
import { fileOf } from './files/public-tree.ts';
import { readCheckedFacts } from './checked-facts.ts';
import { publishChanges } from './publish-order.ts';
import type { PublisherContext } from './publisher-context.ts';
import type { ReadyDerivedFile, DerivedFilePublisher } from './derived-files/derived-files.ts';

/** Passes, one at a time: for who publishes, and for what the publisher itself puts online after its pages. */
export class Passes implements Pick<SitePublisher, 'publish'>, DerivedFilePublisher {
  readonly #context: PublisherContext;

  constructor(context: PublisherContext) {
    this.#context = context;
  }

  publish(changes: readonly Change[], onProgress?: Progress): Promise<PublicationReport> {
    return this.#context.mutex.run(() => publishChanges(this.#context, changes, onProgress));
  }

  facts(address: string): Promise<Uint8Array | null> {
    const { mutex, addresses } = this.#context;
    return mutex.run(async () => (addresses.has(address) ? readCheckedFacts(this.#context, address) : null));
  }

  putFiles(ready: readonly ReadyDerivedFile[], lost: readonly string[]): Promise<PublicationReport> {
    return this.#context.mutex.run(() => putFiles(this.#context, ready, lost));
  }
}

/** Puts in their places the files that are still as they should be, and tells the pages of their documents. */
function putFiles(
  context: PublisherContext,
  ready: readonly ReadyDerivedFile[],
  lost: readonly string[],
): Promise<PublicationReport> {
  const { store, tree, addresses } = context;
  const derivedFiles = new Map(store.derivedFiles.map((one) => [one.address, one]));
  for (const address of lost) derivedFiles.delete(address);
  for (const { derivedFile, temporary } of ready) {
    const { address } = derivedFile;
    const file = fileOf(address);
    if (!addresses.has(address) || context.derivedFiles?.isCurrent(derivedFile) === false) {
      rmSync(temporary, { force: true });
      continue;
    }
    mkdirSync(path.dirname(tree.pathOf(file)), { recursive: true });
    tree.adopt(temporary, file);
    derivedFiles.set(address, derivedFile);
  }
  return publishChanges(context, [{ kind: 'derived-files', derivedFiles: [...derivedFiles.values()] }]);
}
