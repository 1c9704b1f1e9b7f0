import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { isCi } from 'runtime/settings';
import type { Steps } from '../start/steps.ts';

interface Check {
  name: string;
  /** Module of a package, run on this Node. */
  module: string;
  args: readonly string[];
  cwd?: string;
}

const TYPED_PROJECTS = [
  { folder: '.', name: 'des commandes et des tests' },
  { folder: 'content-models', name: 'de content-models' },
  { folder: 'runtime', name: 'de runtime' },
  { folder: 'cms', name: 'de cms' },
];

const CACHE = 'node_modules/.cache';

/** Workspaces whose rules are checked by a process each: the types of all of them at once need more than 4 GB. */
const RULED_APART = [
  { name: 'de site', folders: ['site/'] },
  { name: 'de cms et de ses modèles', folders: ['cms/', 'content-models/', 'runtime/'] },
] as const;

/**
 * What each process of ESLint is asked, none where nothing changed: the workspaces apart, then what is left.
 *
 * @param changed see `listChecks`
 */
function listRuled(changed: readonly string[] | undefined): { name: string; args: readonly string[] }[] {
  const apart = RULED_APART.flatMap(({ folders }) => folders);
  const isIn = (folders: readonly string[]) => (file: string) => folders.some((folder) => file.startsWith(folder));
  const asked = [
    ...RULED_APART.map(({ name, folders }) => ({ name, args: changed?.filter(isIn(folders)) ?? folders })),
    {
      name: 'des commandes et des tests',
      args: changed?.filter((file) => !isIn(apart)(file)) ?? [
        '.',
        ...apart.flatMap((folder) => ['--ignore-pattern', folder]),
      ],
    },
  ];
  return asked.filter(({ args }) => args.length > 0);
}

/** What ESLint remembers of a file is right as long as the types that it reads elsewhere are: not to be relied on for long. */
const eslintCache = (index: number) =>
  isCi() ? [] : ['--cache', '--cache-strategy', 'content', '--cache-location', `${CACHE}/eslint/${String(index)}`];

interface Checks {
  format: Check[];
  /** Writes the types of the content. */
  sync: Check;
  /** What reads them, the longest first. */
  others: Check[];
}

/**
 * Format, lint, types and dead code.
 *
 * @param changed the only files whose format and rules are looked at; undefined: all
 */
function listChecks(root: string, changed: readonly string[] | undefined): Checks {
  const bin = (path: string) => join(root, 'node_modules', path);
  const formatted = changed ?? ['.'];
  const ruled = listRuled(changed?.filter((file) => /\.(?:[jt]s|tsx|m[jt]s|astro)$/.test(file)));
  const format = onlyIf(formatted.length > 0, {
    name: 'Mise en forme (prettier)',
    module: bin('prettier/bin/prettier.cjs'),
    args: ['--check', '--ignore-unknown', '--cache', ...formatted],
  });
  const sync = {
    name: 'Types du contenu (astro sync)',
    module: bin('astro/bin/astro.mjs'),
    args: ['sync'],
    cwd: 'site',
  };
  const others = [
    ...ruled.map(({ name, args }, index) => ({
      name: `Règles ${name} (eslint)`,
      module: bin('eslint/bin/eslint.js'),
      args: ['--max-warnings', '0', '--no-warn-ignored', ...eslintCache(index), ...args],
    })),
    {
      // Templates and modules: `tsc` would say nothing more.
      name: 'Types de site (astro check)',
      module: bin('astro/bin/astro.mjs'),
      args: ['check', '--noSync'],
      cwd: 'site',
    },
    ...TYPED_PROJECTS.map(({ folder, name }) => ({
      name: `Types ${name} (tsc)`,
      module: bin('typescript/bin/tsc'),
      args: ['-p', folder, '--incremental', '--tsBuildInfoFile', `${CACHE}/tsc/${folder}.tsbuildinfo`],
    })),
    { name: 'Code mort (knip)', module: bin('knip/bin/knip.js'), args: [] },
  ];
  return { format, sync, others };
}

/**
 * Runs every check, two at a time, and shows the output of those that fail.
 *
 * @param changed see `listChecks`
 */
export async function runChecks(
  steps: Steps,
  root: string,
  changed?: readonly string[],
): Promise<{ failed: string[] }> {
  const failed: string[] = [];
  const run = async (check: Check) => {
    try {
      await steps.run(check.name, () => runCheck(check, root));
    } catch (error) {
      failed.push(check.name);
      steps.print(error instanceof Error ? error.message : String(error));
    }
  };
  const { format, sync, others } = listChecks(root, changed);
  // One iterator for both: each takes the next check.
  const waiting = others.values();
  const runOthers = async () => {
    for (const check of waiting) await run(check);
  };
  // Two at a time: each computes on one core, and holds up to 2 GB.
  const synced = run(sync);
  await Promise.all([synced.then(runOthers), Promise.all([synced, ...format.map(run)]).then(runOthers)]);
  return { failed };
}

const onlyIf = (isUseful: boolean, check: Check): Check[] => (isUseful ? [check] : []);

async function runCheck({ module, args, cwd = '.' }: Check, root: string): Promise<void> {
  const child = spawn(process.execPath, [module, ...args], { cwd: join(root, cwd), stdio: ['ignore', 'pipe', 'pipe'] });
  let output = '';
  for (const stream of [child.stdout, child.stderr]) stream.on('data', (chunk: Buffer) => (output += chunk.toString()));
  const [code] = (await once(child, 'close')) as [number | null]; // The event's documented arguments.
  if (code !== 0) throw new Error(output.trimEnd() || `code ${code ?? '?'}`);
}
