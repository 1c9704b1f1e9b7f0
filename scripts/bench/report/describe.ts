import { count, formatNumber } from 'content-models';
import { costsOf, labelOfKind, timesOf } from './measures.ts';
import { decimal, duration, megabytes, ratio, whole } from './numbers.ts';
import type { BenchResult, Machine } from './result.ts';
import { growth } from './statistics.ts';
import { tableLines } from './table.ts';

/** The whole result of one corpus, for the terminal. */
export function describeResult(result: BenchResult): string {
  return [
    `\n${formatNumber(result.documents)} documents\n`,
    ...describeCorpus(result),
    '',
    ...tableLines(
      ['Délai depuis la réponse de l’administration', 'médiane', 'pire', 'mesures'],
      timesOf(result).map(({ label, summary }) => [
        label,
        duration(summary?.median),
        duration(summary?.worst),
        whole(summary?.count),
      ]),
    ),
    '',
    ...tableLines(
      ['Coût', 'pages écrites', 'passe', 'processeur du worker', 'pire', 'réponse du CMS', 'index en cours'],
      costsOf(result).map(({ label, pages, passMs, workerCpuMs, answerMs, whileIndexing }) => [
        label,
        whole(pages?.median),
        duration(passMs?.median),
        duration(workerCpuMs?.median),
        duration(workerCpuMs?.worst),
        duration(answerMs?.median),
        whole(whileIndexing),
      ]),
    ),
    '',
    ...describeProcesses(result),
    ...describeFailures(result),
  ].join('\n');
}

export function describeFailure({ kind, reason }: BenchResult['failed'][number]): string {
  return `${labelOfKind(kind)}\u00a0: ${reason}`;
}

/** How each median grows from the first corpus to the others. */
export function describeGrowth(results: readonly BenchResult[]): string {
  const [first, ...others] = results;
  if (first === undefined || others.length === 0) return '';
  const lines = results.map((result) => [
    ...timesOf(result).map(({ label, summary }) => ({ label, value: summary?.median })),
    ...costsOf(result).map(({ label, workerCpuMs }) => ({ label: `${label}, processeur`, value: workerCpuMs?.median })),
    { label: 'Première publication', value: result.firstPublication.totalMs },
    { label: 'Mémoire du worker à la fin', value: result.worker.nowMb },
  ]);
  const [reference = []] = lines;
  const rows = reference.map(({ label, value }) => [
    label,
    label.startsWith('Mémoire') ? megabytes(value) : duration(value),
    ...lines.slice(1).map((line) => ratio(growth(value, line.find((other) => other.label === label)?.value))),
  ]);
  const header = ['Croissance des médianes', ...results.map(({ documents }) => formatNumber(documents))];
  return ['', ...tableLines(header, rows)].join('\n');
}

export function describeMachine({ cores, processor, memoryMb, node, system }: Machine): string {
  return `${count(cores, 'cœur')} (${processor}), ${megabytes(memoryMb)}, ${system}, Node ${node}`;
}

function describeCorpus({ corpus, firstPublication: first }: BenchResult): string[] {
  const { writtenInMs, documentsPerSecond } = corpus;
  const written =
    writtenInMs === null
      ? 'déjà là'
      : `écrit en ${duration(writtenInMs)} (${whole(documentsPerSecond ?? undefined)} documents par seconde)`;
  return [
    `Corpus\u00a0: ${written}.`,
    `Première publication\u00a0: ${duration(first.totalMs)}, dont ouverture et lecture du CMS ${duration(first.readingMs)}, ` +
      `enregistrement ${duration(first.savingMs)}, rendu et écriture de ${count(first.pages, 'page')} ${duration(first.pagesMs)}\u00a0; ` +
      `index de recherche ${duration(first.indexMs)} de plus, à basse priorité.`,
    `Worker\u00a0: ${duration(first.workerCpuMs)} de processeur, ${megabytes(first.workerPeakMb)} au plus, ${megabytes(first.workerRestMb)} ensuite.`,
  ];
}

function describeProcesses({ worker, workerCpuAtRest, children, highestLoad }: BenchResult): string[] {
  return [
    `À la fin, worker\u00a0: ${megabytes(worker.nowMb)}, ${megabytes(worker.peakMb)} au plus\u00a0; au repos, ${whole(workerCpuAtRest)}\u00a0ms de processeur par seconde.`,
    ...groupByCommand(children).map(
      ({ command, runs, cpuMs, peakMb }) =>
        `Processus du worker, ${command} (${runs})\u00a0: ${duration(cpuMs)} de processeur, ${megabytes(peakMb)} au plus.`,
    ),
    `Charge de la machine au plus haut\u00a0: ${decimal(highestLoad)}.`,
  ];
}

function groupByCommand(children: BenchResult['children']) {
  return [...Map.groupBy(children, ({ command }) => command)].map(([command, group]) => ({
    command,
    runs: group.length,
    cpuMs: group.reduce((sum, { cpuMs }) => sum + cpuMs, 0),
    peakMb: Math.max(...group.map(({ peakMb }) => peakMb)),
  }));
}

function describeFailures({ failed }: BenchResult): string[] {
  if (failed.length === 0) return [];
  return ['', `✘ ${count(failed.length, 'mesure manquée', 'mesures manquées')}\u00a0:`].concat(
    failed.map((failure) => `  ${describeFailure(failure)}`),
  );
}
