import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { franceMap, placeOf, type MappedTerritory } from './france-map.ts';
import { CLOSE_UP, DEPARTMENTS, REGIONS, SIZE } from './outlines.ts';

/** Radius of a ring with half of its stroke, as in the style sheet. */
const RING = 13.75;

const OVERSEAS = ['971', '972', '973', '974', '976'];

function territory(name: string, departmentCode: string | null, regionCode: string | null): MappedTerritory {
  return { name, address: `/territoires/${name.toLowerCase()}/`, departmentCode, regionCode };
}

const departments = Object.entries(DEPARTMENTS).map(([code, { region }]) => territory(`Dep${code}`, code, region));
const regions = Object.keys(REGIONS).map((code) => territory(`Reg${code}`, null, code));
const everywhere = [...departments, ...regions];

describe('the map of France', () => {
  it('has the hundred and one departments, and the thirteen regions of several', () => {
    expect(Object.keys(DEPARTMENTS)).toHaveLength(101);
    expect(Object.keys(DEPARTMENTS)).toEqual(expect.arrayContaining(['2A', '2B', '75', ...OVERSEAS]));
    expect(Object.keys(REGIONS)).toHaveLength(13);
  });

  it('leads to the page of the only territory of a department', () => {
    const [station] = franceMap([territory('Nantes', '44', '52')]);
    expect(station).toMatchObject({ href: '/territoires/nantes/', title: 'Nantes', isRegion: false });
  });

  it('gathers those of one department in a station that leads to them in the list', () => {
    const stations = franceMap([territory('Nantes', '44', '52'), territory('Rezé', '44', '52')]);
    expect(stations).toHaveLength(1);
    expect(stations[0]).toMatchObject({ href: '#departement-44', title: '2\u00a0territoires\u00a0: Nantes, Rezé' });
  });

  it('marks the whole region of an authority that is one', () => {
    const [station] = franceMap([territory('Centre', null, '24')]);
    expect(station).toMatchObject({ isRegion: true, path: REGIONS['24']?.path });
  });

  it('stands overseas where the region is one department', () => {
    const stations = franceMap([territory('Région', null, '04'), territory('Département', '974', '04')]);
    expect(stations).toHaveLength(1);
    expect(stations[0]).toMatchObject({ href: '#departement-974', isRegion: false });
  });

  it.each([
    ['a university, that is in no register', null, null],
    ['an overseas collectivity, that is not drawn', '988', null],
  ])('leaves out %s', (_, department, region) => {
    const somewhere = territory('Ici', department, region);
    expect(placeOf(somewhere)).toBeNull();
    expect(franceMap([somewhere])).toEqual([]);
  });

  it('shows each territory that has a place once, and never two rings on each other', () => {
    fc.assert(
      fc.property(fc.subarray(everywhere), fc.subarray(everywhere), (some, others) => {
        const territories = [...some, ...others];
        const stations = franceMap(territories);
        expect(stations.flatMap((station) => station.territories)).toHaveLength(territories.length);
        for (const [index, a] of stations.entries()) {
          for (const b of stations.slice(index + 1)) {
            expect(Math.hypot(a.x - b.x, a.y - b.y), `${a.title} / ${b.title}`).toBeGreaterThan(2 * RING);
          }
        }
      }),
      { numRuns: 20, examples: [[everywhere, everywhere]] },
    );
  });

  it('keeps every ring on the drawing', () => {
    for (const { x, y } of franceMap(everywhere)) {
      expect(Math.min(x, y, SIZE.width - x, SIZE.height - y)).toBeGreaterThanOrEqual(RING);
    }
  });

  it('has the rings of Paris and its neighbours in the frame over the Channel, and no other', () => {
    const { left, top, width, height } = CLOSE_UP.box;
    const inFrame = franceMap(everywhere).filter(
      ({ x, y }) => x > left - RING && x < left + width + RING && y > top - RING && y < top + height + RING,
    );
    const codes = inFrame.flatMap(({ territories }) => territories.map(({ departmentCode }) => departmentCode));
    expect(codes.toSorted()).toEqual(['75', '92', '93', '94']);
  });
});
