import { formatNumber } from 'content-models';
import { decimal, duration, ratio } from '../report/numbers.ts';
import { growth } from '../report/statistics.ts';
import { tableLines } from '../report/table.ts';
import { ADMIN_QUESTIONS, type AdminMeasures } from './measures.ts';

/** Measures of a corpus. */
interface Measured {
  documents: number;
  measures: AdminMeasures;
}

/** How much longer the home page may take on the last corpus than on the first. */
const MOST_GROWTH = 1.5;

const LABELS = {
  'home-page': 'accueil',
  'title-search': 'recherche d’un titre',
  'text-search': 'recherche dans les textes',
  'vain-search': 'recherche de ce qui n’est nulle part',
  'uses-of-picture': '« Utilisé par » d’une image',
  save: 'enregistrer un brouillon',
} as const satisfies Record<(typeof ADMIN_QUESTIONS)[number], string>;

/** A table of medians in milliseconds, a column a corpus, with how they grow. */
export function describeAdmin(measured: readonly Measured[]): string[] {
  const header = ['médiane, en ms', ...measured.map(({ documents }) => formatNumber(documents)), 'croissance'];
  const rows = ADMIN_QUESTIONS.map((question) => {
    const medians = measured.map(({ measures }) => measures.questions[question]?.median);
    return [LABELS[question], ...medians.map(decimal), ratio(growth(medians[0], medians.at(-1)))];
  });
  const completed = measured.map(
    ({ documents, measures }) =>
      `Inventaire de ${formatNumber(documents)} documents écrit en ${duration(measures.completedInMs)}.`,
  );
  return ['', ...tableLines(header, rows), '', ...completed];
}

/** Whether the home page takes about as long on the last corpus as on the first. */
export function isSteady(measured: readonly Measured[]): boolean {
  const medians = measured.map(({ measures }) => measures.questions['home-page']?.median);
  return (growth(medians[0], medians.at(-1)) ?? 1) <= MOST_GROWTH;
}
