import type { Change, Content } from 'content-models';
import { SAMPLES } from 'content-models/samples';
import { describe, expect, it } from 'vitest';
import { AddressBook } from './addresses.ts';
import { ContentStore } from './content-store/content-store.ts';
import { LIST_LIMIT } from './content-store/filing.ts';

const FIXED = ['/', '/404/', '/flux.xml', '/plan-du-site/', '/sitemap.xml'];

function siteOf(...contents: Content[]) {
  const store = new ContentStore();
  const book = new AddressBook(FIXED);
  const apply = (changes: readonly Change[]) => book.update(store.apply(changes).applied, store);
  const changes = apply(contents.map((content) => ({ kind: 'document', content })));
  return { store, book, apply, changes, addresses: (part: string) => book.siteMap.addresses(part, store) };
}

const release = (id: number, date: string, lastUpdate: string | null = null) =>
  SAMPLES.pressRelease({
    id,
    dateline: { place: null, date },
    publishedAt: `${date}T08:00:00.000Z`,
    lastUpdate: lastUpdate === null ? null : { date: lastUpdate, note: 'Mise à jour.' },
  });

describe('the site map', () => {
  it('has a part for the fixed pages and one for each list, with the last change in it', () => {
    const { book, store } = siteOf(release(1, '2023-03-23', '2024-01-02'), release(2, '2023-07-06'), SAMPLES.person());
    expect(book.siteMap.parts(store)).toEqual([
      { part: 'rubriques', modifiedOn: null },
      { part: 'communiques-2023', modifiedOn: '2024-01-02' },
      { part: 'personnes', modifiedOn: '2024-04-03' },
    ]);
  });

  it('lists in a part the page of the list and those of its documents', () => {
    const { addresses } = siteOf(release(1, '2023-03-23'));
    expect(addresses('communiques-2023')).toEqual([
      { address: '/presse/communiques/2023/', modifiedOn: null },
      { address: '/presse/communiques/document-1/', modifiedOn: '2023-03-23' },
    ]);
    expect(addresses('rubriques')?.map(({ address }) => address)).toEqual(['/', '/plan-du-site/']);
    expect(addresses('communiques-2022')).toBeNull();
    expect(addresses('nulle-part')).toBeNull();
  });

  it('leaves out what a release said before', () => {
    const text = { passages: [], corrections: [], lastUpdate: null };
    const since = '2023-03-24T08:00:00.000Z';
    const history = { since, former: [{ ...text, from: '2023-03-23T08:00:00.000Z', until: since }] };
    const { addresses, book } = siteOf({ ...release(1, '2023-03-23'), history });
    expect(book.has('/presse/communiques/document-1/versions/')).toBe(true);
    expect(addresses('communiques-2023')?.map(({ address }) => address)).not.toContain(
      '/presse/communiques/document-1/versions/',
    );
  });

  it('names every page of the site once, in parts that are addresses of the site, before and after a year is cut', () => {
    const ids = Array.from({ length: LIST_LIMIT }, (_, index) => index + 1);
    const site = siteOf(
      ...ids.map((id) => release(id, `2023-0${String(1 + (id % 9))}-01`)),
      SAMPLES.page(),
      SAMPLES.person(),
    );
    const check = () => {
      const parts = site.book.siteMap.parts(site.store);
      const listed = parts.flatMap(({ part }) => site.addresses(part) ?? []).map(({ address }) => address);
      const pages = site.book.all.filter((address) => address.endsWith('/') && address !== '/404/');
      expect(listed.toSorted()).toEqual(pages.toSorted());
      const files = site.book.all.filter((address) => address.startsWith('/sitemap/'));
      expect(files.toSorted()).toEqual(parts.map(({ part }) => `/sitemap/${part}.xml`).toSorted());
      return parts.length;
    };
    expect(check()).toBe(4);
    const { added } = site.apply([{ kind: 'document', content: release(99, '2023-02-01') }]);
    expect(added).toContain('/presse/communiques/2023/02/');
    expect(check()).toBe(13);
    const { removed } = site.apply([{ kind: 'removal', target: { collection: 'press-releases', id: 1 } }]);
    expect(removed).toContain('/presse/communiques/2023/02/');
    expect(check()).toBe(4);
  });

  it('knows the last change again when the document that had it goes', () => {
    const { apply, book, store } = siteOf(release(1, '2023-03-23', '2024-01-02'), release(2, '2023-07-06'));
    expect(book.siteMap.parts(store)).toContainEqual({ part: 'communiques-2023', modifiedOn: '2024-01-02' });
    apply([{ kind: 'removal', target: { collection: 'press-releases', id: 1 } }]);
    expect(book.siteMap.parts(store)).toContainEqual({ part: 'communiques-2023', modifiedOn: '2023-07-06' });
  });
});
