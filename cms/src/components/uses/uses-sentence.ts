import { COLLECTION_LABELS, count, typeset, type ContentCollection } from 'content-models';
import type { UsesAnswer } from '../../inventory/answers.ts';

/** Titles that a sentence names; the others are counted. */
const NAMED = 3;

/** « Utilisée par 3 contenus, dont 2 en ligne », over the list of them. */
export function usesHeading(collection: ContentCollection, { total, online, isMore }: UsesAnswer): string {
  const used = agreed(collection, 'Utilisé');
  if (total === 0) return `${used} par aucun autre contenu`;
  const number = isMore ? `plus de ${count(total, 'contenu')}` : count(total, 'contenu');
  return typeset(`${used} par ${number}${total === online ? ' en ligne' : partOnline(online)}`);
}

/**
 * What who is about to take documents away is told; null when nothing uses them.
 * @param taken how many documents
 */
export function usesWarning(collection: ContentCollection, uses: UsesAnswer, taken = 1): string | null {
  const { total, online, isMore, users } = uses;
  if (total === 0) return null;
  const shown = online > 0 ? users.filter(({ isOnline }) => isOnline) : users;
  const number = online > 0 ? online : total;
  const where =
    online > 0 ? `${count(number, 'contenu')} en ligne` : `${count(number, 'contenu')}, dont aucun en ligne`;
  const titles = shown.slice(0, NAMED).map(({ title }) => `« ${title} »`);
  const others = number - titles.length;
  const named = others > 0 ? `${titles.join(', ')} et ${count(others, 'autre')}` : titles.join(', ');
  const what =
    taken > 1 ? 'Ce que vous avez choisi est utilisé' : `${thisOne(collection)} est ${agreed(collection, 'utilisé')}`;
  return typeset(
    `${what} par ${isMore ? 'au moins ' : ''}${where} : ${named}. Ce qui en a besoin ne pourra plus être mis en ligne ; le reste s’en passera.`,
  );
}

function partOnline(online: number): string {
  return online === 0 ? ', dont aucun en ligne' : `, dont ${String(online)} en ligne`;
}

function agreed(collection: ContentCollection, participle: string): string {
  return COLLECTION_LABELS[collection].isFeminine ? `${participle}e` : participle;
}

/** « Ce communiqué », « Cet événement », « Cette image ». */
function thisOne(collection: ContentCollection): string {
  const { the, isFeminine } = COLLECTION_LABELS[collection];
  const name = the.replace(/^(le |la |l’)/, '');
  if (isFeminine) return `Cette ${name}`;
  return the.startsWith('l’') ? `Cet ${name}` : `Ce ${name}`;
}
