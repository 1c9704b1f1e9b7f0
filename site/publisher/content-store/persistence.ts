import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import {
  CONTENT_COLLECTIONS,
  GLOBAL_MODELS,
  GLOBAL_SLUGS,
  MODELS,
  redirect,
  referenceKey,
  type Change,
  type Content,
  type GlobalContent,
} from 'content-models';
import type { ZodType } from 'zod';
import { isCode, type FileWriter } from '../files/file-writer.ts';
import type { ContentStore } from './content-store.ts';
import type { Effect } from './effects.ts';

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
  ];
}

/** Writes what some effects changed, one file a document, and removes the files of what is no longer public. */
export function saveContent(
  folder: string,
  { store, effects, writer }: { store: ContentStore; effects: readonly Effect[]; writer: FileWriter },
): void {
  const write = (name: string, value: unknown) =>
    writer.write(path.join(folder, `${name}.json`), JSON.stringify(value));
  for (const effect of effects) {
    switch (effect.kind) {
      case 'content': {
        const target = effect.after ?? effect.before;
        if (target === undefined) break;
        if (effect.after === undefined) writer.remove(path.join(folder, `${referenceKey(target)}.json`));
        else write(referenceKey(target), effect.after);
        break;
      }
      case 'global':
        write(`globals/${effect.slug}`, store.global(effect.slug));
        break;
      case 'redirects':
        write('redirects', store.redirects);
        break;
      case 'day':
        break;
      default:
        effect satisfies never;
    }
  }
}

/** Names of the JSON files of a folder, without their ending. */
function listNames(folder: string): string[] {
  try {
    return readdirSync(folder)
      .filter((file) => file.endsWith('.json'))
      .map((file) => file.slice(0, -'.json'.length));
  } catch (error) {
    if (isCode(error, 'ENOENT')) return [];
    throw error;
  }
}

/** The value of a JSON file, or undefined when there is none or it was cut short by a power failure. */
function readJson(file: string): unknown {
  try {
    return JSON.parse(readFileSync(file, 'utf8')) as unknown;
  } catch (error) {
    if (isCode(error, 'ENOENT') || error instanceof SyntaxError) return undefined;
    throw error;
  }
}
