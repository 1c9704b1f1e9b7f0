import { formatNumber } from 'content-models';
import { duration, megabytes } from '../report/numbers.ts';
import { percentile } from '../report/statistics.ts';
import { tableLines } from '../report/table.ts';
import type { Contender } from './arena.ts';
import type { Bytes } from './bytes.ts';
import type { BuildUse } from './measure-build.ts';
import type { Speed } from './speed.ts';

/** The most that a search may weigh, in bytes, and at most how much of Pagefind's time and memory it may take. */
const MOST = {
  firstBytes: { demonstration: 100_000, corpus: 200_000 },
  furtherBytes: { median: 15_000, p95: 60_000 },
  time: 0.7,
  updateMs: 50,
  build: 0.25,
} as const;

/** A measure of both engines, and what it must not exceed. */
export interface Line {
  label: string;
  ours: number;
  /** Undefined where it has no such thing. */
  pagefind: number | undefined;
  /** The highest value of ours, or of our part of Pagefind's. */
  most: { value: number } | { ratio: number } | undefined;
  show: (value: number) => string;
}

export function byteLines({ ours, pagefind }: Record<Contender, Bytes>, kind: 'demonstration' | 'corpus'): Line[] {
  const line = (label: string, of: (bytes: Bytes) => number, most: number): Line => ({
    label,
    ours: of(ours),
    pagefind: of(pagefind),
    most: { value: most },
    show: kilobytes,
  });
  return [
    line('Première recherche', ({ first }) => percentile(first, 0.5), MOST.firstBytes[kind]),
    line('Recherche suivante, médiane', ({ further }) => percentile(further, 0.5), MOST.furtherBytes.median),
    line('Recherche suivante, 95 %', ({ further }) => percentile(further, 0.95), MOST.furtherBytes.p95),
  ];
}

export function speedLines({ ours, pagefind }: Record<Contender, Speed>): Line[] {
  const line = (label: string, of: (speed: Speed) => number, most?: number): Line => ({
    label,
    ours: of(ours),
    pagefind: of(pagefind),
    most: most === undefined ? undefined : { ratio: most },
    show: duration,
  });
  return [
    line('Premier résultat, médiane', ({ first }) => percentile(first, 0.5), MOST.time),
    line('Premier résultat, 95 %', ({ first }) => percentile(first, 0.95)),
    line('Touche suivante, médiane', ({ keys }) => percentile(keys, 0.5), MOST.time),
    line('Touche suivante, 95 %', ({ keys }) => percentile(keys, 0.95)),
  ];
}

export function buildLines({ ours, pagefind }: Record<Contender, BuildUse>): Line[] {
  const most = { ratio: MOST.build };
  return [
    { label: 'Index fait de rien, durée', ours: ours.ms, pagefind: pagefind.ms, most, show: duration },
    {
      label: 'Index fait de rien, processeur',
      ours: ours.cpuMs,
      pagefind: pagefind.cpuMs,
      most: undefined,
      show: duration,
    },
    { label: 'Index fait de rien, mémoire', ours: ours.peakMb, pagefind: pagefind.peakMb, most, show: megabytes },
  ];
}

/** @param durations what each publication of a page cost the index, in milliseconds */
export function updateLines(durations: readonly number[]): Line[] {
  const line = (label: string, part: number, most?: number): Line => ({
    label,
    ours: percentile(durations, part),
    pagefind: undefined,
    most: most === undefined ? undefined : { value: most },
    show: duration,
  });
  return [
    line('Index d’une publication, médiane', 0.5, MOST.updateMs),
    line('Index d’une publication, 95 %', 0.95, MOST.updateMs),
    line('Index d’une publication, pire', 1),
  ];
}

/** The measures of both engines side by side. */
export function describeLines(title: string, lines: readonly Line[]): string {
  return tableLines(
    [title, 'nous', 'Pagefind', 'rapport', 'au plus'],
    lines.map((line) => [
      line.label,
      line.show(line.ours),
      line.pagefind === undefined ? '' : line.show(line.pagefind),
      line.pagefind === undefined ? '' : hundredths(line.ours / line.pagefind),
      describeMost(line),
    ]),
  ).join('\n');
}

/** Whether ours is within what it must not exceed. */
export function isWithin({ ours, pagefind, most }: Line): boolean {
  if (most === undefined) return true;
  return ours <= ('value' in most ? most.value : most.ratio * (pagefind ?? NaN));
}

function describeMost({ most, show }: Line): string {
  if (most === undefined) return '';
  return 'value' in most ? show(most.value) : `×${hundredths(most.ratio)}`;
}

function hundredths(value: number): string {
  return formatNumber(Math.round(value * 100) / 100);
}

function kilobytes(bytes: number): string {
  return `${formatNumber(Math.round(bytes / 100) / 10)}\u00a0Ko`;
}
