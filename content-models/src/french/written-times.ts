import type { TimeOfDay } from '../shared/dates.ts';
import { plainWords, type Read } from './plain-words.ts';

/**
 * Reads an hour as a French person writes it: `9h`, `9 h 30`, `14:30`, `14.30`, `14 heures 30`, `8 h du soir`, `midi`.
 * « Minuit » is a problem, since it begins a day for some and ends it for others; so are a number alone and an hour that
 * is not of the part of the day that is said: « 12 h 30 du matin », « 11 h de l’après-midi ».
 */
export function readTime(text: string): Read<TimeOfDay> {
  const words = plainWords(text);
  if (/\bminuit\b/.test(words)) return { problem: MIDNIGHT };
  const [, noonMinutes = '00'] = NOON.exec(words) ?? [];
  if (NOON.test(words)) return timeOf({ hours: 12, minutes: NAMED_MINUTES[noonMinutes] ?? noonMinutes });
  const [, hours, afterH, afterMark, part] = HOUR.exec(words) ?? [];
  if (hours === undefined) return { problem: NOT_A_TIME };
  return timeOf({ hours: Number(hours), minutes: afterH ?? afterMark ?? '00', part });
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

/** The hours that are said of each part of the day, and what to add for those of the clock. */
const PARTS = [
  { words: 'du matin', from: 1, to: 11, added: 0 },
  { words: "de l'apres-midi", from: 1, to: 7, added: 12 },
  { words: 'du soir', from: 4, to: 11, added: 12 },
] as const;
const NOT_OF_THAT_PART =
  'Cette heure n’est pas comprise. Écrivez-la de 0 h à 23 h 59, sans « du matin », « de l’après-midi » ni « du soir ».';

function timeOf({
  hours,
  minutes,
  part,
}: {
  hours: number;
  minutes: string;
  part?: string | undefined;
}): Read<TimeOfDay> {
  const said = PARTS.find(({ words }) => words === part);
  if (said !== undefined && (hours < said.from || hours > said.to)) return { problem: NOT_OF_THAT_PART };
  const hour = hours + (said?.added ?? 0);
  if (hour > 23 || Number(minutes) > 59) return { problem: 'Cette heure n’existe pas. Écrivez-la de 0 h à 23 h 59.' };
  return { value: `${String(hour).padStart(2, '0')}:${minutes}` };
}
