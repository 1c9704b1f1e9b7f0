import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import type { Browser } from 'playwright-core';
import { readQuestions, type Half } from 'tests';
import { ROOT } from '../start/root.ts';
import type { Steps } from '../start/steps.ts';
import { openArena, type Arena } from './search/arena.ts';
import { openBrowser } from './search/browser.ts';
import { measureBytes } from './search/bytes.ts';
import {
  buildLines,
  byteLines,
  describeLines,
  isWithin,
  speedLines,
  updateLines,
  type Line,
} from './search/describe-costs.ts';
import { describeMisses, describeQuality, shortfalls } from './search/describe-quality.ts';
import { drawQuestions } from './search/drawn-questions.ts';
import { measureBuild } from './search/measure-build.ts';
import { measureUpdates } from './search/measure-updates.ts';
import { publishSite } from './search/publish-site.ts';
import { askQuestions } from './search/quality.ts';
import { measureSpeed } from './search/speed.ts';

export interface SearchBenchOptions {
  /** Size of the corpus; undefined for the demonstration. */
  documents: number | undefined;
  /** Folder where data is kept, or undefined for one that is removed in the end. */
  dataFolder: string | undefined;
  /** Halves whose missed questions are shown. */
  misses: readonly Half[];
  steps: Steps;
  signal: AbortSignal;
}

/** Publishes a site and compares its search with others over the same pages. @returns whether it is as it should be */
export async function benchSearch(options: SearchBenchOptions): Promise<boolean> {
  const { documents, dataFolder, steps, signal } = options;
  const dataDir =
    dataFolder === undefined
      ? await mkdtemp(join(tmpdir(), 'mesure-'))
      : join(dataFolder, documents === undefined ? 'demonstration' : String(documents));
  try {
    const publicFolder = await publishSite({ dataDir, documents, steps, signal });
    const arena = await openArena(publicFolder);
    const browser = await openBrowser();
    try {
      const compare = documents === undefined ? compareOnDemonstration : compareOnCorpus;
      return await compare(options, { publicFolder, arena, browser });
    } finally {
      await browser.close();
      await arena.close();
    }
  } finally {
    if (dataFolder === undefined) await rm(dataDir, { recursive: true, force: true });
  }
}

interface Compared {
  publicFolder: string;
  arena: Arena;
  browser: Browser;
}

async function compareOnDemonstration(
  { misses, steps, signal }: SearchBenchOptions,
  { publicFolder, arena, browser }: Compared,
): Promise<boolean> {
  await steps.run('Index de Pagefind', () =>
    measureBuild(BUILDS.pagefind, [publicFolder, arena.pagefindFolder], signal),
  );
  const judged = await steps.run('Questions', () => askQuestions(publicFolder, { arena, browser }));
  const questions = (await readQuestions('tuning')).map(({ question }) => question);
  const bytes = await steps.run('Octets', () => measureBytes({ arena, browser }, questions));
  const lines = byteLines(bytes, 'demonstration');
  const short = shortfalls(judged);
  steps.print(`\n${describeQuality(judged)}`);
  if (misses.length > 0) steps.print(`\n${describeMisses(judged, misses)}`);
  steps.print(`\n${describeLines('Octets reçus', lines)}`);
  for (const sentence of short) steps.print(`✘ ${sentence}`);
  return short.length === 0 && areWithin(lines, steps);
}

async function compareOnCorpus(
  { steps, signal }: SearchBenchOptions,
  { publicFolder, arena, browser }: Compared,
): Promise<boolean> {
  const questions = await drawQuestions(publicFolder);
  const build = await steps.run('Index faits de rien', async () => ({
    ours: await measureBuild(BUILDS.ours, [publicFolder, arena.indexFolder], signal),
    pagefind: await measureBuild(BUILDS.pagefind, [publicFolder, arena.pagefindFolder], signal),
  }));
  const bytes = await steps.run('Octets', () => measureBytes({ arena, browser }, questions));
  const speed = await steps.run('Vitesse', () => measureSpeed({ arena, browser }, questions));
  const updates = await steps.run('Publications', () => measureUpdates(dirname(publicFolder), signal));
  const work = [...buildLines(build), ...updateLines(updates)];
  const [loaded, timed] = [byteLines(bytes, 'corpus'), speedLines(speed)];
  steps.print(`\n${describeLines('Travail', work)}\n`);
  steps.print(`${describeLines('Octets reçus', loaded)}\n`);
  steps.print(describeLines('Délais dans Chromium', timed));
  return areWithin([...work, ...loaded, ...timed], steps);
}

function areWithin(lines: readonly Line[], steps: Steps): boolean {
  const beyond = lines.filter((line) => !isWithin(line));
  for (const { label } of beyond) steps.print(`✘ ${label}\u00a0: plus que permis`);
  return beyond.length === 0;
}

/** Programs that build an index of every page. */
const BUILDS = {
  ours: join(ROOT, 'site/scripts/build-search-index.ts'),
  pagefind: join(import.meta.dirname, 'search/build-pagefind.ts'),
} as const;
