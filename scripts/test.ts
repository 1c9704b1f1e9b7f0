import { changedFiles } from './check/changed-files.ts';
import { runChecks } from './check/run-checks.ts';
import { runTests } from './check/run-tests.ts';
import type { TestOutcome } from './check/test-report.ts';
import { childEnvironment, isCi } from 'runtime/settings';
import { formatElapsed } from './start/elapsed.ts';
import { ROOT } from './start/root.ts';
import { createSteps } from './start/steps.ts';

const STAGES = {
  check: 'Vérifications',
  unit: 'Tests unitaires',
  integration: 'Tests d’intégration',
  pages: 'Pages publiées dans le navigateur',
  e2e: 'Parcours dans le navigateur',
} as const;

type Stage = keyof typeof STAGES;

const isStage = (name: string): name is Stage => Object.hasOwn(STAGES, name);

/** Stages in which what a change touches can be told from the files that it changes. */
const STAGES_OF_CHANGES: Stage[] = ['check', 'unit', 'integration'];

/** Templates are compiled before the tests of integration: which test reads which one is not known. */
const TEMPLATES = 'site/src/';

const CHANGED = '--changed';
const isForChanges = process.argv.includes(CHANGED);
const asked = process.argv.slice(2).filter((argument) => argument !== CHANGED);
const unknown = asked.find((name) => !isStage(name));
const changed = isForChanges ? await changedFiles(ROOT) : undefined;
if (unknown === undefined)
  process.exitCode = await runStages(asked.length > 0 ? asked.filter(isStage) : stagesByDefault());
else {
  console.error(`Étape inconnue «\u00a0${unknown}\u00a0»\u00a0: ${Object.keys(STAGES).join(', ')}.`);
  process.exitCode = 1;
}

function stagesByDefault(): Stage[] {
  return isForChanges ? STAGES_OF_CHANGES : ['check', 'unit', 'integration', 'pages', 'e2e'];
}

/**
 * Runs every stage, whatever becomes of the former ones. What failed is said again at the end, where one looks first,
 * then the sum alone on its line, for programs to read.
 */
async function runStages(stages: Stage[]): Promise<number> {
  let passed = 0;
  let failed = 0;
  const summary: string[] = [];
  for (const stage of stages) {
    const startedAt = Date.now();
    console.log(`\n── ${STAGES[stage]}`);
    const { passed: count, failures } = await runStage(stage);
    passed += count;
    failed += failures.length;
    summary.push(
      `${failures.length === 0 ? '✔' : '✘'} ${STAGES[stage]} (${formatElapsed(Date.now() - startedAt)})`,
      ...failures.map((failure) => `    ✘ ${failure}`),
    );
  }
  console.log(`\n${summary.join('\n')}\n${passed} passed, ${failed} failed`);
  return failed === 0 ? 0 : 1;
}

/** A check that fails counts as a failed test; one that passes is not a test. */
async function runStage(stage: Stage): Promise<TestOutcome> {
  const steps = createSteps(process.stdout, { isTerminal: process.stdout.isTTY && !isCi() });
  if (stage === 'check') return { passed: 0, failures: (await runChecks(steps, ROOT, changed)).failed };
  const hasTemplates = changed?.some((file) => file.startsWith(TEMPLATES)) ?? false;
  return runTests({
    project: stage,
    root: ROOT,
    env: childEnvironment({}),
    isForChanges: isForChanges && STAGES_OF_CHANGES.includes(stage) && !(stage === 'integration' && hasTemplates),
  });
}
