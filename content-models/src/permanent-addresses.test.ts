import { expect, it } from 'vitest';
import { citedAt, permanentAddress } from './permanent-addresses.ts';
import { typeOf } from './types/index.ts';
import { PUBLISHED_COLLECTIONS } from './types/slugs.ts';

it('a document that is cited has an address that no title enters, and that names it again', () => {
  const manifesto = { collection: 'manifestos', id: 3 } as const;
  expect(permanentAddress(manifesto)).toBe('/id/m3/');
  expect(citedAt('/id/m3/')).toEqual({ ...manifesto, part: null });
  expect(citedAt('/id/m3')).toEqual({ ...manifesto, part: null });
  expect(permanentAddress(manifesto, '65f0c1')).toBe('/id/m3/65f0c1/');
  expect(citedAt('/id/m3/65f0c1/')).toEqual({ ...manifesto, part: '65f0c1' });
});

it('codes of types are letters that never change, each of one type', () => {
  const codes = PUBLISHED_COLLECTIONS.flatMap((collection) => {
    const { citedAs } = typeOf(collection);
    return citedAs === undefined ? [] : [[citedAs, collection]];
  });
  expect(Object.fromEntries(codes)).toEqual({
    c: 'press-releases',
    e: 'events',
    m: 'manifestos',
    p: 'ai-projects',
    r: 'replays',
    t: 'concertations',
  });
});

it('nothing else is one', () => {
  expect(permanentAddress({ collection: 'people', id: 1 })).toBeNull();
  for (const address of ['/id/', '/id/z1/', '/id/m0/', '/id/m1/a/b/', '/id/m1/../x/', '/manifestes/']) {
    expect(citedAt(address)).toBeNull();
  }
});
