import type { IsoDay, PageFailure, Refusal } from 'content-models';
import type { BackgroundTask } from './background-work.ts';
import { removeLeftovers } from './files/file-writer.ts';
import type { Outcome } from './page-updater.ts';
import type { PendingPages } from './pending-pages.ts';
import { endBackground } from './publish-order.ts';
import type { PublisherContext } from './publisher-context.ts';
import { RenderPool } from './renderer/render-pool.ts';
import type { Made } from './renderer/page-maker.ts';

/** What the background does to the pages that passes left, between two of them. */
export class PublisherTask implements BackgroundTask {
  readonly #context: PublisherContext;

  constructor(context: PublisherContext) {
    this.#context = context;
  }

  get pending(): PendingPages {
    return this.#context.pending;
  }

  get renderPoolFrom(): number {
    return this.#context.settings.renderPoolFrom;
  }

  makeHere(addresses: readonly string[]): Promise<Outcome> {
    const { mutex, updater } = this.#context;
    return mutex.run(() => updater.update(addresses, this.today()));
  }

  version(): string {
    return this.#context.maker.version(this.today());
  }

  take(made: readonly Made[], version: string): Promise<Outcome> {
    const { mutex, updater } = this.#context;
    return mutex.run(() => updater.take(made, version, this.today()));
  }

  finish(failures: readonly PageFailure[]): Promise<{ removed: string[]; heldBack: Refusal[] }> {
    return this.#context.mutex.run(() => endBackground(this.#context, failures));
  }

  createRenderPool(): RenderPool {
    return new RenderPool(this.#context.settings);
  }

  today(): IsoDay {
    return this.#context.settings.today();
  }

  removeLeftovers(): void {
    removeLeftovers(this.#context.settings.publicFolder);
  }

  warn(message: string): void {
    this.#context.settings.warn(message);
  }
}
