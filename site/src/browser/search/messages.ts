import type { SearchRequest } from './request.ts';

const number = new Intl.NumberFormat('fr-FR');

export const MESSAGES = {
  searching: 'Recherche en cours…',
  unavailable:
    'La recherche ne répond pas pour le moment. Essayez de nouveau dans un instant, ou parcourez le site par ses rubriques.',
} as const;

/** What the page says, and screen readers announce, once results are known. */
export function describeResults({ text, filters }: SearchRequest, total: number): string {
  const found = total === 0 ? 'Aucun résultat' : `${number.format(total)}\u00a0résultat${total < 2 ? '' : 's'}`;
  const subject = text === '' ? '' : ` pour «\u00a0${text}\u00a0»`;
  const chosen = Object.values(filters).join(', ');
  return `${found}${subject}${chosen === '' ? '' : `, dans\u00a0: ${chosen}`}.`;
}

/** What to try when nothing is found. */
export function suggestionsFor({ text, filters }: SearchRequest): string[] {
  return [
    ...(Object.keys(filters).length > 0 ? ['Retirez un filtre.'] : []),
    'Vérifiez l’orthographe de chaque mot.',
    ...(text.includes(' ') ? ['Essayez avec moins de mots.'] : []),
    'Essayez un mot plus général, ou un synonyme.',
  ];
}
