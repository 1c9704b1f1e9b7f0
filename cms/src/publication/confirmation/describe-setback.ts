import { typeset } from 'content-models';
import type { Publication } from '../../payload-types.ts';

/** The part of a row of the log that tells what failed. */
export type Setback = Pick<Publication, 'change' | 'message'>;

/** Where a document stands whose last publication was refused or failed, in a few words: never « Publié » alone. */
export function setbackLabel(change: Setback['change']): string {
  return change === 'unpublished' || change === 'deleted' ? 'Encore en ligne' : 'Non paru';
}

/** The same with its cause, for one line of a list: « Non paru : son champ « Chapô » est vide. » */
export function describeSetback({ change, message }: Setback): string {
  const cause = causeIn(message ?? '');
  return typeset(cause === '' ? setbackLabel(change) : `${setbackLabel(change)} : ${cause}`);
}

/** First sentence of why, without what is said before it of every document. */
function causeIn(message: string): string {
  const why = message.replace(/^[^\n]*? n’a pas (?:pu )?(?:être |été )?mise? en ligne\s?:\s/, '');
  const [first = ''] = why.split(/(?<=\.)\s|\n/);
  if (first.length <= LONGEST) return first;
  const cut = first.slice(0, LONGEST);
  return `${cut.slice(0, cut.lastIndexOf(' '))}…`;
}

const LONGEST = 140;
