import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import {
  CONTENT_COLLECTIONS,
  GLOBAL_MODELS,
  GLOBAL_SLUGS,
  MODELS,
  pageMeasure,
  redirect,
  referenceKey,
  derivedFile,
  type Change,
  type Content,
  type GlobalContent,
} from 'content-models';
import type { ZodType } from 'zod';
import { hasCode } from 'runtime/error-code';
import type { FileWriter } from '../files/file-writer.ts';
import type { ContentStore } from './content-store.ts';
import { changesOf } from './changes-of.ts';
import type { AppliedChange } from './applied-change.ts';

/** Name of the file that remembers derived files, under which earlier versions wrote it. */
const DERIVED_FILES = 'renditions';

/**
 * Reads back what was public when the publisher last wrote it. A file that the models of today
 * refuse is left out: the CMS sends everything again at start, this is only what stands until then.
 * With `isTrusted`, nothing is checked: for a second reading by the same process.
 */
export function readSavedContent(folder: string, { isTrusted = false } = {}): Change[] {
  const parse = <Value>(schema: ZodType<Value>, file: string): Value[] => {
    const value = readJson(path.join(folder, `${file}.json`));
    if (value === undefined) return [];
    if (isTrusted) return [value as Value];
    const parsed = schema.safeParse(value);
    return parsed.success ? [parsed.data] : [];
  };
  return [
    ...CONTENT_COLLECTIONS.flatMap((collection) =>
      listNames(path.join(folder, collection)).flatMap((name) =>
        parse<Content>(MODELS[collection], `${collection}/${name}`),
      ),
    ).map((content): Change => ({ kind: 'document', content })),
    ...GLOBAL_SLUGS.flatMap((slug) => parse<GlobalContent>(GLOBAL_MODELS[slug], `globals/${slug}`)).map(
      (content): Change => ({ kind: 'global', content }),
    ),
    { kind: 'redirects', redirects: parse(redirect.array(), 'redirects').flat() },
    { kind: 'measures', measures: parse(pageMeasure.array(), 'measures').flat() },
    { kind: 'derived-files', derivedFiles: parse(derivedFile.array(), DERIVED_FILES).flat() },
  ];
}

/** The files that remember the content of a store, one a document. */
export class SavedContent {
  readonly #folder: string;
  readonly #store: ContentStore;
  readonly #writer: FileWriter;
  /** Changes applied to the store whose files are not all written. */
  #unsaved: AppliedChange[] = [];

  constructor(folder: string, store: ContentStore, writer: FileWriter) {
    this.#folder = folder;
    this.#store = store;
    this.#writer = writer;
  }

  /** Takes note of changes to be saved. */
  note(applied: readonly AppliedChange[]): void {
    for (const change of applied) this.#unsaved.push(change);
  }

  /** What is not saved yet. */
  get unsaved(): Change[] {
    return changesOf(this.#unsaved, this.#store);
  }

  /** Writes what is not saved yet, and removes the files of what is no longer public. If the disk fails, it stays noted. */
  save(): void {
    for (const change of this.unsaved) this.#write(change);
    this.#unsaved = [];
  }

  #write(change: Change): void {
    switch (change.kind) {
      case 'document':
        this.#writeJson(referenceKey(change.content), change.content);
        break;
      case 'removal':
        this.#writer.remove(this.#file(referenceKey(change.target)));
        break;
      case 'global':
        this.#writeJson(`globals/${change.content.global}`, change.content);
        break;
      case 'redirects':
        this.#writeJson('redirects', change.redirects);
        break;
      case 'measures':
        this.#writeJson('measures', change.measures);
        break;
      case 'derived-files':
        this.#writeJson(DERIVED_FILES, change.derivedFiles);
        break;
      default:
        change satisfies never;
    }
  }

  #writeJson(name: string, value: unknown): void {
    this.#writer.write(this.#file(name), JSON.stringify(value));
  }

  #file(name: string): string {
    return path.join(this.#folder, `${name}.json`);
  }
}

/** Names of the JSON files of a folder, without their ending. */
function listNames(folder: string): string[] {
  try {
    return readdirSync(folder)
      .filter((file) => file.endsWith('.json'))
      .map((file) => file.slice(0, -'.json'.length));
  } catch (error) {
    if (hasCode(error, 'ENOENT')) return [];
    throw error;
  }
}

/** The value of a JSON file, or undefined when there is none or it was cut short by a power failure. */
function readJson(file: string): unknown {
  try {
    return JSON.parse(readFileSync(file, 'utf8')) as unknown;
  } catch (error) {
    if (hasCode(error, 'ENOENT') || error instanceof SyntaxError) return undefined;
    throw error;
  }
}
