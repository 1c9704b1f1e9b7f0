import { expect, it } from 'vitest';
import { siteMap } from './site-map.ts';

it('lists absolute addresses, with the day of the last change where there is one', () => {
  const xml = siteMap('https://exemple.fr', [
    { address: '/', modifiedOn: null },
    { address: '/a-propos/', modifiedOn: '2025-03-11' },
  ]);
  expect(xml).toContain('<url><loc>https://exemple.fr/</loc></url>');
  expect(xml).toContain('<url><loc>https://exemple.fr/a-propos/</loc><lastmod>2025-03-11</lastmod></url>');
});
