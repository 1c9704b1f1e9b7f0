import type { Content, PublishedDocument } from 'content-models';
import { SAMPLES } from 'content-models/samples';
import { describe, expect, it } from 'vitest';
import type { Query } from '../../src/content/queries.ts';
import { SiteMap } from '../site-map.ts';
import { ContentStore } from './content-store.ts';
import { Dependencies } from './dependencies.ts';
import { invalidationOf } from '../questions/invalidation.ts';
import { SnapshotReader } from './reader.ts';

const person = SAMPLES.person({ id: 3, title: 'Alice Morel' });
const names: Query = {
  name: 'fields',
  filter: { collection: 'people', id: 3, fields: ['slug', 'title', 'mandates'] },
};

/** A page made from one answer, and the way to learn which pages a change of the store may concern. */
function onePage(query: Query, ...contents: Content[]) {
  const store = new ContentStore();
  const change = (content: PublishedDocument) => store.apply([{ kind: 'document', content }]).applied;
  store.apply(contents.map((content) => ({ kind: 'document', content })));
  const { reader, reads } = new SnapshotReader(store, {
    today: '2025-03-11',
    siteUrl: 'https://site.example',
    siteMap: new SiteMap([]),
  }).tracing();
  reader.read(query.name, query.filter);
  const dependencies = new Dependencies();
  dependencies.record('/page/', reads);
  return {
    dependencies,
    concernedBy: (content: PublishedDocument) => [...dependencies.invalidatedBy(invalidationOf(change(content)))],
    concernedByRemoval: () => [
      ...dependencies.invalidatedBy(invalidationOf(store.apply([{ kind: 'removal', target: person }]).applied)),
    ],
  };
}

describe('Dependencies', () => {
  it('leaves alone a page that shows the name and role of someone whose biography changes', () => {
    const { concernedBy } = onePage(names, person);
    expect(concernedBy({ ...person, biography: [{ type: 'paragraph', children: [] }] })).toEqual([]);
  });

  it('finds the page again when the name or the role changes', () => {
    const { concernedBy } = onePage(names, person);
    expect(concernedBy({ ...person, title: 'Alice Morel-Dupuis' })).toEqual(['/page/']);
    const mandate = { role: 'maire', organization: null, from: null, to: null };
    expect(concernedBy({ ...person, mandates: [mandate] })).toEqual(['/page/']);
  });

  it('finds the page again when the person goes and when the person comes', () => {
    expect(onePage(names, person).concernedByRemoval()).toEqual(['/page/']);
    expect(onePage(names).concernedBy(person)).toEqual(['/page/']);
  });

  it('finds a page that tells of a year when what it tells of one of its documents changes, alone', () => {
    const release = SAMPLES.pressRelease({ id: 1, dateline: { place: null, date: '2024-05-02' } });
    const year: Query = {
      name: 'listFields',
      filter: { collection: 'press-releases', list: '2024', fields: ['lead'] },
    };
    const { concernedBy } = onePage(year, release);
    expect(concernedBy({ ...release, quotes: [{ id: 'q', person: 3, text: 'Non.' }] })).toEqual([]);
    const other = SAMPLES.pressRelease({ id: 2, slug: 'b', dateline: { place: null, date: '2023-05-02' } });
    expect(concernedBy(other)).toEqual([]);
    expect(concernedBy({ ...release, lead: 'Autre.' })).toEqual(['/page/']);
    expect(concernedBy({ ...other, dateline: { place: null, date: '2024-05-02' } })).toEqual(['/page/']);
  });

  it('finds a page by what it still asks, once it asks less', () => {
    const store = new ContentStore();
    store.apply([{ kind: 'document', content: person }]);
    const surroundings = { today: '2025-03-11', siteUrl: 'https://site.example', siteMap: new SiteMap([]) };
    const { reader, reads } = new SnapshotReader(store, surroundings).tracing();
    reader.read('fields', { collection: 'people', id: 3, fields: ['title', 'slug'] });
    const dependencies = new Dependencies();
    const kept = new Map(reads);
    reader.read('fields', { collection: 'people', id: 3, fields: ['title'] });
    dependencies.record('/page/', reads);
    dependencies.record('/page/', kept);
    const { applied } = store.apply([{ kind: 'document', content: { ...person, title: 'Alice Morel-Dupuis' } }]);
    expect([...dependencies.invalidatedBy(invalidationOf(applied))]).toEqual(['/page/']);
  });

  it('finds no page that is gone', () => {
    const { dependencies, concernedBy } = onePage(names, person);
    dependencies.forget('/page/');
    expect(concernedBy({ ...person, title: 'Alice Morel-Dupuis' })).toEqual([]);
  });
});
