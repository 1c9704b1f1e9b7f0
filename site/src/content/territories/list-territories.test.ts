import { describe, expect, it } from 'vitest';
import { listTerritories, type TerritoryFields } from './list-territories.ts';

function territory(title: string, parts: Partial<TerritoryFields> = {}): TerritoryFields {
  const nowhere = { departmentCode: null, department: null, regionCode: null, region: null };
  return {
    collection: 'organizations',
    title,
    slug: title.toLowerCase(),
    isTerritory: true,
    isExample: false,
    ...nowhere,
    ...parts,
  };
}

const LOIRE = { departmentCode: '44', department: 'Loire-Atlantique', regionCode: '52', region: 'Pays de la Loire' };
const MAINE = { departmentCode: '49', department: 'Maine-et-Loire', regionCode: '52', region: 'Pays de la Loire' };
const NORD = { departmentCode: '59', department: 'Nord', regionCode: '32', region: 'Hauts-de-France' };
const EURE = { departmentCode: '27', department: 'Eure', regionCode: '28', region: 'Normandie' };

describe('the list of territories', () => {
  it('has the regions in alphabetical order, and last what is in none', () => {
    const groups = listTerritories([
      territory('Université'),
      territory('Rezé', LOIRE),
      territory('Évreux', EURE),
      territory('Lille', NORD),
    ]);
    expect(groups.map(({ region }) => region)).toEqual(['Hauts-de-France', 'Normandie', 'Pays de la Loire', null]);
  });

  it('keeps the territories of a department together, after the region itself', () => {
    const region = territory('Région', { regionCode: '52', region: 'Pays de la Loire' });
    const [group] = listTerritories([
      territory('Rezé', LOIRE),
      territory('Angers', MAINE),
      territory('Nantes', LOIRE),
      region,
    ]);
    expect(group?.territories.map(({ name }) => name)).toEqual(['Région', 'Nantes', 'Rezé', 'Angers']);
  });

  it('has the anchor of each place of the map once', () => {
    const [group] = listTerritories([territory('Rezé', LOIRE), territory('Angers', MAINE), territory('Nantes', LOIRE)]);
    const anchors = group?.territories.map(({ anchor }) => anchor);
    expect(anchors).toEqual(['departement-44', null, 'departement-49']);
  });

  it('has the anchor of a region on its part of the list, not again on the authority that is the region', () => {
    const [group] = listTerritories([territory('Région', { regionCode: '52', region: 'Pays de la Loire' })]);
    expect(group).toMatchObject({ anchor: 'region-52', territories: [{ anchor: null }] });
  });

  it('leaves out organisations that are no territory of the network', () => {
    expect(listTerritories([territory('AMF', { isTerritory: false })])).toEqual([]);
  });

  it('has an overseas collectivity under its own name, without a place on the map', () => {
    const [group] = listTerritories([territory('Nouméa', { departmentCode: '988', department: 'Nouvelle-Calédonie' })]);
    expect(group).toMatchObject({ region: 'Nouvelle-Calédonie', territories: [{ anchor: null }] });
  });
});
