import { expect, it } from 'vitest';
import { dataAddress, dataAddressesOfYear, dataFileOf, FIXED_DATA_ADDRESSES } from './open-data.ts';

it('tells the set and the year from the name of a file', () => {
  expect(dataFileOf('communiques-2025')).toEqual({ name: 'communiques', year: '2025' });
  expect(dataFileOf('projets-ia')).toEqual({ name: 'projets-ia', year: null });
  for (const file of ['communiques', 'manifestes-2025', 'inconnu', 'communiques-25', ''])
    expect(dataFileOf(file)).toBeNull();
});

it('gives each file an address of its own', () => {
  expect(dataAddress('evenements', '2025', 'csv')).toBe('/donnees/evenements-2025.csv');
  expect(dataAddressesOfYear('events', '2025')).toHaveLength(4);
  expect(dataAddressesOfYear('manifestos', '2025')).toEqual([]);
  expect(FIXED_DATA_ADDRESSES).toContain('/donnees/communiques.schema.json');
  expect(new Set(FIXED_DATA_ADDRESSES).size).toBe(FIXED_DATA_ADDRESSES.length);
});
