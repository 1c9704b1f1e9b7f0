import { writeFile } from 'node:fs/promises';
import { cpus, release, tmpdir, totalmem, type } from 'node:os';
import { join } from 'node:path';
import { PlatformError } from 'content-models';
import { startDemonstration } from 'tests';
import { HELP, parseBenchArguments, type BenchArguments } from './bench/arguments.ts';
import { benchAdmin } from './bench/bench-admin.ts';
import { benchEndurance } from './bench/bench-endurance.ts';
import { benchLighthouse } from './bench/bench-lighthouse.ts';
import { benchPublish } from './bench/bench-publish.ts';
import { benchSearch } from './bench/bench-search.ts';
import { describeGrowth, describeMachine, describeResult } from './bench/report/describe.ts';
import type { BenchResult, Machine } from './bench/report/result.ts';
import { isCi, isDebug } from 'runtime/settings';
import { describeProblem } from './start/describe-problem.ts';
import { createSteps, type Steps } from './start/steps.ts';

const abort = new AbortController();
for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) {
  process.on(signal, () => {
    abort.abort();
  });
}
process.on('disconnect', () => {
  abort.abort();
});
process.channel?.unref();

try {
  const given = parseBenchArguments(process.argv.slice(2));
  if (!(await bench(given))) process.exitCode = 1;
} catch (error) {
  console.error(abort.signal.aborted ? 'Mesure interrompue.' : describeError(error));
  process.exitCode = 1;
}

/** @returns whether all is as it should be */
async function bench(given: BenchArguments): Promise<boolean> {
  const steps = createSteps(process.stdout, { isTerminal: process.stdout.isTTY && !isCi() });
  switch (given.subject) {
    case undefined:
      console.log(HELP);
      return true;
    case 'publish':
      return publish(given, steps);
    case 'search':
      return search(given, steps);
    case 'admin':
      return admin(given, steps);
    case 'endurance':
      return benchEndurance({ ...given, signal: abort.signal });
    case 'lighthouse':
      return lighthouse(given, steps);
    default:
      return given.subject satisfies never;
  }
}

async function search({ documents, ...given }: BenchArguments, steps: Steps): Promise<boolean> {
  let isFine = true;
  for (const size of documents ?? [undefined]) {
    isFine = (await benchSearch({ ...given, documents: size, steps, signal: abort.signal })) && isFine;
  }
  steps.print(`\n${describeMachine(thisMachine())}`);
  return isFine;
}

async function admin({ documents, ...given }: BenchArguments, steps: Steps): Promise<boolean> {
  const isFine = await benchAdmin({ ...given, documents: documents ?? [100, 10_000], steps, signal: abort.signal });
  steps.print(`\n${describeMachine(thisMachine())}`);
  return isFine;
}

async function lighthouse({ siteUrl }: BenchArguments, steps: Steps): Promise<boolean> {
  const print = (line: string) => steps.print(line);
  if (siteUrl !== undefined) return benchLighthouse(siteUrl, print);
  const platform = await steps.run('Démarrage d’une démonstration', () => startDemonstration());
  try {
    return await benchLighthouse(platform.siteUrl, print);
  } finally {
    await platform.stop();
  }
}

async function publish(given: BenchArguments, steps: Steps): Promise<boolean> {
  const { documents = [10_000], jsonFile } = given;
  const machine = thisMachine();
  const results: BenchResult[] = [];
  for (const size of documents) {
    const result = await benchPublish({ ...given, documents: size, steps, signal: abort.signal });
    steps.print(describeResult(result));
    results.push(result);
  }
  if (results.length > 1) steps.print(describeGrowth(results));
  const file = jsonFile ?? join(tmpdir(), `mesure-${Date.now()}.json`);
  await writeFile(file, JSON.stringify({ machine, results }, null, 2));
  steps.print(`\n${describeMachine(machine)}\nToutes les mesures\u00a0: ${file}`);
  return results.every(({ failed }) => failed.length === 0);
}

function describeError(error: unknown): string {
  if (error instanceof PlatformError || isDebug()) return describeProblem(error, { isDebug: isDebug() });
  const message = error instanceof Error ? error.message : String(error);
  return `Mesure impossible\u00a0: ${message} (DEBUG=1 en montre davantage.)`;
}

function thisMachine(): Machine {
  const all = cpus();
  return {
    cores: all.length,
    processor: all[0]?.model.trim() ?? '?',
    memoryMb: Math.round(totalmem() / 1e6),
    node: process.versions.node,
    system: `${type()} ${release()}`,
  };
}
