import type { Redirect } from 'content-models';
import { SAMPLES } from 'content-models/samples';
import { describe, expect, it } from 'vitest';
import { ContentStore } from '../content-store/content-store.ts';
import { routingOf } from './routing.ts';

const rule = (from: string, to: Redirect['to']): Redirect => ({ from, to });
const toRelease = { kind: 'document', target: { collection: 'press-releases', id: 1 }, part: 'self' } as const;

function routing(redirects: Redirect[], { isPublic = true, addresses = [] as string[] } = {}) {
  const store = new ContentStore();
  store.apply([{ kind: 'redirects', redirects }]);
  if (isPublic) store.apply([{ kind: 'document', content: SAMPLES.pressRelease({ slug: 'nouveau' }) }]);
  return routingOf(store, (address) => addresses.includes(address));
}

describe('routingOf', () => {
  it('follows a document wherever it went', () => {
    const { redirects } = routing([rule('/presse/communiques/ancien/', toRelease)]);
    expect(redirects).toEqual({ '/presse/communiques/ancien/': '/presse/communiques/nouveau/' });
  });

  it('says gone while the document is not public', () => {
    const { redirects, gone } = routing([rule('/presse/communiques/ancien/', toRelease)], { isPublic: false });
    expect({ redirects, gone }).toEqual({ redirects: {}, gone: ['/presse/communiques/ancien/'] });
  });

  it('says gone for a part that the document no longer has', () => {
    const commitment = { ...toRelease, part: 'commitment:x' };
    expect(routing([rule('/a/', commitment)]).gone).toEqual(['/a/']);
  });

  it('lets a page that took the address back answer for itself', () => {
    const { redirects } = routing([rule('/a/', toRelease)], { addresses: ['/a/'] });
    expect(redirects).toEqual({});
  });

  it('leaves out rules that turn round, and what leads to them, with or without a final slash', () => {
    const rules = [
      rule('/a/', { kind: 'path', path: '/b' }),
      rule('/b/', { kind: 'path', path: '/a/?x=1' }),
      rule('/c/', { kind: 'path', path: '/a/' }),
      rule('/d/', { kind: 'path', path: '/e/' }),
    ];
    expect(routing(rules)).toEqual({ redirects: { '/d/': '/e/' }, gone: [] });
  });

  it('keeps rules that editors wrote', () => {
    const rules = [
      rule('/b/', { kind: 'path', path: '/presse/' }),
      rule('/c/', { kind: 'external', url: 'https://x.example/' }),
      rule('/d/', { kind: 'gone' }),
    ];
    expect(routing(rules)).toEqual({ redirects: { '/b/': '/presse/', '/c/': 'https://x.example/' }, gone: ['/d/'] });
  });
});
