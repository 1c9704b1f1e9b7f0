import type { TimeOfDay } from '../shared/dates.ts';
import { plainWords, type Read } from './plain-words.ts';

/**
 * Reads an hour as a French person writes it: `9h`, `9 h 30`, `14:30`, `14.30`, `14 heures 30`, `8 h du soir`, `midi`.
 * « Minuit » is a problem, since it begins a day for some and ends it for others; so is a number alone.
 */
export function readTime(text: string): Read<TimeOfDay> {
  const words = plainWords(text);
  if (/\bminuit\b/.test(words)) return { problem: MIDNIGHT };
  const [, noonMinutes = '00'] = NOON.exec(words) ?? [];
  if (NOON.test(words)) return timeOf({ hours: 12, minutes: NAMED_MINUTES[noonMinutes] ?? noonMinutes });
  const [, hours, afterH, afterMark, moment] = HOUR.exec(words) ?? [];
  if (hours === undefined) return { problem: NOT_A_TIME };
  return timeOf({ hours: Number(hours), minutes: afterH ?? afterMark ?? '00', moment });
}

const MIDNIGHT =
  'Minuit peut être le début ou la fin du jour. Écrivez 0 h pour le début de ce jour, 23 h 59 pour sa fin.';
const NOT_A_TIME = 'Cette heure n’est pas comprise. Écrivez-la par exemple 9 h 30 ou 14:30.';

const NOON = /^midi(?: (et demie?|et quart|[0-5]\d))?$/;
const NAMED_MINUTES: Readonly<Partial<Record<string, string>>> = {
  'et demi': '30',
  'et demie': '30',
  'et quart': '15',
};

/** Hours, minutes after « h » or after a mark, and the part of the day. Seconds that are none may follow the minutes. */
const HOUR =
  /^(\d{1,2})(?: ?h(?:eures?)?\.?(?: ?(\d{2})(?: ?(?:min(?:utes?)?|mn)\.?)?)?| ?[:.] ?(\d{2})(?::00(?:\.0+)?)?)(?: (du matin|de l'apres-midi|du soir))?$/;

function timeOf({
  hours,
  minutes,
  moment,
}: {
  hours: number;
  minutes: string;
  moment?: string | undefined;
}): Read<TimeOfDay> {
  const isAfternoon = moment !== undefined && moment !== 'du matin';
  if (moment !== undefined && (hours === 0 || hours > 12 || (isAfternoon && hours === 12))) {
    return { problem: 'Cette heure n’est pas comprise. Écrivez-la de 0 h à 23 h 59.' };
  }
  const hour = isAfternoon ? hours + 12 : hours;
  if (hour > 23 || Number(minutes) > 59) return { problem: 'Cette heure n’existe pas. Écrivez-la de 0 h à 23 h 59.' };
  return { value: `${String(hour).padStart(2, '0')}:${minutes}` };
}
