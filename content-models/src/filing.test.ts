import { describe, expect, it } from 'vitest';
import { cardOf } from './card.ts';
import { parentList, placeInLists } from './filing.ts';
import { SAMPLES } from './samples/index.ts';

describe('placeInLists', () => {
  it('files by year, then by month as far as the date is known', () => {
    const place = (adoptedOn: string) => placeInLists(cardOf(SAMPLES.manifesto({ adoptedOn })));
    expect(place('2021-03-18')).toEqual({ collection: 'manifestos', list: '2021', sublist: '2021-03' });
    expect(place('2021-03')).toEqual({ collection: 'manifestos', list: '2021', sublist: '2021-03' });
    expect(place('2021')).toEqual({ collection: 'manifestos', list: '2021', sublist: null });
  });

  it('files by initial, whatever its accent, and elsewhere what begins with no letter', () => {
    const initial = (title: string) => placeInLists(cardOf(SAMPLES.page({ title })))?.sublist;
    expect(['Écrire au réseau', '« L’essentiel »', '10 ans'].map(initial)).toEqual(['e', 'l', '0']);
  });

  it('files nothing that has no page', () => {
    expect(placeInLists(cardOf(SAMPLES.organization()))).toBeNull();
  });
});

describe('parentList', () => {
  it('is the year of a month, the whole of an initial', () => {
    expect([parentList('events', '2021-03'), parentList('events', '2021')]).toEqual(['2021', null]);
    expect([parentList('people', 'd'), parentList('people', 'tout')]).toEqual(['tout', null]);
  });
});
