import path from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import type { SavedSite } from '../options.ts';

/** Every pattern with its states: a page for who works on the templates, not compiled with them. */
const PATTERNS_PAGE = new URL('../../src/views/patterns/motifs.astro', import.meta.url);

/**
 * Astro adapter that compiles the templates once into a self-contained bundle, which the publisher
 * then uses as a renderer (see `../renderer`). With `publishes`, the content that was last public is
 * published again at the end of the build.
 */
export function publisherAdapter({ publishes }: { publishes: boolean }): AstroIntegration {
  return {
    name: 'interconnectes-publisher',
    hooks: {
      'astro:config:setup': ({ command, updateConfig, injectRoute }) => {
        if (command === 'dev') injectRoute({ pattern: '/motifs/', entrypoint: PATTERNS_PAGE });
        // Nothing is left to be resolved at run time: the worker loads one folder of modules.
        if (command === 'build') updateConfig({ vite: { ssr: { noExternal: true } } });
      },
      'astro:config:done': ({ setAdapter }) => {
        setAdapter({
          name: 'interconnectes-publisher',
          // eslint-disable-next-line @typescript-eslint/no-deprecated -- the notice asks for this very value; it belongs to the other one
          entrypointResolution: 'auto',
          serverEntrypoint: fileURLToPath(new URL('./server.ts', import.meta.url)),
          supportedAstroFeatures: {
            serverOutput: 'stable',
            staticOutput: 'unsupported',
            sharpImageService: 'unsupported',
          },
        });
      },
      'astro:server:setup': async ({ server }) => {
        const { provideSavedContent } = await import('./dev-content.ts');
        provideSavedContent(server, await readSite());
      },
      'astro:build:done': async ({ logger }) => {
        if (!publishes) return;
        // Loaded here only: the publisher has no part in compiling.
        const { publishSavedContent } = await import('../publish-saved-content.ts');
        await publishSavedContent(await readSite(), (message) => {
          logger.info(message);
        });
      },
    },
  };
}

/** The site that the settings tell of. Read here only: compiling needs none. */
async function readSite(): Promise<SavedSite> {
  const { loadSettings } = await import('runtime/settings');
  const { dataDir, siteUrl } = loadSettings();
  return { siteFolder: path.join(dataDir, 'site'), uploadsFolder: path.join(dataDir, 'uploads'), siteUrl };
}
