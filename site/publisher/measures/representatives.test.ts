import { SAMPLES } from 'content-models/samples';
import { describe, expect, it } from 'vitest';
import { ContentStore } from '../content-store/content-store.ts';
import { representativesOf } from './representatives.ts';

const release = (id: number, publishedAt: string) =>
  SAMPLES.pressRelease({ id, slug: `communique-${String(id)}`, publishedAt });

describe('the page that stands for a type', () => {
  it('is the last published, whatever the order in which documents came', () => {
    const documents = [release(1, '2024-04-03T08:00:00.000Z'), release(2, '2024-04-02T08:00:00Z')];
    for (const arrivals of [documents, documents.toReversed()]) {
      expect(addressOfRelease(arrivals)).toBe('/presse/communiques/communique-1/');
    }
  });

  it('is the one that was created last among those of a same moment', () => {
    const moment = '2024-04-03T08:00:00.000Z';
    expect(addressOfRelease([release(2, moment), release(1, moment)])).toBe('/presse/communiques/communique-2/');
  });

  it('is not there for a type without documents', () => {
    expect(addressOfRelease([])).toBeUndefined();
    expect(representativesOf(new ContentStore())).toContainEqual({ type: 'home', address: '/' });
  });
});

function addressOfRelease(releases: readonly ReturnType<typeof release>[]): string | undefined {
  const store = new ContentStore();
  store.apply(releases.map((content) => ({ kind: 'document', content })));
  return representativesOf(store).find(({ type }) => type === 'press-release')?.address;
}
