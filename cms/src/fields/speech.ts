import type { TranscriptLine } from 'content-models';

/** Who speaks, where a line says so, and the words. */
export type Speech = Pick<TranscriptLine, 'speaker' | 'text'>;

/**
 * Who speaks, when what comes before the colon is a name, « Camille Exemple : Bonjour. », stands for one,
 * « Intervenant 2 : Bonjour. », or is between brackets, « [Une habitante] : Bonjour. ». Other words stay in the text.
 */
export function readSpeech(words: string): Speech {
  const [, said, saying = ''] = /^\[([^\]\n]+)\]\s*:\s+(.+)$/su.exec(words) ?? [];
  if (said !== undefined && said.trim() !== '') return { speaker: said.trim(), text: saying };
  const [, before = '', text = ''] = /^([^:\n]{1,80}?)\s*:\s+(.+)$/su.exec(words) ?? [];
  return isName(before) || GENERIC.test(before) ? { speaker: before, text } : { speaker: null, text: words };
}

/** The line that {@link readSpeech} reads so. Nobody is named again who goes on; a dash says that a voice is another one. */
export function writeSpeech(
  { speaker, text, isAnother }: Speech & { isAnother: boolean },
  speaking: string | null,
): string {
  if (speaker === null) return isAnother ? `– ${text}` : text;
  if (speaker === speaking && readSpeech(text).speaker === null && !/^\p{Pd}/u.test(text)) return text;
  const plain = `${speaker} : ${text}`;
  return readSpeech(plain).speaker === speaker
    ? plain
    : `[${speaker.replaceAll('[', '(').replaceAll(']', ')')}] : ${text}`;
}

/** Speakers whom a tool has numbered: « Intervenant 2 », « Voix A ». */
const GENERIC =
  /^(?:Intervenant|Intervenante|Locuteur|Locutrice|Orateur|Oratrice|Participant|Participante|Interlocuteur|Interlocutrice|Personne|Voix|Speaker)\s(?:n[o°]\s?)?(?:\d{1,3}|\p{Lu})$/iu;

/** Two to four words with a capital, particles aside: « Anne de La Tour ». « Le Forum » and « Question » are none. */
function isName(words: string): boolean {
  const all = words.split(/\s+/);
  const capitals = all.filter((word) => CAPITAL.test(word));
  const isOrdinary = all.some((word) => !CAPITAL.test(word) && !PARTICLES.has(word));
  if (isOrdinary || capitals.length < 2 || capitals.length > 4) return false;
  const [first = ''] = all;
  return CAPITAL.test(first) && !FIRST_WORDS.has(first.toLowerCase());
}

/** « Jean-Luc », « L’Hostis », « d’Arc », « J.-P. ». */
const CAPITAL = /^(?:[dl]['’])?\p{Lu}[\p{L}.'’-]*$/u;
const PARTICLES = new Set(['de', 'du', 'des', 'la', 'le', 'van', 'von', 'der', 'den', 'da', 'di', 'del', 'dos', 'el']);
/** What begins a sentence and no name. */
const FIRST_WORDS = new Set(
  'le la les un une des du de ce cet cette ces mon ma mes ton ta tes son sa ses notre nos votre vos leur leurs à au aux en dans sur pour par avec sans chez et ou mais donc quel quelle quels quelles'.split(
    ' ',
  ),
);
