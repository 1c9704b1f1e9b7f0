import { referenceKey, type AssetCollection, type Change, type PublishedCollection } from 'content-models';
import { assetOf, type AssetId, type AssetVersion } from './assets.ts';
import type { Gesture } from './gestures.ts';
import { globalOf, RULES } from './globals.ts';
import { documentOf, type Sketch, type SketchId } from './sketch.ts';

/**
 * The CMS of a test: remembers what editors wrote and says, for each gesture, which changes the
 * worker would hand to the publisher.
 */
export class Desk {
  readonly #written = new Map<string, Sketch>();
  readonly #versions = new Map<string, AssetVersion>();
  #scheduled: { sketch: Sketch; at: number }[] = [];
  #hours = 0;

  /** Lets time pass. @returns the changes whose hour has come */
  wait(hours: number): Change[] {
    this.#hours += hours;
    const due = this.#scheduled.filter(({ at }) => at <= this.#hours);
    this.#scheduled = this.#scheduled.filter(({ at }) => at > this.#hours);
    return due.flatMap(({ sketch }) => this.#write(sketch));
  }

  /** The present moment. */
  get now(): Date {
    return new Date(Date.UTC(2024, 4, 15, 10) + this.#hours * 3_600_000);
  }

  /** Every document as editors last wrote it, withdrawn ones left out. */
  get written(): readonly Sketch[] {
    return [...this.#written.values()];
  }

  changesFor(gesture: Gesture): Change[] {
    switch (gesture.do) {
      case 'write':
        return this.#write(gesture.sketch);
      case 'schedule':
        this.#scheduled.push({ sketch: gesture.sketch, at: this.#hours + gesture.hours });
        return [];
      case 'withdraw': {
        const target = { collection: gesture.collection, id: gesture.id };
        this.#written.delete(referenceKey(target));
        return [{ kind: 'removal', target }];
      }
      case 'exchange slugs': {
        const [one, two] = this.#pair(gesture);
        if (one === undefined || two === undefined) return [];
        return [...this.#write({ ...one, slug: two.slug }), ...this.#write({ ...two, slug: one.slug })];
      }
      case 'take slug': {
        const [one, two] = this.#pair(gesture);
        return one === undefined || two === undefined ? [] : this.#write({ ...one, slug: two.slug });
      }
      case 'replace file': {
        this.#versions.set(referenceKey(gesture), this.#versionOf(gesture.collection, gesture.id) === 1 ? 2 : 1);
        return this.written.filter(({ shows }) => shows === gesture.id).flatMap((sketch) => this.#write(sketch));
      }
      case 'delete file':
        return [{ kind: 'removal', target: { collection: gesture.collection, id: gesture.id } }];
      case 'set':
        return [{ kind: 'global', content: globalOf(gesture.global, gesture.version) }];
      case 'redirect':
        return [{ kind: 'redirects', redirects: RULES.filter((_, index) => gesture.rules.includes(index)) }];
      default:
        return gesture satisfies never;
    }
  }

  /** A document, with the picture and the file that come along. */
  #write(sketch: Sketch): Change[] {
    this.#written.set(referenceKey(sketch), sketch);
    const { shows } = sketch;
    const assets =
      shows === 0
        ? []
        : (['media', 'documents'] as const).map((collection) =>
            assetOf(collection, shows, this.#versionOf(collection, shows)),
          );
    return [...assets, documentOf(sketch)].map((content) => ({ kind: 'document', content }));
  }

  #versionOf(collection: AssetCollection, id: AssetId): AssetVersion {
    return this.#versions.get(referenceKey({ collection, id })) ?? 1;
  }

  #pair({ collection, ids }: { collection: PublishedCollection; ids: readonly [SketchId, SketchId] }) {
    return ids.map((id) => this.#written.get(referenceKey({ collection, id })));
  }
}
