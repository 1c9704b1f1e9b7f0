import { typeset } from 'content-models';
import type { Publication } from '../../payload-types.ts';

/** The last publication of a document, when it was refused or failed. */
export interface Setback extends Pick<Publication, 'change' | 'message'> {
  /** Whether a version is online all the same, from before. */
  isOnline: boolean;
}

/** Where a document stands whose last publication was refused or failed, in a few words: never « Publié » alone. */
export function setbackLabel({ change, isOnline }: Omit<Setback, 'message'>): string {
  if (change === 'unpublished' || change === 'deleted') return 'Encore en ligne';
  return isOnline ? 'Dernière version non parue' : 'Non paru';
}

/** The same with its cause, for one line of a list: « Non paru : son champ « Chapô » est vide. » */
export function describeSetback({ message, ...setback }: Setback): string {
  const label = setbackLabel(setback);
  const cause = causeIn(message ?? '');
  return typeset(cause === '' ? label : `${label} : ${cause}`);
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
