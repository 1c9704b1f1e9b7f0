import { describe, expect, it } from 'vitest';
import { countryStations, placeOf, regionMap, type MappedTerritory } from './france-map.ts';
import { CLOSE_UP, DEPARTMENTS, REGIONS, SIZE } from './outlines.ts';

/** Radius of the ring of a region with half of its stroke, on a phone, as in the style sheet: in units of the drawing. */
const RING = 21.6 + 3.45;
/** Room on both sides of the drawing, for the rings overseas and in Corsica. */
const ROOM = 8;
/** Radius of the ring of a department in the narrowest map of a region, in pixels, and the width of that map. */
const SMALL_RING = 12;
const NARROWEST = 288;

const OVERSEAS = ['971', '972', '973', '974', '976'];

function territory(name: string, departmentCode: string | null, regionCode: string | null): MappedTerritory {
  const department = departmentCode === null ? null : `Département ${departmentCode}`;
  const region = regionCode === null ? null : `Région ${regionCode}`;
  return { name, address: `/territoires/${name.toLowerCase()}/`, departmentCode, department, regionCode, region };
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

  it('names each region with how many territories it has, and leads to its part of the list', () => {
    const nantes = territory('Nantes', '44', '52');
    const [station] = countryStations([
      { ...nantes, region: 'Pays de la Loire' },
      { ...territory('Angers', '49', '52'), region: 'Pays de la Loire' },
    ]);
    expect(station).toMatchObject({
      href: '#region-52',
      territories: 2,
      name: ['Pays de la', 'Loire'],
      title: 'Pays de la Loire\u00a0: 2\u00a0territoires',
    });
  });

  it('cuts a long name where it has a hyphen', () => {
    const [station] = countryStations([{ ...territory('Dijon', '21', '27'), region: 'Bourgogne-Franche-Comté' }]);
    expect(station?.name).toEqual(['Bourgogne-', 'Franche-Comté']);
  });

  it('stands overseas where the region is one department', () => {
    const stations = countryStations([territory('Région', null, '04'), territory('Département', '974', '04')]);
    expect(stations).toHaveLength(1);
    expect(stations[0]).toMatchObject({ href: '#region-04', territories: 2 });
  });

  it.each([
    ['a university, that is in no register', null, null],
    ['an overseas collectivity, that is not drawn', '988', null],
  ])('leaves out %s', (_, department, region) => {
    const somewhere = territory('Ici', department, region);
    expect(placeOf(somewhere)).toBeNull();
    expect(countryStations([somewhere])).toEqual([]);
  });

  it('never has two rings on each other, even on a phone, and keeps them on the drawing', () => {
    const stations = countryStations(everywhere);
    expect(stations).toHaveLength(18);
    for (const [index, a] of stations.entries()) {
      for (const b of stations.slice(index + 1)) {
        expect(Math.hypot(a.x - b.x, a.y - b.y), `${a.title} / ${b.title}`).toBeGreaterThan(2 * RING);
      }
      expect(Math.min(a.x + ROOM, a.y, SIZE.width + ROOM - a.x, SIZE.height - a.y), a.title).toBeGreaterThanOrEqual(
        RING,
      );
    }
  });
});

describe('the map of a region', () => {
  it('leads to the page of the only territory of a department', () => {
    const map = regionMap('52', [territory('Nantes', '44', '52')]);
    expect(map?.stations).toMatchObject([{ href: '/territoires/nantes/', title: 'Nantes', name: 'Département 44' }]);
  });

  it('gathers those of one department in a station that leads to them in the list', () => {
    const map = regionMap('52', [territory('Nantes', '44', '52'), territory('Rezé', '44', '52')]);
    expect(map?.stations).toMatchObject([
      { href: '#departement-44', title: '2\u00a0territoires\u00a0: Nantes, Rezé', territories: 2 },
    ]);
  });

  it('has a station for the authority that is the region', () => {
    const map = regionMap('24', [territory('Centre', null, '24')]);
    expect(map?.stations).toMatchObject([{ href: '/territoires/centre/', name: 'Région' }]);
  });

  it('is not drawn where the region is one department, or is not known', () => {
    expect(regionMap('04', [territory('Saint-Denis', '974', '04')])).toBeNull();
    expect(regionMap(null, [territory('Université', null, null)])).toBeNull();
  });

  it.each(Object.keys(REGIONS))(
    'holds every ring of the region %s, none on another, in the narrowest window',
    (code) => {
      const map = regionMap(
        code,
        everywhere.filter(({ regionCode }) => regionCode === code),
      );
      if (map === null) throw new Error('The region is not drawn.');
      const ring = (SMALL_RING * map.width) / NARROWEST;
      for (const [index, a] of map.stations.entries()) {
        expect(a.x - map.left).toBeGreaterThan(ring);
        expect(map.left + map.width - a.x).toBeGreaterThan(ring);
        expect(a.y - map.top).toBeGreaterThan(ring);
        expect(map.top + map.height - a.y).toBeGreaterThan(ring);
        for (const b of map.stations.slice(index + 1)) {
          expect(Math.hypot(a.x - b.x, a.y - b.y), `${a.title} / ${b.title}`).toBeGreaterThan(1.8 * ring);
        }
      }
    },
  );

  it('has the rings of Paris and its neighbours in the frame over the Channel, and no other', () => {
    const { left, top, width, height } = CLOSE_UP.box;
    const stations = Object.keys(REGIONS).flatMap(
      (code) =>
        regionMap(
          code,
          departments.filter(({ regionCode }) => regionCode === code),
        )?.stations ?? [],
    );
    const inFrame = stations.filter(({ x, y }) => x > left && x < left + width && y > top && y < top + height);
    expect(inFrame.map(({ title }) => title).toSorted()).toEqual(['Dep75', 'Dep92', 'Dep93', 'Dep94']);
  });
});
