import { formatHour } from 'content-models';

/** What is planned further ahead is a slip of the year. */
const LONGEST_WAIT_YEARS = 2;

/** Why a document can't be made to appear at an hour, in a French sentence that says what to do; null when it can. */
export function problemOfHour(hour: Date, now: Date): string | null {
  if (Number.isNaN(hour.getTime())) return 'Cette date n’existe pas. Choisissez-la dans le calendrier.';
  if (hour <= now) {
    // No colon in either: Payload's notice would take what follows for a list of fields.
    return `Le ${formatHour(hour)} est passé. Choisissez une heure à venir, ou videz le champ pour paraître dès que vous publiez.`;
  }
  const latest = new Date(now);
  latest.setUTCFullYear(latest.getUTCFullYear() + LONGEST_WAIT_YEARS);
  return hour > latest
    ? `Le ${formatHour(hour)} est dans plus de ${String(LONGEST_WAIT_YEARS)} ans. Vérifiez l’année.`
    : null;
}
