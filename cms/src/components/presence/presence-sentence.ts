import { dayOf, formatDate, formatTime, timeIn, typeset } from 'content-models';
import type { Present } from '../../presence/presence.ts';

/** Who else has the form open, in French; null when nobody has. */
export function describePresence(others: readonly Present[], now: Date): string | null {
  if (others.length === 0) return null;
  const people = others.filter(({ isSelf }) => !isSelf);
  const sentences = people.map(
    ({ name, since }) => `${name} a aussi ouvert ce contenu, depuis ${sinceInWords(since, now)}.`,
  );
  if (people.length < others.length) sentences.push('Vous l’avez aussi ouvert dans un autre onglet.');
  return typeset(
    `${sentences.join(' ')} Si vous enregistrez tous les deux, le second verra les deux textes et choisira.`,
  );
}

/** At what hour in Paris; the day too, when it is another. */
function sinceInWords(since: string, now: Date): string {
  const moment = new Date(since);
  const hour = formatTime(timeIn(moment));
  return dayOf(moment) === dayOf(now) ? hour : `le ${formatDate(dayOf(moment))} à ${hour}`;
}
