import { expect, it } from 'vitest';
import { feedAddress, FEEDS, nearestFeed } from './feeds.ts';

it('gives each feed an address of its own, in each format', () => {
  const addresses = FEEDS.flatMap((feed) => feed.formats.map((format) => feedAddress(feed, format)));
  expect(addresses).toContain('/flux.xml');
  expect(addresses).toContain('/presse/data/flux.xml');
  expect(new Set(addresses).size).toBe(addresses.length);
});

it('announces on a page the feed of its section, or else of the site', () => {
  expect(nearestFeed('/presse/communiques/un-titre/').folder).toBe('/presse/');
  expect(nearestFeed('/a-propos/').folder).toBe('/');
});
