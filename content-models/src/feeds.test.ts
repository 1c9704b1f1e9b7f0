import { expect, it } from 'vitest';
import { feedAddress, FEEDS, feedsAround } from './feeds.ts';

it('gives each feed an address of its own, in each format', () => {
  const addresses = FEEDS.flatMap((feed) => feed.formats.map((format) => feedAddress(feed, format)));
  expect(addresses).toContain('/flux.xml');
  expect(addresses).toContain('/presse/data/flux.xml');
  expect(new Set(addresses).size).toBe(addresses.length);
});

it('announces on a page the feed of the site, and that of its section', () => {
  const around = (address: string) => feedsAround(address).map(({ folder }) => folder);
  expect(around('/presse/communiques/un-titre/')).toEqual(['/', '/presse/']);
  expect(around('/a-propos/')).toEqual(['/']);
});
