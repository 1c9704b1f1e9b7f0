import { referenceKey, type AssetCollection, type Change } from 'content-models';
import { assetOf, type AssetId, type AssetVersion } from './assets.ts';
import { toChange } from '../to-change.ts';
import type { Gesture } from './gestures.ts';
import { globalOf, RULES } from './globals.ts';
import { documentOf } from './document-of.ts';
import type { Sketch } from './sketch.ts';

/**
 * The CMS of a test: remembers what editors wrote and says, for each gesture, which changes the
 * worker would hand to the publisher.
 */
export class Desk {
  readonly #written = new Map<string, Sketch>();
  readonly #versions = new Map<string, AssetVersion>();
  #scheduled: { sketch: Sketch; at: number }[] = [];
  #hours = 0;
  /** What was done, a line for each gesture, for the report of a failure. */
  readonly history: string[] = [];

  /** Lets time pass. @returns the changes whose hour has come */
  wait(hours: number): Change[] {
    this.history.push(`${hours} h later`);
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
        this.history.push(`  schedule in ${gesture.hours} h:`, `  ${describe(gesture.sketch)}`);
        this.#scheduled.push({ sketch: gesture.sketch, at: this.#hours + gesture.hours });
        return [];
      case 'edit': {
        const version = gesture.sketch.slug.slice(-1);
        return this.#at(gesture.nth).flatMap(({ collection, id }) =>
          this.#write({ ...gesture.sketch, collection, id, slug: `${collection}-${id}-${version}` }),
        );
      }
      case 'withdraw':
        return this.#at(gesture.nth).map(({ collection, id }): Change => {
          this.history.push(`  withdraw ${collection}/${id}`);
          this.#written.delete(referenceKey({ collection, id }));
          return { kind: 'removal', target: { collection, id } };
        });
      case 'exchange slugs': {
        const [one, two] = this.#pair(gesture.nth);
        if (one === undefined || two === undefined) return [];
        return [...this.#write({ ...one, slug: two.slug }), ...this.#write({ ...two, slug: one.slug })];
      }
      case 'take slug': {
        const [one, two] = this.#pair(gesture.nth);
        if (one === undefined || two === undefined) return [];
        return this.#write({ ...one, slug: two.slug });
      }
      case 'replace file':
        this.history.push(`  replace the file of ${referenceKey(gesture)}`);
        this.#versions.set(referenceKey(gesture), this.#versionOf(gesture.collection, gesture.id) === 1 ? 2 : 1);
        return this.written.filter(({ shows }) => shows === gesture.id).flatMap((sketch) => this.#write(sketch));
      case 'delete file':
        this.history.push(`  delete ${referenceKey(gesture)}`);
        return [{ kind: 'removal', target: { collection: gesture.collection, id: gesture.id } }];
      case 'set':
        this.history.push(`  set ${gesture.global}, version ${gesture.version}`);
        return [{ kind: 'global', content: globalOf(gesture.global, gesture.version) }];
      case 'redirect':
        this.history.push(`  redirect by the rules ${gesture.rules.join(', ')}`);
        return [{ kind: 'redirects', redirects: RULES.filter((_, index) => gesture.rules.includes(index)) }];
      default:
        return gesture satisfies never;
    }
  }

  /** A document, with the picture and the file that come along. */
  #write(sketch: Sketch): Change[] {
    this.history.push(`  write ${describe(sketch)}`);
    this.#written.set(referenceKey(sketch), sketch);
    const { shows } = sketch;
    const assets =
      shows === 0
        ? []
        : (['media', 'documents'] as const).map((collection) =>
            assetOf(collection, shows, this.#versionOf(collection, shows)),
          );
    return [...assets, documentOf(sketch)].map(toChange);
  }

  /** The document at a place, counted round; none when all are withdrawn. */
  #at(nth: number): Sketch[] {
    const { written } = this;
    const found = written[nth % written.length];
    return found === undefined ? [] : [found];
  }

  /** The document at a place and another of its type. */
  #pair(nth: number): Sketch[] {
    const [one] = this.#at(nth);
    const two = this.written.find(({ collection, id }) => collection === one?.collection && id !== one.id);
    return one === undefined || two === undefined ? [] : [one, two];
  }

  #versionOf(collection: AssetCollection, id: AssetId): AssetVersion {
    return this.#versions.get(referenceKey({ collection, id })) ?? 1;
  }
}

function describe({ collection, id, ...fields }: Sketch): string {
  return `${collection}/${id} ${JSON.stringify(fields)}`;
}
