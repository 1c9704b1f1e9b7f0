/**
 * Year of INSEE's reference populations that the register gives communes, in `data/communes.json` of its edition 6.0.0:
 * column PMUN (municipal population) of https://www.insee.fr/fr/statistiques/8680726, in force since January 2026. The
 * sums by region are those that INSEE publishes for 2023. Its groups (`data/epci.json`) have those of another census.
 */
const YEAR = 2023;

export const MAYOTTE = '976';
export const REGION_OF_MAYOTTE = '06';

/** Mayotte is counted apart; the register has its census of 2017 (https://www.insee.fr/fr/statistiques/3291775). */
const YEAR_OF_MAYOTTE = 2017;

/** Overseas collectivities, each counted in years of its own, which the register does not say. */
const COUNTED_APART = /^(?:975|977|978|98\d)$/;

/** Year of the census that the inhabitants of a department were counted in, or null where it is not known. */
export function yearOfCensus(department: string | null): number | null {
  if (department === MAYOTTE) return YEAR_OF_MAYOTTE;
  return department !== null && COUNTED_APART.test(department) ? null : YEAR;
}
