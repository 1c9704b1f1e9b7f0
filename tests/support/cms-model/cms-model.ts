import { referenceKey, type AssetCollection, type Change } from 'content-models';
import { assetOf, type AssetId, type AssetVersion } from './assets.ts';
import { toChange } from '../to-change.ts';
import type { EditorCommand } from './editor-commands.ts';
import { globalOf, RULES } from './globals.ts';
import { documentOf } from './document-of.ts';
import type { DocumentSpec } from './document-spec.ts';

/**
 * The CMS of a test: remembers what editors wrote and says, for each editor command, which changes the
 * worker would hand to the publisher.
 */
export class CmsModel {
  readonly #written = new Map<string, DocumentSpec>();
  readonly #versions = new Map<string, AssetVersion>();
  #scheduled: { documentSpec: DocumentSpec; at: number }[] = [];
  #hours = 0;
  /** What was done, a line for each editor command, for the report of a failure. */
  readonly history: string[] = [];

  /** Lets time pass. @returns the changes whose hour has come */
  wait(hours: number): Change[] {
    this.history.push(`${hours} h later`);
    this.#hours += hours;
    const due = this.#scheduled.filter(({ at }) => at <= this.#hours);
    this.#scheduled = this.#scheduled.filter(({ at }) => at > this.#hours);
    return due.flatMap(({ documentSpec }) => this.#write(documentSpec));
  }

  /** The present moment. */
  get now(): Date {
    return new Date(Date.UTC(2024, 4, 15, 10) + this.#hours * 3_600_000);
  }

  /** Every document as editors last wrote it, withdrawn ones left out. */
  get written(): readonly DocumentSpec[] {
    return [...this.#written.values()];
  }

  changesFor(editorCommand: EditorCommand): Change[] {
    switch (editorCommand.do) {
      case 'write':
        return this.#write(editorCommand.documentSpec);
      case 'schedule':
        this.history.push(`  schedule in ${editorCommand.hours} h:`, `  ${describe(editorCommand.documentSpec)}`);
        this.#scheduled.push({ documentSpec: editorCommand.documentSpec, at: this.#hours + editorCommand.hours });
        return [];
      case 'edit': {
        const version = editorCommand.documentSpec.slug.slice(-1);
        return this.#at(editorCommand.nth).flatMap(({ collection, id }) =>
          this.#write({ ...editorCommand.documentSpec, collection, id, slug: `${collection}-${id}-${version}` }),
        );
      }
      case 'withdraw':
        return this.#at(editorCommand.nth).map(({ collection, id }): Change => {
          this.history.push(`  withdraw ${collection}/${id}`);
          this.#written.delete(referenceKey({ collection, id }));
          return { kind: 'removal', target: { collection, id } };
        });
      case 'exchange slugs': {
        const [one, two] = this.#pair(editorCommand.nth);
        if (one === undefined || two === undefined) return [];
        return [...this.#write({ ...one, slug: two.slug }), ...this.#write({ ...two, slug: one.slug })];
      }
      case 'take slug': {
        const [one, two] = this.#pair(editorCommand.nth);
        if (one === undefined || two === undefined) return [];
        return this.#write({ ...one, slug: two.slug });
      }
      case 'replace file':
        this.history.push(`  replace the file of ${referenceKey(editorCommand)}`);
        this.#versions.set(
          referenceKey(editorCommand),
          this.#versionOf(editorCommand.collection, editorCommand.id) === 1 ? 2 : 1,
        );
        return this.written
          .filter(({ shows }) => shows === editorCommand.id)
          .flatMap((documentSpec) => this.#write(documentSpec));
      case 'delete file':
        this.history.push(`  delete ${referenceKey(editorCommand)}`);
        return [{ kind: 'removal', target: { collection: editorCommand.collection, id: editorCommand.id } }];
      case 'set':
        this.history.push(`  set ${editorCommand.global}, version ${editorCommand.version}`);
        return [{ kind: 'global', content: globalOf(editorCommand.global, editorCommand.version) }];
      case 'redirect':
        this.history.push(`  redirect by the rules ${editorCommand.rules.join(', ')}`);
        return [{ kind: 'redirects', redirects: RULES.filter((_, index) => editorCommand.rules.includes(index)) }];
      default:
        return editorCommand satisfies never;
    }
  }

  /** A document, with the picture and the file that come along. */
  #write(documentSpec: DocumentSpec): Change[] {
    this.history.push(`  write ${describe(documentSpec)}`);
    this.#written.set(referenceKey(documentSpec), documentSpec);
    const { shows } = documentSpec;
    const assets =
      shows === 0
        ? []
        : (['media', 'documents'] as const).map((collection) =>
            assetOf(collection, shows, this.#versionOf(collection, shows)),
          );
    return [...assets, documentOf(documentSpec)].map(toChange);
  }

  /** The document at a place, counted round; none when all are withdrawn. */
  #at(nth: number): DocumentSpec[] {
    const { written } = this;
    const found = written[nth % written.length];
    return found === undefined ? [] : [found];
  }

  /** The document at a place and another of its type. */
  #pair(nth: number): DocumentSpec[] {
    const [one] = this.#at(nth);
    const two = this.written.find(({ collection, id }) => collection === one?.collection && id !== one.id);
    return one === undefined || two === undefined ? [] : [one, two];
  }

  #versionOf(collection: AssetCollection, id: AssetId): AssetVersion {
    return this.#versions.get(referenceKey({ collection, id })) ?? 1;
  }
}

function describe({ collection, id, ...fields }: DocumentSpec): string {
  return `${collection}/${id} ${JSON.stringify(fields)}`;
}
