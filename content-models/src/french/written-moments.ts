import { dayOf, instant, type Instant, type IsoDay, type TimeOfDay } from '../shared/dates.ts';
import { formatDate, formatInstant, formatTime, timeIn } from './dates.ts';
import { plainWords, type Read } from './plain-words.ts';
import { readDay } from './written-days.ts';
import { readTime } from './written-times.ts';

/**
 * Reads a day and an hour in Paris, as a French person writes them, in either order: `15/12/2026 14:30`,
 * `le mardi 15 déc. 2026, à 14 h 30`, `14h30 le 15/12/2026`, `demain à midi`. An instant of ISO 8601 with its zone is
 * taken as it is. Nothing is guessed: without an hour there is no moment, the hour that the clock skips in March is
 * refused, and the one that it shows twice in October asks for « heure d’été » or « heure d’hiver ». Said of any other
 * hour, they must be what the clock shows then: who writes the other one may mean an hour more or less.
 */
export function readMoment(text: string, now: Date): Read<Instant> {
  const iso = INSTANT_WITH_ZONE.test(text.trim()) ? instantOf(text.trim()) : null;
  if (iso !== null) return { value: iso };
  const { words, clock } = withoutZone(plainWords(text));
  const [dayWords, timeWords] = splitOf(words);
  const day = readDay(dayWords, dayOf(now));
  if ('problem' in day) return day;
  if (timeWords === undefined)
    return { problem: `Écrivez aussi l’heure, par exemple ${writeDay(day.value)} à 14 h 30.` };
  const time = readTime(timeWords);
  return 'problem' in time ? time : momentAt({ day: day.value, time: time.value, clock });
}

/** A moment as the admin writes it, which {@link readMoment} reads back: « 15/12/2026 à 14:30 ». */
export function writeMoment(moment: Date): string {
  const moments = momentsAt(dayOf(moment), timeIn(moment));
  const shown = moments.find((one) => minuteOf(one.moment) === minuteOf(moment));
  if (moments.length < 2 || shown === undefined) return formatInstant(moment);
  return `${formatInstant(moment)} (${CLOCKS[shown.clock].label})`;
}

function minuteOf(moment: Date): number {
  return Math.floor(moment.getTime() / 60_000);
}

/** A day as the admin writes it: « 15/12/2026 ». */
export function writeDay(day: IsoDay): string {
  return day.split('-').reverse().join('/');
}

const INSTANT_WITH_ZONE = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}(:\d{2}(\.\d+)?)?(Z|[+-]\d{2}:?\d{2})$/;

function instantOf(text: string): Instant | null {
  // `Date` would take 30 February for 2 March.
  const isDay = !('problem' in readDay(text.slice(0, 10), text.slice(0, 10)));
  const time = new Date(text).getTime();
  return !isDay || Number.isNaN(time) ? null : instant.parse(new Date(time).toISOString());
}

/** The clocks of Paris, the one whose hours come earlier first. */
const CLOCKS = {
  summer: { offset: '+02:00', label: 'heure d’été' },
  winter: { offset: '+01:00', label: 'heure d’hiver' },
} as const;
type Clock = keyof typeof CLOCKS;

const ZONE = /[ ,]*\(?(heure d'ete|heure d'hiver|heure de paris|heure de france)\)?$/;

/** What follows « heure d’été » or « heure d’hiver » is told apart from the hour itself. */
function withoutZone(words: string): { words: string; clock: Clock | null } {
  const [found, zone] = ZONE.exec(words) ?? [''];
  const clock = zone === "heure d'ete" ? 'summer' : zone === "heure d'hiver" ? 'winter' : null;
  return { words: words.slice(0, words.length - found.length), clock };
}

/** An hour wherever it stands: the words of the day are what is left. */
const TIME = String.raw`(?:a )?(\d{1,2} ?(?:h\b|h(?=\d)|heures?\b|[:.] ?\d{2}(?!\d|[./-]\d)).*|midi\b.*|minuit\b.*)`;
const DAY_THEN_TIME = new RegExp(String.raw`^(.+?)(?: ?, ?| - |(?<! )-| |t(?=\d))${TIME}$`);
const TIME_THEN_DAY =
  /^(?:a )?((?:\d{1,2} ?(?:h|:)|midi|minuit).*?)(?: ?, ?(?:le )?| le | (?=aujourd'hui$|(?:apres-)?demain$))(.+)$/;

function splitOf(words: string): [day: string, time?: string] {
  const [, timeFirst, dayAfter] = TIME_THEN_DAY.exec(words) ?? [];
  if (timeFirst !== undefined && dayAfter !== undefined) return [dayAfter, timeFirst];
  const [, day, time] = DAY_THEN_TIME.exec(words) ?? [];
  return day === undefined || time === undefined ? [words.replace(/[ ,]+a?$/, '')] : [day, time];
}

function momentAt({ day, time, clock }: { day: IsoDay; time: TimeOfDay; clock: Clock | null }): Read<Instant> {
  const moments = momentsAt(day, time);
  const [only, second] = moments;
  const hour = `${formatTime(time)} le ${formatDate(day)}`;
  if (only === undefined) {
    return {
      problem: `Il n’y a pas de ${hour}, car la pendule passe de 2 h à 3 h cette nuit-là. Choisissez une autre heure.`,
    };
  }
  if (clock === null && second !== undefined) {
    return {
      problem: `Il y a deux fois ${hour}, car la pendule revient en arrière. Ajoutez « heure d’été » pour la première, « heure d’hiver » pour la seconde.`,
    };
  }
  const meant = clock === null ? only : moments.find((one) => one.clock === clock);
  if (meant !== undefined) return { value: meant.moment.toISOString() };
  const { label } = CLOCKS[only.clock];
  return {
    problem: `À ${hour}, c’est l’${label}. Écrivez l’heure que la pendule montre ce jour-là, sans rien ajouter.`,
  };
}

/** The moments at which the clock of Paris shows an hour: one, none or two, the earlier first. */
function momentsAt(day: IsoDay, time: TimeOfDay): { clock: Clock; moment: Date }[] {
  return (['summer', 'winter'] as const)
    .map((clock) => ({ clock, moment: new Date(`${day}T${time}:00${CLOCKS[clock].offset}`) }))
    .filter(({ moment }) => dayOf(moment) === day && timeIn(moment) === time);
}
