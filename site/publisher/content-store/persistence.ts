import { readdir, readFile, rm } from 'node:fs/promises';
import path from 'node:path';
import {
  CONTENT_COLLECTIONS,
  GLOBAL_MODELS,
  GLOBAL_SLUGS,
  MODELS,
  redirect,
  referenceKey,
  type Change,
} from 'content-models';
import { writeFileAtomically } from '../files/write.ts';
import type { ContentStore } from './content-store.ts';
import type { Effect } from './effects.ts';

/**
 * Reads back what was public when the publisher last wrote it. A file that the models of today
 * refuse is left out: the CMS sends everything again at start, this is only what stands until then.
 */
export async function readSavedContent(folder: string): Promise<Change[]> {
  const contents = await Promise.all(CONTENT_COLLECTIONS.map((collection) => readCollection(folder, collection)));
  const globals = await Promise.all(GLOBAL_SLUGS.map((slug) => readGlobal(folder, slug)));
  const redirects = redirect.array().safeParse(await readJson(path.join(folder, 'redirects.json')));
  return [
    ...contents.flat(),
    ...globals.flat(),
    { kind: 'redirects', redirects: redirects.success ? redirects.data : [] },
  ];
}

/** Writes what some effects changed, one file a document, and removes the files of what is no longer public. */
export async function saveContent(folder: string, store: ContentStore, effects: readonly Effect[]): Promise<void> {
  for (const effect of effects) {
    switch (effect.kind) {
      case 'content': {
        const target = effect.after ?? effect.before;
        if (target === undefined) break;
        const file = path.join(folder, `${referenceKey(target)}.json`);
        if (effect.after === undefined) await rm(file, { force: true });
        else await writeFileAtomically(file, JSON.stringify(effect.after));
        break;
      }
      case 'global':
        await writeFileAtomically(
          path.join(folder, 'globals', `${effect.slug}.json`),
          JSON.stringify(store.global(effect.slug)),
        );
        break;
      case 'redirects':
        await writeFileAtomically(path.join(folder, 'redirects.json'), JSON.stringify(store.redirects));
        break;
      case 'day':
        break;
      default:
        effect satisfies never;
    }
  }
}

async function readCollection(folder: string, collection: (typeof CONTENT_COLLECTIONS)[number]): Promise<Change[]> {
  const names = await listFolder(path.join(folder, collection));
  const values = await Promise.all(names.map((name) => readJson(path.join(folder, collection, name))));
  return values.flatMap((value): Change[] => {
    const parsed = MODELS[collection].safeParse(value);
    return parsed.success ? [{ kind: 'document', content: parsed.data }] : [];
  });
}

async function readGlobal(folder: string, slug: (typeof GLOBAL_SLUGS)[number]): Promise<Change[]> {
  const parsed = GLOBAL_MODELS[slug].safeParse(await readJson(path.join(folder, 'globals', `${slug}.json`)));
  return parsed.success ? [{ kind: 'global', content: parsed.data }] : [];
}

async function listFolder(folder: string): Promise<string[]> {
  try {
    return await readdir(folder);
  } catch (error) {
    if (isMissing(error)) return [];
    throw error;
  }
}

/** The value of a JSON file, or undefined when there is none or it was cut short by a power failure. */
async function readJson(file: string): Promise<unknown> {
  try {
    return JSON.parse(await readFile(file, 'utf8')) as unknown;
  } catch (error) {
    if (isMissing(error) || error instanceof SyntaxError) return undefined;
    throw error;
  }
}

function isMissing(error: unknown): boolean {
  return error instanceof Error && 'code' in error && error.code === 'ENOENT';
}
