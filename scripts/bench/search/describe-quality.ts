import { formatNumber } from 'content-models';
import { HALVES, KINDS, scoreOf, type Half, type Kind, type Score, type Verdict } from 'tests';
import { tableLines } from '../report/table.ts';
import { ENGINES, type EngineName, type Judged } from './quality.ts';

const HALF_NAMES = { tuning: 'moitié de réglage', aside: 'moitié mise de côté' } as const satisfies Record<
  Half,
  string
>;

/** What the search must reach over all the questions, as parts of 1. */
const LEAST = { atOne: 0.88, atFive: 0.97, places: 0.9 };

/** The scores of each engine, kind by kind: for each half, then for both. */
export function describeQuality(judged: Judged): string {
  const both = bothHalves(judged);
  return [...HALVES.map((half) => table(HALF_NAMES[half], judged[half])), table('ensemble', both)].join('\n\n');
}

/** What falls short of what is asked, in sentences; empty when nothing does. */
export function shortfalls(judged: Judged): string[] {
  const verdicts = bothHalves(judged);
  const { atOne, atFive, places, placesRight, empty } = scoreOf(verdicts.Nous);
  const totals = [
    atOne < LEAST.atOne && `bonne page en premier\u00a0: ${percent(atOne)} au lieu de ${percent(LEAST.atOne)}`,
    atFive < LEAST.atFive && `parmi les cinq premières\u00a0: ${percent(atFive)} au lieu de ${percent(LEAST.atFive)}`,
    placesRight / places < LEAST.places &&
      `endroit exact\u00a0: ${percent(placesRight / places)} au lieu de ${percent(LEAST.places)}`,
    empty > 0 && `sans aucune réponse\u00a0: ${formatNumber(empty)}`,
  ].filter((sentence) => sentence !== false);
  const behind = kinds().flatMap((kind) => {
    const score = (engine: EngineName) => scoreOf(ofKind(verdicts[engine], kind));
    return ENGINES.slice(1)
      .filter((peer) => score('Nous').questions > 0 && !isAbove(score('Nous'), score(peer)))
      .map((peer) => `${KINDS[kind]}\u00a0: pas mieux que ${peer}`);
  });
  return [...totals, ...behind];
}

/** Whether a score is better than another, or cannot be: first answers, then ranks. */
function isAbove(one: Score, other: Score): boolean {
  const difference = one.atOne - other.atOne || one.meanReciprocalRank - other.meanReciprocalRank;
  return difference > 0 || one.atOne === 1;
}

/** The questions that the search misses, with its first five answers. */
export function describeMisses(judged: Judged, halves: readonly Half[]): string {
  const missed = halves.flatMap((half) =>
    judged[half].Nous.filter(({ rank, isPlaceRight }) => rank !== 1 || isPlaceRight === false),
  );
  return missed
    .map(({ question: { kind, question, answers, place }, rank, found }) =>
      [
        `${KINDS[kind]}\u00a0: «\u00a0${question}\u00a0» ${rank === 1 ? 'endroit manqué' : `rang ${rank ?? '—'}`}`,
        `  attendu\u00a0: ${place ?? answers.join(' ')}`,
        ...found.slice(0, 5).map(({ href }, index) => `  ${index + 1}. ${href}`),
      ].join('\n'),
    )
    .join('\n\n');
}

function bothHalves(judged: Judged): Record<EngineName, Verdict[]> {
  return Object.fromEntries(
    ENGINES.map((engine) => [engine, HALVES.flatMap((half) => judged[half][engine])]),
  ) as Record<EngineName, Verdict[]>;
}

function table(name: string, verdicts: Record<EngineName, Verdict[]>): string {
  const columns = MEASURES.flatMap(({ title }) => ENGINES.map((engine) => (engine === 'Nous' ? title : engine)));
  const row = (label: string, of: (engine: EngineName) => Verdict[]) => [
    label,
    ...MEASURES.flatMap(({ show }) => ENGINES.map((engine) => show(scoreOf(of(engine))))),
  ];
  return tableLines(
    [`${name} (${formatNumber(verdicts.Nous.length)} questions)`, ...columns],
    [
      ...kinds().map((kind) => row(KINDS[kind], (engine) => ofKind(verdicts[engine], kind))),
      row('toutes', (engine) => verdicts[engine]),
    ],
  ).join('\n');
}

/** Columns of the table: ours under the title of the measure, then each peer under its name. */
const MEASURES = [
  { title: 'à 1', show: ({ atOne }) => percent(atOne) },
  { title: 'à 5', show: ({ atFive }) => percent(atFive) },
  { title: 'MRR', show: ({ meanReciprocalRank }) => formatNumber(Math.round(meanReciprocalRank * 100) / 100) },
  { title: 'endroit', show: ({ places, placesRight }) => (places === 0 ? '' : `${placesRight}/${places}`) },
  { title: 'vides', show: ({ empty }) => formatNumber(empty) },
] as const satisfies readonly { title: string; show: (score: Score) => string }[];

function kinds(): Kind[] {
  return Object.keys(KINDS) as Kind[];
}

function ofKind(verdicts: readonly Verdict[], kind: Kind): Verdict[] {
  return verdicts.filter(({ question }) => question.kind === kind);
}

function percent(part: number): string {
  return `${formatNumber(Math.round(part * 1000) / 10)}\u00a0%`;
}
