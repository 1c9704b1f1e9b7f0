import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fold } from './fold.ts';
import { findAuthorities, nearestAuthorities, searchAuthorities, type Authority } from './index.ts';
import { inhabitantsOf } from './inhabitants.ts';
import { readOfficial } from './official-data.ts';
import { readRegister } from './read-authorities.ts';

const { authorities } = readRegister();
const anAuthority = fc.constantFrom(...authorities);
const communeNames = new Map(
  authorities.filter(({ kind }) => kind === 'commune').map(({ inseeCode, name }) => [inseeCode, name]),
);
const groupPopulations = new Map(
  authorities.filter(({ kind }) => kind === 'epci').map(({ inseeCode, population }) => [inseeCode, population]),
);
const names = (found: readonly Authority[]) => found.map(({ name }) => name);
const codes = (found: readonly Authority[]) => found.map(({ inseeCode }) => inseeCode);

describe('an authority found by its code', () => {
  it('has the official facts of a commune', () => {
    expect(findAuthorities('44143')).toEqual([
      {
        kind: 'commune',
        nature: 'Commune',
        name: 'Rezé',
        inseeCode: '44143',
        siren: '214401432',
        departmentCode: '44',
        department: 'Loire-Atlantique',
        regionCode: '52',
        region: 'Pays de la Loire',
        population: 43556,
        populationYear: 2023,
      },
    ]);
  });

  it('has the official facts of a metropolis', () => {
    expect(findAuthorities('244400404')).toEqual([
      expect.objectContaining({
        kind: 'epci',
        nature: 'Métropole',
        name: 'Nantes Métropole',
        inseeCode: '244400404',
        siren: '244400404',
        department: 'Loire-Atlantique',
        population: 689456,
        populationYear: 2023,
      }),
    ]);
  });

  it.each([
    ['by the SIREN of a commune', '214401432', 'Rezé'],
    ['with spaces between the figures', '244 400 404', 'Nantes Métropole'],
    ['in lower case', '2a004', 'Ajaccio'],
    ['of Paris', '75056', 'Paris'],
    ['of Corsica', '2B', 'Haute-Corse'],
    ['overseas', '97411', 'Saint-Denis'],
    ['of a territory of Greater Paris', '200058006', 'Grand Paris Sud Est Avenir'],
    ['of an overseas collectivity', '988', 'Nouvelle-Calédonie'],
    ['without the register’s abbreviation', '200033579', 'Communauté urbaine d’Arras'],
    ['without saying twice what it is', '200056232', 'Communauté Paris-Saclay'],
  ])('is found %s', (_, code, name) => {
    expect(names(findAuthorities(code))).toEqual([name]);
  });

  it('tells a department from the region that has the same code', () => {
    expect(names(findAuthorities('75'))).toEqual(['Paris', 'Nouvelle-Aquitaine']);
    expect(names(findAuthorities('75', 'region'))).toEqual(['Nouvelle-Aquitaine']);
  });

  it.each([
    ['06', 'Mayotte'],
    ['94', 'Corse'],
    ['04', 'La Réunion'],
  ])('knows region %s, %s', (code, name) => {
    expect(names(findAuthorities(code, 'region'))).toEqual([name]);
  });

  it('counts the inhabitants of departments and regions', () => {
    const [reunion] = findAuthorities('974', 'departement');
    expect(reunion?.population).toBe(findAuthorities('04', 'region')[0]?.population);
    expect(reunion?.population).toBeGreaterThan(850_000);
  });

  it.each([
    ['53', 3_449_370],
    ['94', 355_486],
    ['11', 12_463_067],
    ['01', 384_160],
    ['03', 293_996],
    ['02', 360_630],
  ])('counts the inhabitants of region %s as INSEE publishes them for 2023', (code, inhabitants) => {
    expect(findAuthorities(code, 'region')).toMatchObject([{ population: inhabitants, populationYear: 2023 }]);
  });

  it('counts an intercommunal body by the census of its communes, not by the one before', () => {
    const communes = readOfficial('communes').filter(({ type }) => type === 'commune-actuelle');
    const populations = new Map(communes.map(({ code, population = 0 }) => [code, population]));
    for (const { code, membres } of [...readOfficial('epci'), ...readOfficial('ept')]) {
      const sum = membres.reduce((total, member) => total + (populations.get(member.code) ?? NaN), 0);
      expect(groupPopulations.get(code), code).toBe(sum);
    }
  });

  it.each([
    ['of Mayotte, counted in 2017', '97611', 'commune', 71_437, 2017],
    ['of a group of Mayotte', '200060465', 'epci', expect.any(Number) as number, 2017],
    ['of the department of Mayotte', '976', 'departement', 256_518, 2017],
    ['of the region of Mayotte', '06', 'region', 256_518, 2017],
    [
      'of an overseas collectivity, counted in a year of its own',
      '987',
      'departement',
      expect.any(Number) as number,
      null,
    ],
    ['where nobody lives', '98412', 'commune', null, null],
  ] as const)('says of which year are the inhabitants %s', (_, code, kind, population, populationYear) => {
    expect(findAuthorities(code, kind)).toMatchObject([{ population, populationYear }]);
  });

  it('counts the Rhône and the metropolis of Lyon apart', () => {
    const around = findAuthorities('69', 'departement')[0]?.population ?? 0;
    const metropolis = findAuthorities('200046977', 'epci')[0]?.population ?? 0;
    const communes = authorities.filter(({ kind, departmentCode }) => kind === 'commune' && departmentCode === '69');
    expect(around + metropolis).toBe(communes.reduce((sum, { population }) => sum + (population ?? 0), 0));
    expect(findAuthorities('200046977')).toMatchObject([{ name: 'Métropole de Lyon', nature: 'Métropole' }]);
  });

  it('is the commune of today where a part of it bears the same code', () => {
    const official = readOfficial('communes');
    const parts = official.filter(({ code, type }) => type !== 'commune-actuelle' && communeNames.has(code));
    expect(parts.length).toBe(584);
    const [first, last] = [parts[0]?.code ?? '', parts.at(-1)?.code ?? ''];
    for (const code of [first, last]) expect(names(findAuthorities(code))).toEqual([communeNames.get(code)]);
  });

  it.each(['69383', '75101', '13201', '93059', '99999', ''])('is none for %s', (code) => {
    expect(findAuthorities(code)).toEqual([]);
  });

  it('has no region in an overseas collectivity', () => {
    const [noumea] = findAuthorities('98818');
    expect(noumea).toMatchObject({ department: 'Nouvelle-Calédonie', regionCode: null, region: null });
  });

  it('is alone to have its code and kind', () => {
    const keys = authorities.map(({ kind, inseeCode }) => `${kind} ${inseeCode}`);
    expect(new Set(keys).size).toBe(keys.length);
  });

  it('has a department, except a region, and a SIREN of nine digits when it has one', () => {
    for (const authority of authorities) {
      expect(authority.department === null).toBe(authority.kind === 'region');
      expect(authority.siren ?? '000000000').toMatch(/^\d{9}$/);
    }
  });
});

describe('inhabitants', () => {
  it('are those of the register, whatever its search knows', () => {
    expect(inhabitantsOf('commune', '44143')).toEqual({ population: 43556, populationYear: 2023 });
    expect(inhabitantsOf('region', '75')).not.toEqual(inhabitantsOf('departement', '75'));
    expect(inhabitantsOf('commune', '99999')).toBeUndefined();
  });
});

describe('search', () => {
  it.each([
    ['nantes m', ['Nantes Métropole']],
    ['NANTES METROPOLE', ['Nantes Métropole']],
    ['communauté urbaine arras', ['Communauté urbaine d’Arras']],
    ['lacq orthez', ['Communauté de communes de Lacq-Orthez']],
    ['st-denis reunion', ['Saint-Denis']],
    ['244400404', ['Nantes Métropole']],
  ])('answers « %s » with %j', (query, expected) => {
    expect(names(searchAuthorities(query, 5))).toEqual(expected);
  });

  it.each(['Saint-Denis', 'saint denis', 'St Denis'])(
    'tells those named alike by their department: « %s »',
    (query) => {
      const found = searchAuthorities(query, 4);
      expect(new Set(names(found))).toEqual(new Set(['Saint-Denis']));
      expect(found.map(({ department }) => department)).toEqual(['La Réunion', 'Seine-Saint-Denis', 'Aude', 'Gard']);
    },
  );

  it('puts first the one whose department is named', () => {
    expect(codes(searchAuthorities('saint denis 93', 1))).toEqual(['93066']);
  });

  it('puts a whole name before the beginning of one, and that before a word inside', () => {
    const found = names(searchAuthorities('martigues', 2));
    expect(found).toEqual(['Martigues', 'Châteauneuf-les-Martigues']);
  });

  it('finds nothing for nothing', () => {
    expect(searchAuthorities(' - ', 5)).toEqual([]);
  });

  it('finds any authority by its name and department, whatever the case and the accents', () => {
    fc.assert(
      fc.property(anAuthority, fc.constantFrom(fold, upperCase), (authority, typed) => {
        const query = typed(`${authority.name} ${authority.department ?? ''}`);
        expect(searchAuthorities(query, 10)).toContainEqual(authority);
      }),
      { numRuns: 60 },
    );
  });

  it('finds any authority by its code', () => {
    fc.assert(
      fc.property(anAuthority, (authority) => {
        expect(searchAuthorities(authority.siren ?? authority.inseeCode, 5)).toContainEqual(authority);
      }),
      { numRuns: 60 },
    );
  });

  it('never answers more than was asked for', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: fc.constantFrom('a', 'e', 'l', 'n', 's', 't', ' ', '-', 'é') }),
        fc.nat(12),
        (query, limit) => {
          expect(searchAuthorities(query, limit).length).toBeLessThanOrEqual(limit);
        },
      ),
      { numRuns: 60 },
    );
  });
});

describe('the nearest to what is unknown', () => {
  it.each([
    ['an arrondissement of Paris', '75101', ['Paris']],
    ['an arrondissement of Lyon', '69383', ['Lyon']],
    ['an arrondissement of Marseille', '13201', ['Marseille']],
    ['a commune that joined another', '93059', ['Saint-Denis']],
    ['a SIREN with two figures swapped', '244400440', ['Nantes Métropole']],
    ['a name with a mistake', 'Nante Metropole', ['Nantes Métropole']],
  ])('is what %s meant', (_, given, expected) => {
    expect(names(nearestAuthorities(given))).toEqual(expect.arrayContaining(expected));
  });

  it('is nothing when nothing is alike', () => {
    expect(nearestAuthorities('xyz')).toEqual([]);
    expect(nearestAuthorities('12345678901')).toEqual([]);
  });
});

function upperCase(text: string): string {
  return text.toLocaleUpperCase('fr');
}
