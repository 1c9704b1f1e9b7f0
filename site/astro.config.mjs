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
  vite: { build: { assetsInlineLimit: 0 } },
  devToolbar: { enabled: false },
});
