import type { Answer, Facet } from '../../../../search/answer.ts';
import { chosenValues, type SearchRequest } from './request.ts';

const number = new Intl.NumberFormat('fr-FR');

/** The facets as they are named over their values. */
export const FACET_NAMES = {
  type: 'Type',
  theme: 'Thème',
  annee: 'Année',
  territoire: 'Territoire',
  region: 'Région',
  personne: 'Personne',
} as const satisfies Record<Facet, string>;

export const UNAVAILABLE =
  'La recherche ne répond pas pour le moment. Vérifiez votre connexion, ou parcourez le site par ses rubriques.';

/** What the page says, and screen readers announce, once results are known. */
export function describeResults(request: SearchRequest, answer: Answer): string {
  const { text } = request;
  const searched = answer.correction?.searched ?? text;
  const subject = text === '' ? '' : ` pour ${quote(searched)}`;
  const chosen = chosenValues(request).map(({ value }) => value);
  const within = chosen.length === 0 ? '' : `, dans\u00a0: ${chosen.join(', ')}`;
  const unknown = answer.total === 0 ? '' : describeUnknown(answer.unknownWords);
  return `${count(answer)}${subject}${within}.${unknown}`;
}

/** What to try when nothing is found. */
export function suggestionsFor(request: SearchRequest): string[] {
  return [
    ...(chosenValues(request).length > 0 ? ['Retirez un filtre.'] : []),
    'Vérifiez l’orthographe de chaque mot.',
    ...(request.text.includes(' ') ? ['Essayez avec moins de mots.'] : []),
    'Essayez un mot plus général, ou un synonyme.',
  ];
}

/** Said while an index is being built; nothing otherwise. */
export function describeWaiting(waiting: number): string | null {
  if (waiting === 0) return null;
  const pages = waiting === 1 ? '1\u00a0page ne s’y trouve' : `${number.format(waiting)}\u00a0pages ne s’y trouvent`;
  return `L’index est en cours de mise à jour\u00a0: ${pages} pas encore.`;
}

/** `« mot »`, its spaces unbreakable. */
export function quote(text: string): string {
  return `«\u00a0${text}\u00a0»`;
}

function count({ total, isTotalKnown }: Answer): string {
  if (total === 0) return 'Aucun résultat';
  const results = `${number.format(total)}\u00a0résultat${total < 2 ? '' : 's'}`;
  return isTotalKnown ? results : `Au moins ${results}`;
}

function describeUnknown(words: readonly string[]): string {
  if (words.length === 0) return '';
  return ` Aucun résultat ne contient ${new Intl.ListFormat('fr', { type: 'disjunction' }).format(words.map(quote))}.`;
}
