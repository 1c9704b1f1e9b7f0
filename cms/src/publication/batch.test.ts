import { describe, expect, it } from 'vitest';
import { createBatcher } from './batch.ts';
import type { PublicationRequest } from './requests.ts';

const request = (id: number): PublicationRequest => ({ subject: 'document', collection: 'pages', id, publication: id });

describe('createBatcher', () => {
  it('makes one pass of requests that come together', async () => {
    const sizes: number[] = [];
    const publish = createBatcher((requests) => {
      sizes.push(requests.length);
      return Promise.resolve();
    });
    await Promise.all(Array.from({ length: 200 }, (_, id) => publish(request(id + 1))));
    expect(sizes).toEqual([200]);
  });

  it('does what can be done of a batch in which one request fails', async () => {
    const publish = createBatcher((requests) =>
      requests.some(({ publication }) => publication === 2)
        ? Promise.reject(new Error('illisible'))
        : Promise.resolve(),
    );
    const outcomes = await Promise.allSettled([1, 2, 3].map((id) => publish(request(id))));
    expect(outcomes.map(({ status }) => status)).toEqual(['fulfilled', 'rejected', 'fulfilled']);
  });

  it('tells every caller of a failed pass, and goes on with the next', async () => {
    let isFailing = true;
    const publish = createBatcher(() => (isFailing ? Promise.reject(new Error('disque plein')) : Promise.resolve()));
    const first = await Promise.allSettled([publish(request(1)), publish(request(2))]);
    expect(first.map(({ status }) => status)).toEqual(['rejected', 'rejected']);
    isFailing = false;
    await expect(publish(request(3))).resolves.toBeUndefined();
  });
});
