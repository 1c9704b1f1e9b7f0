import { build } from 'esbuild';
import { cp, mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { startStaticServer } from 'site/server';

/** Engines that a browser asks. */
export const CONTENDERS = ['ours', 'pagefind'] as const;
export type Contender = (typeof CONTENDERS)[number];

/** Both engines over the same pages, served by the static server of the platform. */
export interface Arena {
  origin: string;
  /** Where the index of Pagefind is to be written. */
  pagefindFolder: string;
  /** Where ours may be built once more, to be measured. */
  indexFolder: string;
  close: () => Promise<void>;
}

/** An empty page, where an engine is asked without what shows its answers. */
export const EMPTY_PAGE = '/mesure/';

/** Module of an engine for the browser, which exports `find`. */
export function moduleOf(contender: Contender): string {
  return `/_astro/mesure-${contender}.js`;
}

/** Copies what a search loads of a published site, so that Pagefind stands beside it. */
export async function openArena(publicFolder: string): Promise<Arena> {
  const root = await mkdtemp(join(tmpdir(), 'recherche-'));
  for (const folder of ['_astro', 'recherche']) {
    await cp(join(publicFolder, folder), join(root, folder), { recursive: true });
  }
  await mkdir(join(root, EMPTY_PAGE));
  await writeFile(join(root, EMPTY_PAGE, 'index.html'), '<!doctype html><html lang="fr"><title>Mesure</title></html>');
  for (const contender of CONTENDERS) {
    await build({
      entryPoints: [join(import.meta.dirname, 'in-browser', `${contender}.ts`)],
      outfile: join(root, moduleOf(contender)),
      bundle: true,
      minify: true,
      format: 'esm',
      target: 'es2022',
      logLevel: 'warning',
    });
  }
  const server = await startStaticServer({ root, routingFile: join(root, 'routing.json'), port: 0, host: '127.0.0.1' });
  return {
    origin: `http://127.0.0.1:${server.port}`,
    pagefindFolder: join(root, 'pagefind'),
    indexFolder: join(root, '.index'),
    close: async () => {
      await server.close();
      await rm(root, { recursive: true, force: true });
    },
  };
}
