import { writeFile } from 'node:fs/promises';
import { cpus, release, tmpdir, totalmem, type } from 'node:os';
import { join } from 'node:path';
import { HELP, parseBenchArguments, type BenchArguments } from './bench/arguments.ts';
import { benchPublish } from './bench/bench-publish.ts';
import { describeGrowth, describeMachine, describeResult } from './bench/report/describe.ts';
import type { BenchResult, Machine } from './bench/report/result.ts';
import { isCi, isDebug } from './env.ts';
import { describeProblem, StartProblem } from './start/problem.ts';
import { createSteps } from './start/steps.ts';

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
  if (given.isHelp) console.log(HELP);
  else await bench(given);
} catch (error) {
  console.error(abort.signal.aborted ? 'Mesure interrompue.' : describeError(error));
  process.exitCode = 1;
}

async function bench({ documents, runs, settingsRuns, dataFolder, jsonFile }: BenchArguments): Promise<void> {
  const steps = createSteps(process.stdout, { isTerminal: process.stdout.isTTY && !isCi() });
  const machine = thisMachine();
  const results: BenchResult[] = [];
  for (const size of documents) {
    const options = { documents: size, runs, settingsRuns, dataFolder, steps, signal: abort.signal };
    const result = await benchPublish(options);
    steps.print(describeResult(result));
    results.push(result);
  }
  if (results.length > 1) steps.print(describeGrowth(results));
  const file = jsonFile ?? join(tmpdir(), `mesure-${Date.now()}.json`);
  await writeFile(file, JSON.stringify({ machine, results }, null, 2));
  steps.print(`\n${describeMachine(machine)}\nToutes les mesures\u00a0: ${file}`);
  if (results.some(({ failed }) => failed.length > 0)) process.exitCode = 1;
}

function describeError(error: unknown): string {
  if (error instanceof StartProblem || isDebug()) return describeProblem(error, { isDebug: isDebug() });
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
