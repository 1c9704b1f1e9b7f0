import { describe, expect, it } from 'vitest';
import { officialFacts } from './complete-from-register.ts';

const NANTES = {
  registerKind: 'epci',
  siren: '244400404',
  inseeCode: '244400404',
  departmentCode: '44',
  department: 'Loire-Atlantique',
  regionCode: '52',
  region: 'Pays de la Loire',
  population: 689456,
} as const;

const NOTHING = {
  registerKind: null,
  siren: null,
  inseeCode: null,
  departmentCode: null,
  department: null,
  regionCode: null,
  region: null,
  population: null,
};

describe('the official facts of an organisation', () => {
  it('are those of the register, whatever was sent with the code', () => {
    const sent = { inseeCode: '244400404', region: 'Bretagne', population: 3, siren: '999999999' };
    expect(officialFacts({ kind: 'authority', ...sent })).toEqual(NANTES);
  });

  it('are found by the SIREN alone', () => {
    expect(officialFacts({ kind: 'authority', siren: '214401432' })).toMatchObject({
      inseeCode: '44143',
      siren: '214401432',
    });
    expect(officialFacts({ siren: '214401432' }, { kind: 'authority', ...NANTES })).toMatchObject({
      inseeCode: '44143',
    });
  });

  it('stay those of the saved code when something else changes', () => {
    expect(officialFacts({ title: 'Nantes', population: 12 }, { kind: 'authority', ...NANTES })).toEqual(NANTES);
  });

  it('follow a new code', () => {
    expect(officialFacts({ inseeCode: '44143' }, { kind: 'authority', ...NANTES })).toMatchObject({
      registerKind: 'commune',
      department: 'Loire-Atlantique',
      population: 43556,
    });
  });

  it('tell a region from the department that has the same code', () => {
    const region = officialFacts({ kind: 'authority', inseeCode: '24', registerKind: 'region' });
    expect(region).toMatchObject({ region: 'Centre-Val de Loire', department: null });
    const department = officialFacts({ kind: 'authority', inseeCode: '24', registerKind: 'departement' });
    expect(department).toMatchObject({ department: 'Dordogne' });
  });

  it.each([
    ['one whose code was emptied', { kind: 'authority', inseeCode: null, siren: '244400404' }],
    ['an association, even with a code', { kind: 'association', inseeCode: '244400404' }],
  ] as const)('are empty for %s', (_, sent) => {
    expect(officialFacts(sent, { kind: 'authority', ...NANTES })).toEqual(NOTHING);
  });

  it('are empty for an authority that is in no register', () => {
    expect(officialFacts({ kind: 'authority', region: 'Bretagne', population: 3 })).toEqual(NOTHING);
  });

  it('stay when a later edition of the register no longer has the saved code', () => {
    const former = { ...NANTES, inseeCode: '99999', siren: null };
    expect(officialFacts({ population: 1 }, { kind: 'authority', ...former })).toEqual(former);
  });
});

describe('a refusal', () => {
  it('names the nearest of an unknown code', () => {
    expect(refusal({ inseeCode: '244400440' })).toBe(
      '« 244400440 » n’est le code d’aucune collectivité du registre officiel. Peut-être : Nantes Métropole ' +
        '(Métropole, Loire-Atlantique, 244400404) ; Communauté de communes Pays Forcalquier et Montagne de Lure ' +
        '(Communauté de communes, Alpes-de-Haute-Provence, 240400440). Cherchez-la par son nom.',
    );
  });

  it('names the commune of an arrondissement', () => {
    expect(refusal({ inseeCode: '69383' })).toContain('Peut-être : Lyon (Commune, Rhône, 69123).');
  });

  it('says what to do when nothing is near', () => {
    expect(refusal({ siren: 'xyz' })).toContain('Cherchez la collectivité par son nom.');
  });

  it('names both when a department and a region have the code', () => {
    expect(refusal({ inseeCode: '75' })).toBe(
      '« 75 » est le code de plusieurs collectivités : Paris (Département, 75) et Nouvelle-Aquitaine (Région, 75). ' +
        'Précisez leur nature.',
    );
  });
});

/** What the editor reads, with plain spaces. */
function refusal(sent: { inseeCode?: string; siren?: string }): string {
  try {
    officialFacts({ kind: 'authority', ...sent });
  } catch (error) {
    return error instanceof Error ? error.message.replaceAll('\u00a0', ' ') : '';
  }
  return 'accepted';
}
