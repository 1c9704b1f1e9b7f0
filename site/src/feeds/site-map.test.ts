import { expect, it } from 'vitest';
import { siteMapIndex, siteMapOf } from './site-map.ts';

it('lists absolute addresses, with the day of the last change where there is one', () => {
  const xml = siteMapOf('https://exemple.fr', [
    { address: '/', modifiedOn: null },
    { address: '/a-propos/', modifiedOn: '2025-03-11' },
  ]);
  expect(xml).toContain('<url><loc>https://exemple.fr/</loc></url>');
  expect(xml).toContain('<url><loc>https://exemple.fr/a-propos/</loc><lastmod>2025-03-11</lastmod></url>');
});

it('names its parts, with the day of the last change in each', () => {
  const xml = siteMapIndex('https://exemple.fr', [{ part: 'communiques-2025', modifiedOn: '2025-03-11' }]);
  expect(xml).toContain(
    '<sitemap><loc>https://exemple.fr/sitemap/communiques-2025.xml</loc><lastmod>2025-03-11</lastmod></sitemap>',
  );
});
