import mdx from '@astrojs/mdx';
import { defineConfig, passthroughImageService } from 'astro/config';
import { publisherAdapter } from './publisher/adapter/index.ts';

// JavaScript on purpose: Astro then loads it with Node itself, and the adapter may import the publisher later.
export default defineConfig({
  output: 'server',
  adapter: publisherAdapter({ publishes: true }),
  integrations: [mdx()],
  trailingSlash: 'always',
  // Pictures come from the CMS in sizes made at upload.
  image: { service: passthroughImageService() },
  build: {
    // The Content-Security-Policy allows nothing inline.
    inlineStylesheets: 'never',
    assets: '_astro',
  },
  // Scripts and pictures of our own stay files too: nothing is inlined as data: or in the page.
  vite: {
    build: { assetsInlineLimit: 0 },
    plugins: [bareDynamicImports()],
  },
  devToolbar: { enabled: false },
});

/**
 * What a script imports later comes as the browser imports it. Vite would wrap it in a program that fetches its styles
 * and its own imports ahead, heavier than the script of every page that needs none of it.
 */
function bareDynamicImports() {
  return {
    name: 'bare-dynamic-imports',
    enforce: 'pre',
    load: {
      filter: { id: /\0vite\/preload-helper/ },
      handler: () => 'export const __vitePreload = (load) => load();',
    },
  };
}
