import { count, typeset, type PublicationReport } from 'content-models';

/** Addresses named in a message; the rest are counted. */
const NAMED_ADDRESSES = 200;

/** The addresses that a complete rendering found other than they should have been; null when there was none. */
export function describeDifferences({
  written,
  removed,
}: Pick<PublicationReport, 'written' | 'removed'>): string | null {
  const differences = [...written, ...removed.map((file) => `${file} (retiré)`)];
  if (differences.length === 0) return null;
  const had = `${count(differences.length, 'adresse')} ${differences.length > 1 ? 'n’étaient pas à jour et ont été refaites' : 'n’était pas à jour et a été refaite'}`;
  return typeset([`${had} :`, ...listed(differences)].join('\n'));
}

/** Pages that could not be made, with why; null when all could. */
export function describePageFailures(failures: PublicationReport['failures']): string | null {
  if (failures.length === 0) return null;
  const had = `${count(failures.length, 'page')} ${failures.length > 1 ? 'n’ont pas pu être faites ; leur version en ligne reste' : 'n’a pas pu être faite ; sa version en ligne reste'} en place. Prévenez l’administrateur`;
  return typeset([`${had} :`, ...listed(failures.map(({ address, reason }) => `${address} : ${reason}`))].join('\n'));
}

/** A page that could not be made, with why. */
export function describePageFailure({ address, reason }: PublicationReport['failures'][number]): string {
  return `La page ${address} n’a pas pu être faite (${reason}). La version en ligne reste en place ; la page sera tentée de nouveau à la prochaine publication. Prévenez l’administrateur.`;
}

function listed(lines: readonly string[]): string[] {
  const others = lines.length - NAMED_ADDRESSES;
  return others > 0 ? [...lines.slice(0, NAMED_ADDRESSES), `et ${count(others, 'autre')}.`] : [...lines];
}
