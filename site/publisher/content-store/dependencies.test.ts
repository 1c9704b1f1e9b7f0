import type { Content, PublishedDocument } from 'content-models';
import { SAMPLES } from 'content-models/samples';
import { describe, expect, it } from 'vitest';
import type { Query } from '../../src/content/queries.ts';
import { SiteMap } from '../site-map.ts';
import { ContentStore } from './content-store.ts';
import { Dependencies } from './dependencies.ts';
import { reachOf } from './effects.ts';
import { SnapshotReader } from './reader.ts';

const person = SAMPLES.person({ id: 3, title: 'Alice Morel' });
const names: Query = {
  name: 'fields',
  filter: { collection: 'people', id: 3, fields: ['slug', 'title', 'mandates'] },
};

/** A page made from one answer, and the way to learn which pages a change of the store may concern. */
function onePage(query: Query, ...contents: Content[]) {
  const store = new ContentStore();
  const change = (content: PublishedDocument) => store.apply([{ kind: 'document', content }]).effects;
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
    concernedBy: (content: PublishedDocument) => [...dependencies.within(reachOf(change(content)))],
    concernedByRemoval: () => [
      ...dependencies.within(reachOf(store.apply([{ kind: 'removal', target: person }]).effects)),
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

  it('finds no page that is gone', () => {
    const { dependencies, concernedBy } = onePage(names, person);
    dependencies.forget('/page/');
    expect(concernedBy({ ...person, title: 'Alice Morel-Dupuis' })).toEqual([]);
  });
});
