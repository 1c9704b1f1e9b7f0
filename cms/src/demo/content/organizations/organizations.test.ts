import { describe, expect, it } from 'vitest';
import { findAuthorities } from '../../../register/index.ts';
import type { DemoOrganization } from '../../demo-document.ts';
import { engagedTerritories } from './engaged-territories.ts';
import { organizations } from './index.ts';

const coded = organizations.flatMap(({ data }) => ('inseeCode' in data ? [data] : []));

describe('the authorities of the demonstration', () => {
  it.each(coded.map((data): [string, DemoOrganization] => [data.title, data]))(
    '%s has its code in the official register',
    (_, data) => {
      const { inseeCode = '', registerKind, title } = data;
      const found = findAuthorities(inseeCode, registerKind);
      expect(found).toHaveLength(1);
      expect(sharedWords(title, found[0]?.name ?? ''), `${title} / ${found[0]?.name ?? ''}`).toBeGreaterThan(0.5);
    },
  );

  it('are each there once', () => {
    const keys = coded.map(({ inseeCode = '', registerKind = '' }) => `${registerKind} ${inseeCode}`);
    expect(new Set(keys).size).toBe(keys.length);
  });

  it('are twenty-eight to be engaged, two of them in no register', () => {
    expect(engagedTerritories).toHaveLength(28);
    const uncoded = engagedTerritories.filter(({ data }) => !('inseeCode' in data)).map(({ data }) => data.title);
    expect(uncoded).toEqual(['Pays de Lorient et Quimperlé', 'Université de Rennes']);
  });
});

/** How many of the long words of the shorter name are in the other. */
function sharedWords(a: string, b: string): number {
  const [fewer, more] = [wordsOf(a), wordsOf(b)].toSorted((x, y) => x.length - y.length);
  if (fewer === undefined || more === undefined) return 0;
  return fewer.filter((word) => more.includes(word)).length / fewer.length;
}

function wordsOf(name: string): string[] {
  return name
    .toLocaleLowerCase('fr')
    .split(/[^\p{L}]+/u)
    .filter((word) => word.length > 3);
}
